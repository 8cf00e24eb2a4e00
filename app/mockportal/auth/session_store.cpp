// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/session_store.h"

#include <algorithm>

#include "app/mockportal/base/random_token.h"

namespace mockportal {
namespace {

constexpr qint64 day = 24 * 3600;  // seconds

}  // namespace

QByteArray SessionStore::open(const QString& codiceFiscale, Level level, const QDateTime& now) {
    forgetOld(now);
    replaceEarlier(codiceFiscale, now);
    const auto token = randomToken();
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(absoluteLimit);
    entries_.insert(tokenDigest(token),
                    {{codiceFiscale, level, now.addSecs(limit.count()), now}, Fate::live});
    return token;
}

std::expected<Session, TokenState> SessionStore::use(const QByteArray& token,
                                                     const QDateTime& now) {
    if (token.isEmpty()) return std::unexpected(TokenState::missing);
    const auto entry = entries_.find(tokenDigest(token));
    if (entry == entries_.end()) return std::unexpected(TokenState::unknown);
    entry->fate = fateOf(*entry, now);
    switch (entry->fate) {
        case Fate::expired:
            return std::unexpected(TokenState::expired);
        case Fate::idle:
            return std::unexpected(TokenState::idle);
        case Fate::replaced:
            return std::unexpected(TokenState::replaced);
        case Fate::closed:
            return std::unexpected(TokenState::closed);
        case Fate::live:
            break;
    }
    entry->session.lastUsed = now;
    return entry->session;
}

void SessionStore::close(const QByteArray& token) {
    end(token, Fate::closed);
}

void SessionStore::expire(const QByteArray& token) {
    end(token, Fate::expired);
}

qsizetype SessionStore::liveCount(const QDateTime& now) const {
    return std::ranges::count_if(
        entries_, [&](const Entry& entry) { return fateOf(entry, now) == Fate::live; });
}

SessionStore::Fate SessionStore::fateOf(const Entry& entry, const QDateTime& now) {
    const auto idle = std::chrono::duration_cast<std::chrono::seconds>(idleLimit);
    if (entry.fate != Fate::live) return entry.fate;
    if (now >= entry.session.expires) return Fate::expired;
    if (now >= entry.session.lastUsed.addSecs(idle.count())) return Fate::idle;
    return Fate::live;
}

void SessionStore::end(const QByteArray& token, Fate fate) {
    if (const auto entry = entries_.find(tokenDigest(token)); entry != entries_.end())
        entry->fate = fate;
}

void SessionStore::replaceEarlier(const QString& codiceFiscale, const QDateTime& now) {
    for (auto& entry : entries_) {
        if (entry.session.codiceFiscale != codiceFiscale) continue;
        entry.fate = fateOf(entry, now);  // what was over before is not replaced
        if (entry.fate == Fate::live) entry.fate = Fate::replaced;
    }
}

void SessionStore::forgetOld(const QDateTime& now) {
    entries_.removeIf(
        [&](const auto& entry) { return entry.value().session.expires.addSecs(day) <= now; });
}

}  // namespace mockportal
