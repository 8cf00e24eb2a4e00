// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/well_formed.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

#include "core/clinical/xml/xml_decoding.h"

namespace core::clinical {
namespace {

/// Characters that XML 1.0 does not have; Qt's reader lets them pass within names.
bool isForeign(QChar c) {
    const auto code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code >= 0xFFFE;
}

/// Qt's reader knows 1.0 alone, but any later one is to be read as 1.0 (XML 1.0, 2.8).
QString asVersion1(QString text) {
    static const QRegularExpression version(
        QStringLiteral("^<\\?xml\\s+version\\s*=\\s*[\"']1\\.(\\d+)[\"']"));
    const auto found = version.match(text.left(64));
    return found.hasMatch()
               ? text.replace(found.capturedStart(1), found.capturedLength(1), QChar(u'0'))
               : text;
}

}  // namespace

bool isWellFormedXml(const QByteArray& bytes) {
    const auto decoded = decodeXml(bytes);
    if (decoded.wrongEncoding) return false;
    const auto text = asVersion1(QString::fromUtf8(decoded.text));
    if (std::ranges::any_of(text, isForeign)) return false;
    QXmlStreamReader xml(text);
    xml.setEntityExpansionLimit(4096);
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() && inside) return false;  // Qt takes one anywhere
        inside = inside || xml.isStartElement();
    }
    return !xml.hasError();
}

}  // namespace core::clinical
