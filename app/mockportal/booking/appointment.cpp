// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/appointment.h"

#include <algorithm>
#include <array>

namespace mockportal {
namespace {

struct Word {
    AppointmentState state;
    const char* status;
};

constexpr std::array words{
    Word{AppointmentState::proposed, "proposed"}, Word{AppointmentState::booked, "booked"},
    Word{AppointmentState::cancelled, "cancelled"}, Word{AppointmentState::fulfilled, "fulfilled"},
    Word{AppointmentState::noShow, "noshow"}};

}  // namespace

QString appointmentStatus(AppointmentState state) {
    return QString::fromLatin1(std::ranges::find(words, state, &Word::state)->status);
}

std::optional<AppointmentState> appointmentStateByStatus(const QString& status) {
    for (const auto& word : words)
        if (status == QLatin1String(word.status)) return word.state;
    return std::nullopt;
}

}  // namespace mockportal
