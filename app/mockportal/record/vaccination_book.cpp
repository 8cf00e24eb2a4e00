// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/vaccination_book.h"

#include <algorithm>

#include "app/mockportal/documents/generator/dice.h"
#include "app/mockportal/record/content_of.h"

namespace mockportal {
namespace {

/// The vaccine of that ATC in what the specimen was given: people made up get the same ones.
Vaccine vaccineLike(const Library& library, const char* atc) {
    for (const auto& each : library.vaccinations.done)
        if (each.vaccine.atc == QLatin1String(atc)) return each.vaccine;
    return {};
}

Vaccination given(const Vaccine& vaccine, int dose, const QDate& date, Dice& dice) {
    Vaccination made;
    made.vaccine = vaccine;
    made.dose = dose;
    made.date = date;
    made.lot = QStringLiteral("LOT%1").arg(dice.below(9000) + 1000);
    made.site = dice.below(2) == 0 ? QStringLiteral("deltoide destro")
                                   : QStringLiteral("deltoide sinistro");
    return made;
}

/// Grown-ups: influenza in some autumns, tetanus once in ten years.
Vaccinations madeUp(const Library& library, const Citizen& citizen) {
    Vaccinations all;
    Dice dice(QStringLiteral("vaccinations/") + citizen.codiceFiscale);
    const auto influenza = vaccineLike(library, "J07BB02");
    for (int year = 2018; year <= 2026; ++year)
        if (dice.share() < 0.5)
            all.done << given(influenza, 1, QDate(year, 10, 8).addDays(dice.below(50)), dice);
    all.done << given(vaccineLike(library, "J07AJ52"), 1,
                      QDate(2025, 3, 4).addDays(-dice.below(3000)), dice);
    return all;
}

}  // namespace

Vaccinations VaccinationBook::vaccinations(const Citizen& citizen,
                                           const std::vector<std::shared_ptr<Filed>>& record,
                                           const QDate& today) const {
    auto all = isStranger(record) ? madeUp(library_, citizen)
                                  : contentOf(library_, citizen, record).vaccinations;
    all.done.removeIf([&](const Vaccination& each) {
        return each.date > today || (citizen.birthDate.isValid() && each.date < citizen.birthDate);
    });
    std::ranges::stable_sort(all.done, std::ranges::greater{}, &Vaccination::date);
    return all;
}

}  // namespace mockportal
