// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/doctor_register.h"

#include <algorithm>

#include "app/mockportal/doctors/doctor_maker.h"
#include "core/codes/codice_fiscale.h"

namespace mockportal {
namespace {

QString pairOf(const Citizen& citizen, const FamilyDoctor& doctor) {
    return citizen.patientId + QLatin1Char('/') + doctor.id;
}

/// The person's own line, else the one for everybody.
const KnownChoice* lineOf(const QList<KnownChoice>& lines, const QString& codiceFiscale) {
    const KnownChoice* everybodys = nullptr;
    for (const auto& line : lines) {
        if (line.codiceFiscale == codiceFiscale) return &line;
        if (line.codiceFiscale.isEmpty()) everybodys = &line;
    }
    return everybodys;
}

/// Who was born on 29 February has the birthday on 28 February where the year has no other, as the
/// law on the age of majority is read; Qt does the same.
QDate birthday(const QDate& birthDate, int age) {
    return birthDate.addYears(age);
}

/// Null where the text is no codice fiscale.
QDate birthDateIn(const QString& codiceFiscale, const QDate& today) {
    const auto code = core::CodiceFiscale::parse(codiceFiscale, today);
    return code ? code->birthDate() : QDate();
}

}  // namespace

int ageOn(const QDate& birthDate, const QDate& day) {
    if (!birthDate.isValid()) return -1;
    const int years = day.year() - birthDate.year();
    return birthday(birthDate, years) > day ? years - 1 : years;
}

DoctorRegister::DoctorRegister() : content_(readDoctorContent()), doctors_(allDoctors(content_)) {
    for (qsizetype i = 0; i < doctors_.size(); ++i) byId_.insert(doctors_[i].id, i);
}

void DoctorRegister::clear() {
    more_.clear();
    choices_.clear();
    refusals_.clear();
    extended_.clear();
}

const FamilyDoctor* DoctorRegister::find(const QString& id) const {
    const auto hit = byId_.constFind(id);
    return hit == byId_.cend() ? nullptr : &doctors_[*hit];
}

const FamilyDoctor* DoctorRegister::byCode(const QString& code) const {
    const auto hit = std::ranges::find(doctors_, code, &FamilyDoctor::code);
    return hit == doctors_.end() ? nullptr : &*hit;
}

const DoctorAssociation* DoctorRegister::association(const QString& code) const {
    const auto hit = std::ranges::find(content_.associations, code, &DoctorAssociation::code);
    return hit == content_.associations.end() ? nullptr : &*hit;
}

QString DoctorRegister::areaOf(const FamilyDoctor& doctor) const {
    const auto* place = content_.place(doctor.place);
    return place == nullptr ? QString() : place->area;
}

int DoctorRegister::patients(const FamilyDoctor& doctor, const QDate& today) const {
    const int all = doctor.patients + more_.value(doctor.id);
    return doctor.role == DoctorRole::family ? all : all - outgrown(doctor, today);
}

int DoctorRegister::outgrown(const FamilyDoctor& paediatrician, const QDate& today) const {
    const auto isOver = [&](const QString& codiceFiscale, const QDate& born) {
        const auto ends = paediatricianEnds(codiceFiscale, born, today);
        return ends.isValid() && today >= ends;
    };
    int count = 0;
    for (auto one = choices_.begin(); one != choices_.end(); ++one)
        count += *one && (*one)->doctorId == paediatrician.id && isOver(one.key(), (*one)->born);
    for (const auto& line : content_.choices)
        count += line.doctorCode == paediatrician.code && !choices_.contains(line.codiceFiscale) &&
                 isOver(line.codiceFiscale, birthDateIn(line.codiceFiscale, today));
    return count;
}

int DoctorRegister::ceiling(const FamilyDoctor& doctor, const QDate& today) const {
    const auto rules = content_.rulesOn(today);
    const int common =
        doctor.role == DoctorRole::family ? rules.familyCeiling : rules.paediatricianCeiling;
    return std::min(common, doctor.selfLimit.value_or(common));
}

int DoctorRegister::places(const FamilyDoctor& doctor, const QDate& today) const {
    return std::max(0, ceiling(doctor, today) - patients(doctor, today));
}

std::optional<HeldChoice> DoctorRegister::lastChoice(const Citizen& citizen) const {
    if (const auto known = choices_.constFind(citizen.codiceFiscale); known != choices_.cend())
        return *known;
    const auto* line = lineOf(content_.choices, citizen.codiceFiscale);
    const auto* doctor = line == nullptr ? nullptr : byCode(line->doctorCode);
    if (doctor == nullptr) return std::nullopt;
    return HeldChoice{doctor->id, line->since.startOfDay()};
}

QDate DoctorRegister::paediatricianEnds(const Citizen& citizen, const QDate& today) const {
    return paediatricianEnds(citizen.codiceFiscale, citizen.birthDate, today);
}

QDate DoctorRegister::paediatricianEnds(const QString& codiceFiscale, const QDate& born,
                                        const QDate& today) const {
    if (!born.isValid()) return {};
    const auto rules = content_.rulesOn(today);
    const bool longer = extended_.contains(codiceFiscale);
    return birthday(born, longer ? rules.extendedUntilAge : rules.paediatricianUntilAge);
}

const FamilyDoctor* DoctorRegister::current(const Citizen& citizen, const QDate& today) const {
    const auto choice = lastChoice(citizen);
    const auto* doctor = choice ? find(choice->doctorId) : nullptr;
    if (doctor == nullptr || doctor->role == DoctorRole::family) return doctor;
    const auto ends = paediatricianEnds(citizen, today);
    return ends.isValid() && today >= ends ? nullptr : doctor;
}

void DoctorRegister::move(const Citizen& citizen, const FamilyDoctor* doctor, HeldChoice choice) {
    if (const auto before = lastChoice(citizen)) --more_[before->doctorId];
    if (doctor == nullptr) {
        choices_.insert(citizen.codiceFiscale, std::nullopt);
        return;
    }
    ++more_[doctor->id];
    choices_.insert(citizen.codiceFiscale, std::move(choice));
}

void DoctorRegister::choose(const Citizen& citizen, const FamilyDoctor& doctor,
                            const QDateTime& now) {
    move(citizen, &doctor, {doctor.id, now, true, citizen.birthDate});
}

void DoctorRegister::assign(const Citizen& citizen, const FamilyDoctor* doctor,
                            const QDateTime& now) {
    move(citizen, doctor,
         {doctor == nullptr ? QString() : doctor->id, now, false, citizen.birthDate});
}

bool DoctorRegister::isRefused(const Citizen& citizen, const FamilyDoctor& doctor) const {
    if (refusals_.contains(pairOf(citizen, doctor))) return true;
    const auto* line = lineOf(content_.refusals, citizen.codiceFiscale);
    return line != nullptr && line->doctorCode == doctor.code;
}

void DoctorRegister::refuse(const Citizen& citizen, const FamilyDoctor& doctor) {
    refusals_.insert(pairOf(citizen, doctor));
}

}  // namespace mockportal
