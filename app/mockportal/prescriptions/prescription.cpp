// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/prescriptions/prescription.h"

#include <algorithm>
#include <array>

namespace mockportal {
namespace {

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
    return writtenOn.date().addDays(validDays);
}

PrescriptionState Prescription::stateAt(const QDateTime& now) const {
    const bool open = told == PrescriptionState::prescribed;
    return open && now.date() > validUntil() ? PrescriptionState::expired : told;
}

QDateTime Prescription::bookableUntil() const {
    if (priority == QLatin1String("U")) return writtenOn.addDays(validDays);
    auto end = writtenOn;
    end.setDate(validUntil());
    end.setTime(QTime(23, 59, 59));
    return end;
}

}  // namespace mockportal
