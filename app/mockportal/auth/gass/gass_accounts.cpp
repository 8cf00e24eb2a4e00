// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/gass_accounts.h"

#include <algorithm>

#include "app/mockportal/auth/gass/password_hasher.h"

namespace mockportal {

void GassAccount::choose(const QByteArray& digest) {
    constexpr qsizetype remembered = 5;  // R82
    password = digest;
    firstPasswordEnds = {};
    lastChosen.prepend(digest);
    if (lastChosen.size() > remembered) lastChosen.removeLast();
}

GassAccount* GassAccounts::bySerial(const QString& serial) {
    return bySerial_.value(serial);
}

GassAccount* GassAccounts::byCodiceFiscale(const QString& codiceFiscale) {
    const auto hit = std::ranges::find_if(
        accounts_, [&](const auto& account) { return account->codiceFiscale == codiceFiscale; });
    return hit == accounts_.end() ? nullptr : hit->get();
}

bool GassAccounts::giveCard(const QString& codiceFiscale, const QString& serial) {
    auto* account = byCodiceFiscale(codiceFiscale);
    if (const auto* owner = bySerial(serial); owner != nullptr)
        return owner == account && owner->serial == serial;
    if (account == nullptr) {
        accounts_.push_back(std::make_unique<GassAccount>());
        account = accounts_.back().get();
        account->codiceFiscale = codiceFiscale;
        account->salt = PasswordHasher::newSalt();
    } else {
        account->replacedSerials.insert(account->serial, account->password);
    }
    account->serial = serial;
    bySerial_.insert(serial, account);
    return true;
}

qsizetype GassAccounts::withPassword() const {
    return std::ranges::count_if(accounts_,
                                 [](const auto& account) { return !account->password.isEmpty(); });
}

}  // namespace mockportal
