// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/prescriptions/prescription_book.h"

#include <algorithm>

#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/documents/generator/dice.h"
#include "app/mockportal/prescriptions/prescription_reader.h"

namespace mockportal {
namespace {

bool isPrescription(const Filed& filed) {
    const auto& kind = *filed.base->kind;
    return (kind.isDrugPrescription() || kind.isServicePrescription()) && !filed.isWithheld() &&
           !filed.isSuperseded();
}

/// Most are used; some the doctor took back, some were forgotten and are expired by now.
void makeUpTheFate(Prescription& prescription) {
    Dice dice(QStringLiteral("prescription/") + prescription.id);
    const double fate = dice.share();
    prescription.told = fate < 0.85   ? PrescriptionState::dispensed
                        : fate < 0.92 ? PrescriptionState::cancelled
                                      : PrescriptionState::prescribed;
}

QString changeKey(const QString& patientId, const QString& nre) {
    return patientId + QLatin1Char('/') + nre;
}

/// 4.4 and R34.
QString validityRule(const Prescription& prescription) {
    if (prescription.drugs) return QStringLiteral("valid_days_drugs");
    const bool isShort =
        prescription.priority == QLatin1String("U") || prescription.priority == QLatin1String("B");
    return QStringLiteral("valid_days_") +
           (isShort ? prescription.priority : QStringLiteral("services"));
}

bool newerFirst(const Prescription& a, const Prescription& b) {
    return a.writtenOn != b.writtenOn ? a.writtenOn > b.writtenOn : a.id < b.id;
}

}  // namespace

/// Those the content speaks of: the people acted for have their own, who has the demo record has
/// the demo's, others have none.
const std::vector<Prescription>& PrescriptionBook::toldOf(const RecordStore& records,
                                                          const Citizen& citizen) const {
    static const std::vector<Prescription> none;
    for (const auto& person : library_.people)
        if (person.citizen.codiceFiscale == citizen.codiceFiscale) return person.prescriptions;
    const auto& record = records.record(citizen.patientId);
    const bool demo =
        std::ranges::any_of(record, [](const auto& filed) { return filed->variation == 0; });
    return demo ? library_.prescriptions : none;
}

Prescription PrescriptionBook::filed(const Filed& filed,
                                     const std::vector<Prescription>& told) const {
    const auto isThis = [&](const Prescription& one) { return one.document == filed.base->id; };
    const auto hit = std::ranges::find_if(told, isThis);
    if (filed.variation == 0 && hit != told.end()) return *hit;
    auto made = prescriptionOf(filed.document());
    made.id = filed.id;
    makeUpTheFate(made);
    const auto model = std::ranges::find_if(library_.prescriptions, isThis);
    if (model == library_.prescriptions.end()) return made;
    made.lines = model->lines;
    made.priority = model->priority;
    return made;
}

Prescription PrescriptionBook::dated(Prescription prescription) const {
    if (prescription.daysAgo >= 0)
        prescription.writtenOn =
            italianTime(start_.date().addDays(-prescription.daysAgo), prescription.time);
    return prescription;
}

std::vector<Prescription> PrescriptionBook::of(const RecordStore& records,
                                               const Citizen& citizen) const {
    const auto& told = toldOf(records, citizen);
    std::vector<Prescription> all;
    for (const auto& entry : records.record(citizen.patientId))
        if (isPrescription(*entry)) all.push_back(filed(*entry, told));
    for (const auto& prescription : told)
        if (prescription.document.isEmpty()) all.push_back(dated(prescription));
    for (auto& each : all) bringUpToDate(each, citizen.patientId);
    std::ranges::sort(all, newerFirst);
    return all;
}

std::optional<Prescription> PrescriptionBook::find(const RecordStore& records,
                                                   const Citizen& citizen,
                                                   const QString& code) const {
    for (const auto& each : of(records, citizen))
        if (each.nre == code || each.iup == code) return each;
    return std::nullopt;
}

std::optional<Prescription> PrescriptionBook::told(const RecordStore& records,
                                                   const Citizen& citizen,
                                                   const QString& nre) const {
    const auto& all = toldOf(records, citizen);
    const auto hit = std::ranges::find(all, nre, &Prescription::nre);
    return hit == all.end() ? std::nullopt : std::optional(dated(*hit));
}

void PrescriptionBook::start(const QDateTime& now) {
    start_ = now;
    changes_.clear();
}

void PrescriptionBook::setState(const QString& patientId, const QString& nre,
                                PrescriptionState state) {
    auto& change = changes_[changeKey(patientId, nre)];
    change = {state, change.count + 1};
}

void PrescriptionBook::bringUpToDate(Prescription& prescription, const QString& patientId) const {
    prescription.validDays =
        library_.rules.number(validityRule(prescription), prescription.writtenOn.date());
    const auto change = changes_.constFind(changeKey(patientId, prescription.nre));
    if (change == changes_.cend()) return;
    prescription.told = change->state;
    prescription.changes = change->count;
}

}  // namespace mockportal
