// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/kind.h"

#include <algorithm>
#include <array>

namespace mockportal {
namespace {

constexpr std::array kinds{
    Kind{"laboratory", "11502-2", "Laboratory report", "2.16.840.1.113883.2.9.10.1.1", "REF",
         "Referto", "Referto di laboratorio"},
    Kind{"specialist", "11488-4", "Consult note", "2.16.840.1.113883.2.9.10.1.9.1", "REF",
         "Referto", "Referto specialistico"},
    Kind{"radiology", "68604-8", "Radiology Diagnostic study note",
         "2.16.840.1.113883.2.9.10.1.7.1", "REF", "Referto", "Referto di radiologia"},
    Kind{"emergency", "59258-4", "Emergency department Discharge summary",
         "2.16.840.1.113883.2.9.10.1.6.1", "VRB", "Verbale", "Verbale di Pronto Soccorso"},
    Kind{"discharge", "34105-7", "Hospital Discharge summary", "2.16.840.1.113883.2.9.10.1.5",
         "LDO", "Lettera di dimissione ospedaliera", "Lettera di dimissione"},
    Kind{"patient-summary", "60591-5", "Patient summary Document",
         "2.16.840.1.113883.2.9.10.1.4.1.1", "SUM", "Summary", "Profilo sanitario sintetico"},
    Kind{"drug-prescription", "57833-6", "Prescription for medication",
         "2.16.840.1.113883.2.9.10.1.2.1", "PRE", "Prescrizione", "Prescrizione farmaceutica"},
    Kind{"service-prescription", "57832-8", "Prescription for diagnostic or specialist care",
         "2.16.840.1.113883.2.9.10.1.2.2", "PRE", "Prescrizione", "Prescrizione specialistica"},
    Kind{"vaccination-certificate", "82593-5", "Immunization summary report",
         "2.16.840.1.113883.2.9.10.1.11.1.2", "VAC", "Vaccinazione", "Certificato vaccinale"},
};

}  // namespace

const Kind* kindByName(const QString& name) {
    const auto* hit = std::ranges::find_if(
        kinds, [&](const Kind& kind) { return name == QLatin1String(kind.name); });
    return hit == kinds.end() ? nullptr : hit;
}

}  // namespace mockportal
