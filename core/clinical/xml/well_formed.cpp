// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/xml/well_formed.h"

#include <QXmlStreamReader>

#include "core/clinical/xml/xml_decoding.h"

namespace core::clinical {

bool isWellFormedXml(QByteArrayView bytes) {
    const auto decoded = decodeXml(bytes);
    if (decoded.wrongEncoding) return false;
    QXmlStreamReader xml(QString::fromStdString(decoded.text));
    xml.setEntityExpansionLimit(4096);
    while (!xml.atEnd()) xml.readNext();
    return !xml.hasError();
}

}  // namespace core::clinical
