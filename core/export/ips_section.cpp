// SPDX-License-Identifier: EUPL-1.2
#include "core/export/ips_section.h"

#include <QCoreApplication>

#include "core/clinical/model/document_type.h"
#include "core/export/ips_resources.h"

namespace core {
namespace {

using namespace clinical;

// In the order of IpsSection.
constexpr std::array infos{
    IpsSectionInfo{"10160-0", "History of Medication use Narrative", "10160-0",
                   QT_TRANSLATE_NOOP("core::Export", "Farmaci")},
    IpsSectionInfo{"48765-2", "Allergies and adverse reactions Document", "48765-2",
                   QT_TRANSLATE_NOOP("core::Export", "Allergie e intolleranze")},
    IpsSectionInfo{"11450-4", "Problem list - Reported", "11450-4",
                   QT_TRANSLATE_NOOP("core::Export", "Problemi di salute")},
    IpsSectionInfo{"11369-6", "History of Immunization note", "11369-6",
                   QT_TRANSLATE_NOOP("core::Export", "Vaccinazioni")},
    IpsSectionInfo{"30954-2", "Relevant diagnostic tests/laboratory data note", "30954-2",
                   QT_TRANSLATE_NOOP("core::Export", "Risultati di esami")},
    IpsSectionInfo{"47519-4", "History of Procedures Document", "47519-4",
                   QT_TRANSLATE_NOOP("core::Export", "Procedure")},
};
static_assert(infos.size() == ipsSections.size());

const Section* sectionOf(const std::vector<Section>& sections, QLatin1String code) {
    for (const auto& section : sections) {
        if (section.code.code == code) return &section;
        if (const auto* inner = sectionOf(section.sections, code)) return inner;
    }
    return nullptr;
}

/// One document's entries for one section.
class Gatherer {
  public:
    Gatherer(const ClinicalDocument& document, const QJsonObject& patient, IpsContent& content)
        : document_(document), patient_(patient), content_(content) {}

    void medicines(int section) {
        for (const auto& each : document_.administrations)
            if (isIn(each.place, section) && each.place.administration < 0)
                add(medicationOf(each, document_, patient_));
    }
    void allergies(int section) {
        for (const auto& each : document_.observations)
            if (isTop(each.place, section)) add(allergyOf(each, document_, patient_));
    }
    void problems(int section) {
        for (const auto& each : document_.observations)
            if (isTop(each.place, section)) add(conditionOf(each, document_, patient_));
    }
    void procedures(int section) {
        for (const auto& each : document_.acts)
            if (isIn(each.place, section) && each.kind == Act::Kind::procedure)
                add(procedureOf(each, patient_));
    }
    void vaccinations() {
        for (std::size_t i = 0; i < document_.administrations.size(); ++i)
            if (document_.administrations[i].place.administration < 0)
                add(immunizationOf(document_, static_cast<int>(i), patient_));
    }
    void results() {
        for (const auto& each : document_.observations)
            if (each.place.observation < 0 && !each.request)
                add(resultOf(each, document_, patient_));
    }

  private:
    static bool isIn(const Place& place, int section) {
        return section < 0 || place.section == section;
    }
    static bool isTop(const Place& place, int section) {
        return isIn(place, section) && place.observation < 0 && place.administration < 0;
    }
    void add(const QJsonObject& resource) {
        if (!resource.isEmpty()) content_.resources.push_back(resource);
    }

    const ClinicalDocument& document_;
    const QJsonObject& patient_;
    IpsContent& content_;
};

void fromSummary(IpsSection section, const ClinicalDocument& document, Gatherer& gatherer,
                 IpsContent& content) {
    const auto* found = sectionOf(document.sections, QLatin1String(infoOf(section).cdaCode));
    if (found == nullptr) return;
    if (section == IpsSection::medications) gatherer.medicines(found->number);
    if (section == IpsSection::allergies) gatherer.allergies(found->number);
    if (section == IpsSection::problems) gatherer.problems(found->number);
    if (section == IpsSection::procedures) gatherer.procedures(found->number);
    if (content.text.isEmpty()) content.text = plainText(found->narrative.nodes).simplified();
}

}  // namespace

const IpsSectionInfo& infoOf(IpsSection section) {
    return infos.at(static_cast<std::size_t>(section));
}

void addIpsContent(IpsSection section, const ClinicalDocument& document, const QJsonObject& patient,
                   IpsContent& content) {
    Gatherer gatherer(document, patient, content);
    const auto type = documentType(document.header);
    if (type == DocumentType::patientSummary)
        fromSummary(section, document, gatherer, content);
    else if (type == DocumentType::medicinePrescription && section == IpsSection::medications)
        gatherer.medicines(-1);
    else if (isVaccination(type) && section == IpsSection::immunizations)
        gatherer.vaccinations();
    else if (type == DocumentType::laboratory && section == IpsSection::results)
        gatherer.results();
}

}  // namespace core
