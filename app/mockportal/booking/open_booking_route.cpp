// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/open_booking_route.h"

#include <QJsonArray>
#include <algorithm>

#include "app/mockportal/auth/auth_routes.h"
#include "app/mockportal/prescriptions/branches.h"
#include "core/codes/card_number.h"
#include "core/codes/prescription_codes.h"

namespace mockportal {
namespace {

constexpr qsizetype provisionalLength = 11;  // R22

/// What was typed, in the form in which it is compared.
struct Claim {
    QString codiceFiscale{};
    QString card{};
    QString iup{};
};

std::optional<Claim> claimOf(const QJsonObject& json) {
    const auto codiceFiscale = json.value("codiceFiscale").toString().trimmed().toUpper();
    const auto card = core::CardNumber::parse(json.value("cardNumber").toString());
    const auto iup = core::parseIup(json.value("iup").toString());
    if (codiceFiscale.isEmpty() || !card || !iup) return std::nullopt;
    return Claim{codiceFiscale, card->user(), *iup};
}

bool isProvisional(const QString& codiceFiscale) {
    return codiceFiscale.size() == provisionalLength &&
           std::ranges::all_of(codiceFiscale, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int number(const PortalState& state, const char* name) {
    return state.rules.number(QLatin1String(name), state.clock.now().date());
}

/// The prescription, if all three belong together; else nothing, and nothing says which did not.
std::optional<Prescription> prescriptionOf(PortalState& state, const Claim& claim) {
    const auto* citizen = state.records.byCodiceFiscale(claim.codiceFiscale);
    const auto* account = state.gass.accounts.byCodiceFiscale(claim.codiceFiscale);
    if (citizen == nullptr || account == nullptr || account->serial != claim.card)
        return std::nullopt;
    auto found = state.prescriptions.find(state.records, *citizen, claim.iup);
    return found && found->iup == claim.iup ? found : std::nullopt;
}

Response paused(std::chrono::seconds left) {
    const auto seconds = static_cast<qint64>(left.count());
    auto response = authError(429, "paused", QStringLiteral("Too many data that do not fit."),
                              {{"retry_after", seconds}});
    response.setHeader("Retry-After", QByteArray::number(seconds));
    return response;
}

QJsonArray linesOf(const Prescription& prescription) {
    QJsonArray lines;
    for (const auto& line : prescription.lines)
        lines << QJsonObject{{"code", line.code},
                             {"name", line.name},
                             {"branch", line.branch},
                             {"branchName", branchName(line.branch)},
                             {"quantity", line.quantity}};
    return lines;
}

Response ticketFor(PortalState& state, const Claim& claim, const Prescription& prescription) {
    const auto now = state.clock.now();
    const std::chrono::minutes lifetime(number(state, "open_booking_ticket_minutes"));
    const auto ticket =
        state.openTickets.open(claim.codiceFiscale, prescription.nre, now, lifetime);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(lifetime);
    return jsonResponse(
        200, QJsonDocument(QJsonObject{{"ticket", QString::fromLatin1(ticket)},
                                       {"expires_in", static_cast<qint64>(seconds.count())},
                                       {"state", stateCode(prescription.stateAt(now))},
                                       {"class", prescription.priority},
                                       {"lines", linesOf(prescription)}}));
}

Response mismatch(PortalState& state, const QStringList& keys) {
    const auto now = state.clock.now();
    state.openBookingPauses.mismatch(
        keys, now,
        {number(state, "open_booking_mismatches"),
         std::chrono::minutes(number(state, "open_booking_pause_minutes"))});
    if (const auto left = state.openBookingPauses.left(keys, now)) return paused(*left);
    return authError(422, "mismatch", QStringLiteral("These data do not belong together."));
}

Response start(PortalState& state, const Request& request) {
    const auto claim = claimOf(jsonBody(request));
    if (!claim)
        return authError(400, "invalid_request",
                         QStringLiteral("codiceFiscale, cardNumber and iup are needed."));
    if (isProvisional(claim->codiceFiscale))
        return authError(422, "provisional", QStringLiteral("A provisional codice fiscale."));
    const auto person = QStringLiteral("person/") + claim->codiceFiscale;
    const QStringList keys{person, QStringLiteral("machine/") + request.machine};
    if (const auto left = state.openBookingPauses.left(keys, state.clock.now()))
        return paused(*left);
    const auto prescription = prescriptionOf(state, *claim);
    if (!prescription) return mismatch(state, keys);
    state.openBookingPauses.forget(person);
    if (prescription->drugs)
        return authError(422, "prescription_not_bookable", QStringLiteral("It is of a drug."));
    return ticketFor(state, *claim, *prescription);
}

}  // namespace

void addOpenBookingRoute(Router& router, PortalState& state) {
    router.add("POST", QStringLiteral("/open/booking/start"),
               [&state](const auto& request, const auto&) { return start(state, request); });
}

}  // namespace mockportal
