// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/document_type.h"

#include <QCoreApplication>
#include <iterator>

namespace core::clinical {
namespace {

struct Key {
    const char* loinc;
    DocumentType type;
};

constexpr Key codes[] = {
    {"11502-2", DocumentType::laboratory},
    {"11488-4", DocumentType::specialist},
    {"68604-8", DocumentType::radiology},
    {"11526-1", DocumentType::pathology},
    {"59258-4", DocumentType::emergency},
    {"34105-7", DocumentType::discharge},
    {"18842-5", DocumentType::discharge},
    {"60591-5", DocumentType::patientSummary},
    {"57833-6", DocumentType::medicinePrescription},
    {"29305-0", DocumentType::medicinePrescription},
    {"57832-8", DocumentType::servicePrescription},
    {"60593-1", DocumentType::medicineDispensation},
    {"81223-0", DocumentType::serviceDispensation},
    {"57829-4", DocumentType::devicePrescription},
    {"87273-9", DocumentType::vaccination},
    {"82593-5", DocumentType::vaccinationCertificate},
    {"11506-3", DocumentType::annulment},
    {"78341-5", DocumentType::emergencySheet},
};

constexpr QLatin1String templateRoot{"2.16.840.1.113883.2.9.10.1."};
constexpr QLatin1String therapyPlanTemplate{"2.16.840.1.113883.2.9.4.3.14"};

// What follows the root; longer ones first, since "1" begins "11.1.1" too: a dot or the end
// follows.
constexpr Key templates[] = {
    {"11.1.1", DocumentType::vaccination},
    {"11.1.2", DocumentType::vaccinationCertificate},
    {"13.1.1", DocumentType::medicineDispensation},
    {"13.1.2", DocumentType::serviceDispensation},
    {"4.1.1", DocumentType::patientSummary},
    {"12.1", DocumentType::generic},
    {"9.1", DocumentType::specialist},
    {"7.1", DocumentType::radiology},
    {"8.1", DocumentType::pathology},
    {"6.1", DocumentType::emergency},
    {"2.1", DocumentType::medicinePrescription},
    {"2.2", DocumentType::servicePrescription},
    {"5", DocumentType::discharge},
    {"2", DocumentType::medicinePrescription},
    {"1", DocumentType::laboratory},
};

// In the order of DocumentType.
constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("Clinical", "Referto di laboratorio"),
    QT_TRANSLATE_NOOP("Clinical", "Referto di specialistica ambulatoriale"),
    QT_TRANSLATE_NOOP("Clinical", "Referto di radiologia"),
    QT_TRANSLATE_NOOP("Clinical", "Referto di anatomia patologica"),
    QT_TRANSLATE_NOOP("Clinical", "Verbale di pronto soccorso"),
    QT_TRANSLATE_NOOP("Clinical", "Lettera di dimissione ospedaliera"),
    QT_TRANSLATE_NOOP("Clinical", "Profilo sanitario sintetico"),
    QT_TRANSLATE_NOOP("Clinical", "Prescrizione farmaceutica"),
    QT_TRANSLATE_NOOP("Clinical", "Prescrizione specialistica"),
    QT_TRANSLATE_NOOP("Clinical", "Erogazione farmaceutica"),
    QT_TRANSLATE_NOOP("Clinical", "Erogazione specialistica"),
    QT_TRANSLATE_NOOP("Clinical", "Prescrizione di prodotto o apparecchiatura"),
    QT_TRANSLATE_NOOP("Clinical", "Scheda della singola vaccinazione"),
    QT_TRANSLATE_NOOP("Clinical", "Certificato vaccinale"),
    QT_TRANSLATE_NOOP("Clinical", "Piano terapeutico"),
    QT_TRANSLATE_NOOP("Clinical", "Annullamento di documento"),
    QT_TRANSLATE_NOOP("Clinical", "Scheda paziente 118"),
    QT_TRANSLATE_NOOP("Clinical", "Documento generico"),
    QT_TRANSLATE_NOOP("Clinical", "Documento sanitario"),
};
static_assert(std::size(names) == static_cast<std::size_t>(DocumentType::unknown) + 1);

DocumentType byTemplate(const QString& root) {
    if (root == therapyPlanTemplate) return DocumentType::therapyPlan;
    if (!root.startsWith(templateRoot)) return DocumentType::unknown;
    const auto rest = QStringView(root).mid(templateRoot.size());
    for (const auto& each : templates) {
        const QLatin1String key(each.loinc);
        if (rest == key || (rest.startsWith(key) && rest[key.size()] == u'.')) return each.type;
    }
    return DocumentType::unknown;
}

/// Titles are for people, and begin with what the document is more often than not.
DocumentType byTitle(const QString& title) {
    for (std::size_t i = 0; i + 1 < std::size(names); ++i)
        if (title.startsWith(QLatin1String(names[i]), Qt::CaseInsensitive))
            return static_cast<DocumentType>(i);
    return DocumentType::unknown;
}

}  // namespace

DocumentType documentType(const Header& header) {
    for (const auto& each : codes)
        if (header.code.code == QLatin1String(each.loinc)) return each.type;
    for (const auto& id : header.templates)
        if (const auto type = byTemplate(id.root); type != DocumentType::unknown) return type;
    return header.code.code.isEmpty() ? byTitle(header.title) : DocumentType::unknown;
}

QString typeName(DocumentType type) {
    return QCoreApplication::translate("Clinical", names[static_cast<std::size_t>(type)]);
}

QString documentTitle(const Header& header) {
    if (!header.title.isEmpty()) return header.title;
    const auto type = documentType(header);
    if (type == DocumentType::unknown && !header.code.name.isEmpty()) return header.code.name;
    return typeName(type);
}

bool isVaccination(DocumentType type) {
    return type == DocumentType::vaccination || type == DocumentType::vaccinationCertificate;
}

bool isPrescription(DocumentType type) {
    return type == DocumentType::medicinePrescription ||
           type == DocumentType::servicePrescription || type == DocumentType::devicePrescription;
}

}  // namespace core::clinical
