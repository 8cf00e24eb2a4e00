// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/prescriptions/prescription.h"

#include <algorithm>
#include <array>

namespace mockportal {
namespace {

constexpr int drugDays = 30;   // regional-services 4.4
constexpr int urgentDays = 2;  // R34: 48 hours, 10 days, a year
constexpr int shortDays = 10;
constexpr int otherDays = 365;

struct Word {
    PrescriptionState state;
    const char* code;
};

constexpr std::array words{Word{PrescriptionState::prescribed, "prescritta"},
                           Word{PrescriptionState::partlyDispensed, "erogata-in-parte"},
                           Word{PrescriptionState::dispensed, "erogata"},
                           Word{PrescriptionState::booked, "prenotata"},
                           Word{PrescriptionState::expired, "scaduta"},
                           Word{PrescriptionState::cancelled, "annullata"}};

}  // namespace

QString stateCode(PrescriptionState state) {
    return QString::fromLatin1(std::ranges::find(words, state, &Word::state)->code);
}

std::optional<PrescriptionState> stateByCode(const QString& code) {
    for (const auto& word : words)
        if (code == QLatin1String(word.code)) return word.state;
    return std::nullopt;
}

QDate Prescription::validUntil() const {
    const int days = drugs                            ? drugDays
                     : priority == QLatin1String("U") ? urgentDays
                     : priority == QLatin1String("B") ? shortDays
                                                      : otherDays;
    return writtenOn.date().addDays(days);
}

PrescriptionState Prescription::stateAt(const QDateTime& now) const {
    const bool open = told == PrescriptionState::prescribed;
    return open && now.date() > validUntil() ? PrescriptionState::expired : told;
}

}  // namespace mockportal
