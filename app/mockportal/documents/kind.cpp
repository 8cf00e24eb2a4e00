// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/kind.h"

#include <algorithm>
#include <array>

namespace mockportal {
namespace {

// Also of documents that have none of their own.
constexpr auto genericTemplate = "2.16.840.1.113883.2.9.10.1.12.1";

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
         "2.16.840.1.113883.2.9.10.1.2.1", "PRS", "Prescrizione", "Prescrizione farmaceutica"},
    Kind{"service-prescription", "57832-8", "Prescription for diagnostic or specialist care",
         "2.16.840.1.113883.2.9.10.1.2.2", "PRS", "Prescrizione", "Prescrizione specialistica"},
    Kind{"vaccination-certificate", "82593-5", "Immunization summary report",
         "2.16.840.1.113883.2.9.10.1.11.1.2", "VAC", "Vaccinazione", "Certificato vaccinale"},
    Kind{"vaccination", "87273-9", "Immunization note", "2.16.840.1.113883.2.9.10.1.11.1.1", "VAC",
         "Vaccinazione", "Scheda della singola vaccinazione"},
    Kind{"pathology", "11526-1", "Pathology study", "2.16.840.1.113883.2.9.10.1.8.1", "REF",
         "Referto", "Referto di anatomia patologica"},
    Kind{"drug-dispensation", "60593-1", "Medication dispensed.extended Document",
         "2.16.840.1.113883.2.9.10.1.13.1.1", "PRE", "Prestazioni", "Erogazione farmaceutica"},
    Kind{"service-dispensation", "81223-0", "Erogazione specialistica",
         "2.16.840.1.113883.2.9.10.1.13.1.2", "PRE", "Prestazioni", "Erogazione specialistica"},
    Kind{"device-prescription", "57829-4", "Prescription for medical equipment or product",
         genericTemplate, "PRS", "Prescrizione", "Prescrizione di prodotto o apparecchiatura"},
    Kind{"emergency-sheet", "78341-5", "Scheda paziente 118", genericTemplate, "VRB", "Verbale",
         "Scheda paziente 118"},
    Kind{"generic", "34109-9", "Note", genericTemplate, "REF", "Referto", "Documento generico"},
};

}  // namespace

const Kind* kindByName(const QString& name) {
    const auto* hit = std::ranges::find_if(
        kinds, [&](const Kind& kind) { return name == QLatin1String(kind.name); });
    return hit == kinds.end() ? nullptr : hit;
}

}  // namespace mockportal
