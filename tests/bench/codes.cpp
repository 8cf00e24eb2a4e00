// SPDX-License-Identifier: EUPL-1.2
// Look-ups in the code lists: the first one, which opens the list, and the median of the rest.
// Figures only. R23 asks for less than 1 ms.
#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "core/codes/birth_places.h"
#include "core/codes/codice_fiscale.h"
#include "core/codes/exemptions.h"

namespace {

constexpr int rounds = 2'000;
const QDate now(2026, 11, 23);

double microseconds(const std::function<std::size_t()>& work) {
    QElapsedTimer timer;
    timer.start();
    const auto found = work();
    const auto spent = static_cast<double>(timer.nsecsElapsed()) / 1000;
    return found > 0 ? spent : -1;  // asked for, so that nothing is optimised away
}

void measure(const char* what, const std::function<std::size_t()>& work) {
    const double first = microseconds(work);
    std::vector<double> rest;
    for (int i = 0; i < rounds; ++i) rest.push_back(microseconds(work));
    std::ranges::sort(rest);
    std::printf("%-34s first %8.1f us   median %6.1f us   slowest %7.1f us\n", what, first,
                rest[rounds / 2], rest.back());
}

}  // namespace

int main() {
    using namespace core;
    measure("comune by code and date",
            [] { return findBirthPlace(u"F205", now).has_value() ? 1U : 0U; });
    measure("unknown code", [] { return findBirthPlace(u"Z999", now) ? 0U : 1U; });
    measure("comune by name", [] { return birthPlacesNamed(u"Cassina de' Pecchi", now).size(); });
    measure("accented name", [] { return birthPlacesNamed(u"Forlì", now).size(); });
    measure("completion of one letter", [] { return completeBirthPlace(u"s", now).size(); });
    measure("completion, nothing of that date",
            [] { return completeBirthPlace(u"s", QDate(1700, 1, 1)).size(); });
    measure("exemption by code", [] { return findExemption(u"RA0010") != nullptr ? 1U : 0U; });
    measure("exemption by words", [] { return searchExemptions(u"malattia cron").size(); });
    measure("codice fiscale read",
            [] { return CodiceFiscale::parse(u"RSSMRA62B25C014Z", now).has_value() ? 1U : 0U; });
    return 0;
}
