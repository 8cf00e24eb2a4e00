// SPDX-License-Identifier: EUPL-1.2
// Documents made up for the tests of the view.
#pragma once

#include <QTest>
#include <memory>

#include "core/clinical/reading/cda_reader.h"

namespace test {

using Document = std::shared_ptr<const core::clinical::ClinicalDocument>;

inline Document document(const QByteArray& body, const char* code = "34105-7") {
    const QByteArray xml =
        "<ClinicalDocument xmlns='urn:hl7-org:v3' "
        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
        "<code code='" +
        QByteArray(code) +
        "' codeSystem='2.16.840.1.113883.6.1'/><title>Lettera</title>"
        "<component><structuredBody>" +
        body + "</structuredBody></component></ClinicalDocument>";
    auto read = core::clinical::readCda(xml);
    return read ? std::make_shared<const core::clinical::ClinicalDocument>(std::move(*read))
                : nullptr;
}

inline QByteArray section(const QByteArray& text, const QByteArray& entries = {}) {
    return "<component><section><code code='8648-8'/><title>Decorso</title><text>" + text +
           "</text>" + entries + "</section></component>";
}

/// One laboratory value: `reference` is an ID in the text.
inline QByteArray value(const QByteArray& number, const QByteArray& flag, const QByteArray& range,
                        const QByteArray& reference) {
    return "<entry><observation classCode='OBS' moodCode='EVN'>"
           "<code code='718-7' codeSystem='2.16.840.1.113883.6.1' displayName='Emoglobina'/>"
           "<text><reference value='#" +
           reference + "'/></text><value xsi:type='PQ' value='" + number + "' unit='g/dL'/>" +
           (flag.isEmpty()
                ? QByteArray()
                : "<interpretationCode code='" + flag + "' codeSystem='2.16.840.1.113883.5.83'/>") +
           range + "</observation></entry>";
}

inline QByteArray range(const QByteArray& low, const QByteArray& high) {
    return "<referenceRange><observationRange><value xsi:type='IVL_PQ'><low value='" + low +
           "' unit='g/dL'/><high value='" + high +
           "' unit='g/dL'/></value></observationRange></referenceRange>";
}

}  // namespace test
