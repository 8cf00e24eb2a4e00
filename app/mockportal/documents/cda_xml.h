// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace mockportal {

inline constexpr auto cdaNamespace = "urn:hl7-org:v3";
inline constexpr auto loincOid = "2.16.840.1.113883.6.1";

/// Writes CDA elements; the nesting of the calls is the nesting of the elements.
class CdaXml {
  public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;
    explicit CdaXml(QByteArray* out) : xml_(out) {}

    QXmlStreamWriter& stream() { return xml_; }
    void leaf(const char* name, Attributes attributes) { open(name, attributes), close(); }
    void text(const char* name, const QString& content, Attributes attributes = {}) {
        open(name, attributes);
        xml_.writeCharacters(content);
        close();
    }
    template <typename Body>
    void element(const char* name, Attributes attributes, Body body) {
        open(name, attributes);
        body();
        close();
    }
    void code(const char* name, const QString& code, const QString& system,
              const QString& systemName, const QString& display) {
        leaf(name, {{"code", code},
                    {"codeSystem", system},
                    {"codeSystemName", systemName},
                    {"displayName", display}});
    }
    void loinc(const QString& value, const QString& display) {
        code("code", value, QString::fromLatin1(loincOid), QStringLiteral("LOINC"), display);
    }
    void id(const QString& root, const QString& extension) {
        leaf("id", {{"root", root}, {"extension", extension}});
    }

  private:
    void open(const char* name, Attributes attributes) {
        xml_.writeStartElement(QLatin1String(name));
        for (const auto& [key, value] : attributes) xml_.writeAttribute(QLatin1String(key), value);
    }
    void close() { xml_.writeEndElement(); }
    QXmlStreamWriter xml_;
};

}  // namespace mockportal
