// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/summary.h"

#include <QCoreApplication>
#include <span>

#include "core/clinical/model/document_type.h"
#include "core/clinical/model/result_flag.h"

namespace core::clinical {
namespace {

constexpr qsizetype longest = 300;  // characters of a line
constexpr int mostResults = 12;

QString words(const char* text) {
    return QCoreApplication::translate("Clinical", text);
}

QString shortened(const QString& text) {
    if (text.size() <= longest) return text;
    const auto cut = text.lastIndexOf(QLatin1Char(' '), longest);
    return text.left(cut > 0 ? cut : longest) + QStringLiteral(" …");
}

// Sections by LOINC code, in the order they are shown.
constexpr const char* specialistSections[] = {"29548-5", "55110-1", "47045-0", "93341-6",
                                              "80615-8"};
constexpr const char* radiologySections[] = {"55110-1", "18782-3", "18783-1"};
constexpr const char* dischargeSections[] = {"11535-2", "10183-2", "18776-5"};
constexpr const char* emergencySections[] = {"46239-0", "28574-2", "75311-1", "18776-5"};
constexpr const char* patientSections[] = {"48765-2", "10160-0", "11450-4"};
constexpr const char* pathologySections[] = {"22637-3", "85691-4"};

std::span<const char* const> sectionsOf(DocumentType type) {
    switch (type) {
        case DocumentType::specialist:
            return specialistSections;
        case DocumentType::radiology:
            return radiologySections;
        case DocumentType::discharge:
            return dischargeSections;
        case DocumentType::emergency:
        case DocumentType::emergencySheet:
            return emergencySections;
        case DocumentType::patientSummary:
            return patientSections;
        case DocumentType::pathology:
            return pathologySections;
        default:
            return {};
    }
}

const Section* byCode(const std::vector<Section>& sections, QLatin1String code) {
    for (const auto& section : sections) {
        if (section.code.code == code) return &section;
        if (const auto* found = byCode(section.sections, code)) return found;
    }
    return nullptr;
}

void addSections(const ClinicalDocument& document, DocumentType type,
                 std::vector<SummaryLine>& lines) {
    for (const auto* code : sectionsOf(type)) {
        const auto* section = byCode(document.sections, QLatin1String(code));
        if (section == nullptr) continue;
        const auto text = plainText(section->narrative.nodes).simplified();
        if (text.isEmpty()) continue;
        const auto label = section->title.isEmpty() ? section->code.words() : section->title;
        lines.push_back({label, shortened(text), section->number});
    }
}

void addEmergency(const EmergencyVisit& visit, std::vector<SummaryLine>& lines) {
    const auto add = [&](const char* label, const QString& text) {
        if (!text.isEmpty()) lines.push_back({words(label), text});
    };
    add(QT_TRANSLATE_NOOP("Clinical", "Triage"), triageName(visit.triage));
    add(QT_TRANSLATE_NOOP("Clinical", "Problema principale"), visit.mainProblem.words());
    add(QT_TRANSLATE_NOOP("Clinical", "Esito"), outcomeName(visit.outcome));
}

void addResults(const ClinicalDocument& document, std::vector<SummaryLine>& lines) {
    int count = 0;
    for (const auto& observation : document.observations) {
        const auto flag = flagOf(observation);
        if (!flag.isAbnormal() || count++ >= mostResults) continue;
        const auto range = observation.ranges.empty() ? QString() : observation.ranges[0].words();
        auto text = flag.sign() + QLatin1Char(' ') + observation.value().words() +
                    QStringLiteral(" · ") + flag.words();
        if (flag.computed) text += words(QT_TRANSLATE_NOOP("Clinical", " (calcolato da noi)"));
        if (!range.isEmpty())
            text += QStringLiteral(" · ") +
                    words(QT_TRANSLATE_NOOP("Clinical", "riferimento %1")).arg(range);
        lines.push_back({observation.code.words(), text, observation.place.section, true});
    }
    if (count > mostResults)  // who reads no further must not take these for all
        lines.push_back({words(QT_TRANSLATE_NOOP("Clinical", "Altri valori fuori norma")),
                         words(QT_TRANSLATE_NOOP("Clinical", "%1, da leggere nel testo"))
                             .arg(count - mostResults),
                         -1, true});
}

void addMedicines(const ClinicalDocument& document, std::vector<SummaryLine>& lines) {
    for (const auto& each : document.administrations) {
        const auto name = each.name();
        if (name.isEmpty()) continue;
        auto label = each.request    ? words(QT_TRANSLATE_NOOP("Clinical", "Prescritto"))
                     : each.notGiven ? words(QT_TRANSLATE_NOOP("Clinical", "Non somministrato"))
                                     : words(QT_TRANSLATE_NOOP("Clinical", "Somministrato"));
        const auto when = shown(each.when);
        lines.push_back({label, when.isEmpty() ? name : name + QStringLiteral(" · ") + when,
                         each.place.section});
    }
}

void addServices(const ClinicalDocument& document, std::vector<SummaryLine>& lines) {
    for (const auto& each : document.observations)
        if (each.request && !each.code.isEmpty())
            lines.push_back({words(QT_TRANSLATE_NOOP("Clinical", "Prescritto")), each.code.words(),
                             each.place.section});
}

}  // namespace

std::vector<SummaryLine> summaryOf(const ClinicalDocument& document) {
    std::vector<SummaryLine> lines;
    const auto type = documentType(document.header);
    addEmergency(document.emergency, lines);
    addSections(document, type, lines);
    addResults(document, lines);
    if (isVaccination(type) || isPrescription(type)) addMedicines(document, lines);
    if (isPrescription(type)) addServices(document, lines);
    return lines;
}

}  // namespace core::clinical
