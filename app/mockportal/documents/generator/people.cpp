// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/generator/people.h"

#include <array>

#include "app/mockportal/documents/generator/dice.h"
#include "core/codes/codice_fiscale.h"

namespace mockportal {
namespace {

constexpr std::array families{"BIANCHI",   "COLOMBI",  "FERRARI", "GALLI",     "CONTI",
                              "VILLA",     "RIVA",     "MORETTI", "GRECO",     "FONTANA",
                              "SERRA",     "LOMBARDI", "MARINI",  "CATTANEO",  "PELLEGRINI",
                              "BRUNO",     "DE LUCA",  "SANNA",   "BARBIERI",  "MONTI",
                              "GATTI",     "NEGRI",    "ORLANDI", "POZZI",     "D'AMICO",
                              "RIGAMONTI", "SALA",     "TESTA",   "VALENTINI", "ZANETTI"};
constexpr std::array women{"ANNA",  "BEATRICE", "CARLA",  "DANIELA", "ELENA",   "FRANCESCA",
                           "GRETA", "IRENE",    "LUCIA",  "MARTA",   "NADIA",   "OLGA",
                           "PAOLA", "RITA",     "SILVIA", "TERESA",  "VALERIA", "MARIA LUISA"};
constexpr std::array men{"ALDO",   "BRUNO",  "CARLO",   "DARIO",   "ENRICO", "FABIO",
                         "GUIDO",  "IVAN",   "LORENZO", "MATTEO",  "NICOLA", "OSCAR",
                         "PIETRO", "RENATO", "SERGIO",  "TOMMASO", "UGO",    "GIAN LUCA"};
constexpr std::array birthPlaces{"F205", "D912", "A940", "L219", "F839", "H501", "A662", "Z129"};
constexpr std::array streets{"Via dei Gelsi", "Via del Biancospino", "Piazza del Glicine",
                             "Via dei Tulipani", "Viale delle Magnolie"};

template <typename Names>
QString one(Dice& dice, const Names& names) {
    return QString::fromUtf8(
        names[static_cast<std::size_t>(dice.below(static_cast<int>(names.size())))]);
}

void giveBirthPlace(Citizen& citizen, Dice& dice) {
    citizen.birthPlaceCode = one(dice, birthPlaces);
    if (const auto place = core::findBirthPlace(citizen.birthPlaceCode, citizen.birthDate))
        citizen.birthPlace = place->name;
}

void giveCode(Citizen& citizen) {
    const auto sex = citizen.sex == QLatin1String("F") ? core::CodiceFiscale::Sex::female
                                                       : core::CodiceFiscale::Sex::male;
    if (const auto code = core::CodiceFiscale::of(
            {citizen.family, citizen.given, sex, citizen.birthDate, citizen.birthPlaceCode}))
        citizen.codiceFiscale = code->text();
}

Citizen invented(const QString& name) {
    Dice dice(name);
    Citizen citizen;
    citizen.sex = dice.below(2) == 0 ? QStringLiteral("F") : QStringLiteral("M");
    citizen.family = one(dice, families);
    citizen.given = citizen.sex == QLatin1String("F") ? one(dice, women) : one(dice, men);
    citizen.birthDate = QDate(1936, 1, 1).addDays(dice.below(24'000));  // until 2001
    giveBirthPlace(citizen, dice);
    citizen.address = one(dice, streets) + QStringLiteral(" %1").arg(dice.below(80) + 1);
    citizen.city = QStringLiteral("Garbagnate Milanese");
    citizen.postalCode = QStringLiteral("20024");
    giveCode(citizen);
    return citizen;
}

}  // namespace

std::vector<Citizen> inventedCitizens(int count, quint32 seed) {
    std::vector<Citizen> citizens;
    for (int i = 0; i < count; ++i)
        citizens.push_back(invented(QStringLiteral("person/%1/%2").arg(seed).arg(i)));
    return citizens;
}

}  // namespace mockportal
