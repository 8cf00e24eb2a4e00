// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/choice_facts.h"

#include <algorithm>

namespace mockportal {
namespace {

bool sameHousehold(const Citizen& one, const Citizen& other) {
    return one.patientId != other.patientId && !one.address.isEmpty() &&
           one.address == other.address && one.city == other.city;
}

QSet<QString> doctorsOfHousehold(const PortalState& state, const Citizen& citizen,
                                 const QDate& today) {
    QSet<QString> ids;
    for (const auto& other : state.records.citizens()) {
        if (!sameHousehold(citizen, *other)) continue;
        if (const auto* doctor = state.doctors.current(*other, today)) ids.insert(doctor->id);
    }
    return ids;
}

/// Empty where the person lives in none of the places: then no area is another one.
QString areaOfHome(const DoctorContent& content, const Citizen& citizen) {
    const auto hit = std::ranges::find_if(content.places, [&](const DoctorPlace& place) {
        return place.name.compare(citizen.city, Qt::CaseInsensitive) == 0;
    });
    return hit == content.places.end() ? QString() : hit->area;
}

bool hasOpenRequest(const PortalState& state, const Citizen& citizen) {
    const auto tasks = state.tasks.of(citizen.patientId);
    return std::ranges::any_of(tasks, [](const TaskEntry& task) {
        return task.kind == QLatin1String(doctorChoiceKind) && task.state == TaskState::sent;
    });
}

}  // namespace

ChoiceFacts::ChoiceFacts(PortalState& state, const Citizen& citizen)
    : state_(state), citizen_(citizen), today_(state.clock.now().date()) {
    const auto& doctors = state.doctors;
    const auto rules = doctors.content().rulesOn(today_);
    const auto last = doctors.lastChoice(citizen);
    current_ = doctors.current(citizen, today_);
    everChose_ = last.has_value();
    if (last && last->changed) nextChange_ = last->since.date().addDays(rules.changeDays);
    area_ = areaOfHome(doctors.content(), citizen);
    householdDoctors_ = doctorsOfHousehold(state, citizen, today_);
    openRequest_ = hasOpenRequest(state, citizen);
    const auto ends = doctors.paediatricianEnds(citizen, today_);
    paediatricianUntil_ =
        ends.isValid() ? ends.year() - citizen.birthDate.year() : rules.paediatricianUntilAge;
}

ChoiceOutcome ChoiceFacts::verdict(const FamilyDoctor& doctor) const {
    const auto& doctors = state_.doctors;
    ChoiceCase facts;
    facts.role = doctor.role;
    facts.age = ageOn(citizen_.birthDate, today_);
    facts.familyFromAge = doctors.content().rulesOn(today_).familyFromAge;
    facts.paediatricianUntilAge = paediatricianUntil_;
    facts.everChose = everChose_;
    facts.isCurrent = current_ != nullptr && current_->id == doctor.id;
    facts.sameAssociation = current_ != nullptr && !doctor.association.isEmpty() &&
                            current_->association == doctor.association;
    facts.sameArea = area_.isEmpty() || area_ == doctors.areaOf(doctor);
    facts.refused = doctors.isRefused(citizen_, doctor);
    facts.online = doctor.online;
    facts.hasPlace = doctors.places(doctor, today_) > 0;
    facts.householdFollowed = householdDoctors_.contains(doctor.id);
    facts.openRequest = openRequest_;
    facts.nextChange = nextChange_;
    facts.today = today_;
    return judge(facts);
}

}  // namespace mockportal
