// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/open_tickets.h"

#include "app/mockportal/base/random_token.h"

namespace mockportal {

QByteArray OpenTickets::open(const QString& codiceFiscale, const QString& nre, const QDateTime& now,
                             std::chrono::minutes lifetime) {
    forgetOld(now);
    const auto token = randomToken();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(lifetime);
    tickets_.insert(tokenDigest(token), {codiceFiscale, nre, now.addSecs(seconds.count())});
    return token;
}

std::optional<OpenTicket> OpenTickets::find(const QByteArray& token) const {
    if (token.isEmpty()) return std::nullopt;
    const auto hit = tickets_.constFind(tokenDigest(token));
    return hit == tickets_.cend() ? std::nullopt : std::optional(*hit);
}

void OpenTickets::forgetOld(const QDateTime& now) {
    tickets_.removeIf([&](const auto& entry) { return entry.value().expires.addDays(1) <= now; });
}

}  // namespace mockportal
