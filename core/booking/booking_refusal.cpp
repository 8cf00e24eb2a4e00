// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/booking_refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/portal/http_errors.h"

namespace core {
namespace {

struct Refusal {
    const char* name;
    ErrorCode code;
};

constexpr Refusal refusals[] = {
    {"slot_taken", errors::bookingSlotTaken},
    {"hold_over", errors::bookingHoldOver},
    {"prescription_not_bookable", errors::bookingNotBookable},
    {"prescription_booked", errors::bookingBooked},
    {"not_changeable", errors::bookingNotChangeable},
    {"not_movable", errors::bookingNotChangeable},
    {"phone", errors::bookingPhone},
    {"date", errors::bookingDate},
    {"rur", errors::bookingRur},
    {"ticket_due", errors::bookingTicketDue},
    {"too_late", errors::bookingTooLate},
    {"mismatch", errors::bookingMismatch},
    {"provisional", errors::loginProvisional},
};

}  // namespace

QString refusalCode(const QByteArray& body) {
    const auto outcome = QJsonDocument::fromJson(body).object();
    for (const auto& issue : outcome[QLatin1String("issue")].toArray())
        for (const auto& coding :
             issue[QLatin1String("details")][QLatin1String("coding")].toArray())
            if (coding[QLatin1String("system")] == QLatin1String("http://fse.example/cs/rifiuto"))
                return coding[QLatin1String("code")].toString();
    return outcome[QLatin1String("error")].toString();
}

Error bookingError(const HttpAnswer& answer) {
    const bool gone = answer.status == 404 || answer.status == 410;
    if (gone) return {errors::bookingGone, "HTTP " + std::to_string(answer.status)};
    const auto code = refusalCode(answer.body);
    for (const auto& known : refusals)
        if (code == QLatin1String(known.name)) return {known.code, known.name};
    if (answer.status == 422) return {errors::bookingRefused, code.toStdString()};
    return statusError(answer);
}

Result<QJsonObject> bookingJson(const Result<HttpAnswer>& answer) {
    if (answer && answer->status >= 400) return std::unexpected(bookingError(*answer));
    return jsonObject(answer);
}

}  // namespace core
