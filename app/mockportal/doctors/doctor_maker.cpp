// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/doctor_maker.h"

#include <algorithm>
#include <array>

#include "app/mockportal/documents/generator/dice.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal {
namespace {

constexpr int firstCode = 50001;
constexpr int leastSelfLimit = 1000;  // regional-services 6.1

const QString& one(Dice& dice, const QStringList& list) {
    return list[dice.below(static_cast<int>(list.size()))];
}

/// Each working day in the morning, in the afternoon, in both or closed; never closed all week.
QList<SurgeryHours> madeHours(Dice& dice) {
    static constexpr std::array mornings{8, 9, 10};
    static constexpr std::array afternoons{14, 15, 16};
    QList<SurgeryHours> hours;
    for (int day = 1; day <= 5; ++day) {
        const int kind = day == 1 ? dice.below(2) : dice.below(5);
        const int morning = mornings[static_cast<std::size_t>(dice.below(3))];
        const int afternoon = afternoons[static_cast<std::size_t>(dice.below(3))];
        if (kind == 0 || kind == 2)
            hours << SurgeryHours{day, QTime(morning, 0), QTime(morning + 3, 0)};
        if (kind == 1 || kind == 2 || kind == 3)
            hours << SurgeryHours{day, QTime(afternoon, 30), QTime(afternoon + 3, 0)};
    }
    return hours;
}

QString madePhone(Dice& dice) {
    return QStringLiteral("02-0000%1").arg(dice.below(10'000), 4, 10, QLatin1Char('0'));
}

DoctorSurgery madeSurgery(Dice& dice, const DoctorContent& content, const QString& place) {
    const auto address =
        one(dice, content.streets) + QStringLiteral(", %1").arg(dice.below(60) + 1);
    return {place, address, madePhone(dice), madeHours(dice), dice.below(2) == 0};
}

/// Somewhere else in the same area, if there is such a place.
QString neighbour(Dice& dice, const DoctorContent& content, const QString& place) {
    const auto* home = content.place(place);
    QStringList others;
    for (const auto& other : content.places)
        if (other.area == home->area && other.code != place) others << other.code;
    return others.isEmpty() ? place : one(dice, others);
}

QStringList madeLanguages(Dice& dice, const DoctorContent& content) {
    QStringList languages{QStringLiteral("it")};
    const auto& other = content.languages[dice.below(static_cast<int>(content.languages.size()))];
    if (dice.below(3) > 0 && !languages.contains(other.code)) languages << other.code;
    return languages;
}

void givePerson(FamilyDoctor& doctor, Dice& dice, const DoctorContent& content) {
    const bool woman = dice.below(2) == 0;
    doctor.title = woman ? QStringLiteral("Dott.ssa") : QStringLiteral("Dott.");
    doctor.given = one(dice, woman ? content.women : content.men);
    doctor.family = one(dice, content.families);
    if (dice.below(3) == 0)
        doctor.email = (doctor.given + QLatin1Char('.') + doctor.family)
                           .toLower()
                           .replace(QStringLiteral("à"), QStringLiteral("a"), Qt::CaseInsensitive) +
                       QStringLiteral(".%1@medici.example").arg(doctor.code);
}

/// One in four is full; one in twelve wants fewer than the ceiling.
void givePatients(FamilyDoctor& doctor, Dice& dice, const ChoiceRules& rules) {
    const bool paediatrician = doctor.role == DoctorRole::paediatrician;
    int ceiling = paediatrician ? rules.paediatricianCeiling : rules.familyCeiling;
    if (!paediatrician && dice.below(12) == 0) {
        doctor.selfLimit = leastSelfLimit + 50 * dice.below(8);
        ceiling = *doctor.selfLimit;
    }
    doctor.patients = dice.below(4) == 0 ? ceiling : ceiling - 1 - dice.below(ceiling / 2);
}

FamilyDoctor madeDoctor(const DoctorContent& content, const QString& place, DoctorRole role,
                        int number, const ChoiceRules& rules) {
    FamilyDoctor doctor;
    doctor.code = QString::number(firstCode + number);
    doctor.id = stableId(QStringLiteral("doctor/") + doctor.code);
    doctor.role = role;
    doctor.place = place;
    Dice dice(QStringLiteral("doctor/") + doctor.code);
    givePerson(doctor, dice, content);
    givePatients(doctor, dice, rules);
    doctor.languages = madeLanguages(dice, content);
    doctor.online = dice.below(10) > 0;
    doctor.surgeries << madeSurgery(dice, content, place);
    if (dice.below(3) == 0)
        doctor.surgeries << madeSurgery(dice, content, neighbour(dice, content, place));
    return doctor;
}

/// Every third to fifth of a place works with those before: pairs, threes.
void associate(QList<FamilyDoctor>& doctors, DoctorContent& content) {
    static const QStringList kinds{"associazione", "rete", "gruppo"};
    int number = 1000;
    for (qsizetype i = 0; i + 2 < doctors.size(); i += 6) {
        const auto& first = doctors[i];
        const auto code = QStringLiteral("A%1").arg(number++);
        for (qsizetype j = i; j < i + 3; ++j)
            if (doctors[j].place == first.place && doctors[j].role == first.role)
                doctors[j].association = code;
        content.associations << DoctorAssociation{
            code,
            QStringLiteral("Medici di %1 %2")
                .arg(content.place(first.place)->name, QString::number(number - 1000)),
            kinds[number % 3]};
    }
}

}  // namespace

// By the rules of a fixed day: what is made up must not change when the limits do.
QList<FamilyDoctor> allDoctors(DoctorContent& content) {
    const auto rules = content.rulesOn(QDate(2026, 1, 1));
    QList<FamilyDoctor> made;
    int number = 0;
    const auto make = [&](const DoctorPlace& place, DoctorRole role, int count) {
        for (int i = 0; i < count; ++i)
            made << madeDoctor(content, place.code, role, number++, rules);
    };
    const auto places = content.places;
    for (const auto& place : places) make(place, DoctorRole::family, place.doctors);
    for (const auto& place : places) make(place, DoctorRole::paediatrician, place.paediatricians);
    associate(made, content);
    return content.doctors + made;
}

}  // namespace mockportal
