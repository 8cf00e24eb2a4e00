// SPDX-License-Identifier: EUPL-1.2
// Laboratory reports made of lines, to gather results from.
#pragma once

#include <QDateTime>

#include "core/clinical/reading/cda_reader.h"

namespace test {

struct LabLine {
    QByteArray code =
        R"(<code code="2089-1" codeSystem="2.16.840.1.113883.6.1" displayName="LDL"/>)";
    QByteArray value = R"(<value xsi:type="PQ" value="128" unit="mg/dL"/>)";
    QByteArray flag{};   // interpretation code
    QByteArray range{};  // content of observationRange/value
};

inline QByteArray quantity(const char* value, const char* unit) {
    return QByteArray(R"(<value xsi:type="PQ" value=")") + value + "\" unit=\"" + unit + "\"/>";
}
inline QByteArray words(const char* text) {
    return QByteArray(R"(<value xsi:type="ST">)") + text + "</value>";
}
inline QByteArray upTo(const char* value, const char* unit) {
    return QByteArray("<high value=\"") + value + "\" unit=\"" + unit + "\"/>";
}

inline QByteArray observation(const LabLine& line, const QByteArray& time) {
    QByteArray text = R"(<component><observation classCode="OBS" moodCode="EVN">)" + line.code +
                      R"(<text><reference value="#riga1"/></text><effectiveTime value=")" + time +
                      "\"/>" + line.value;
    if (!line.flag.isEmpty()) text += "<interpretationCode code=\"" + line.flag + "\"/>";
    if (!line.range.isEmpty())
        text += "<referenceRange><observationRange><value xsi:type=\"IVL_PQ\">" + line.range +
                "</value></observationRange></referenceRange>";
    return text + "</observation></component>";
}

/// `time` as HL7 writes it; `type` LOINC.
inline core::clinical::ClinicalDocument labReport(const QByteArray& time,
                                                  const QVector<LabLine>& lines,
                                                  const QByteArray& type = "11502-2") {
    QByteArray xml =
        R"(<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><code code=")" +
        type + R"(" codeSystem="2.16.840.1.113883.6.1"/><effectiveTime value=")" + time +
        R"("/><component><structuredBody><component><section><code code="18719-5" codeSystem="2.16.840.1.113883.6.1"/><title>Chimica clinica</title><text><content ID="riga1">riga</content></text><entry><act classCode="ACT" moodCode="EVN"><entryRelationship typeCode="COMP"><organizer classCode="BATTERY" moodCode="EVN">)";
    for (const auto& line : lines) xml += observation(line, time);
    xml +=
        "</organizer></entryRelationship></act></entry></section></component></structuredBody></"
        "component></ClinicalDocument>";
    return core::clinical::readCda(xml).value();
}

}  // namespace test
