// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/session_store.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace mockportal {
namespace {

QByteArray randomToken() {
    std::array<quint32, 8> words{};  // 256 bit
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray digest(const QByteArray& token) {
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

}  // namespace

QByteArray SessionStore::open(const QString& codiceFiscale, Level level, const QDateTime& now) {
    replaceEarlier(codiceFiscale);
    const auto token = randomToken();
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(absoluteLimit);
    entries_.insert(digest(token),
                    {{codiceFiscale, level, now.addSecs(limit.count()), now}, Fate::live});
    return token;
}

std::expected<Session, TokenState> SessionStore::use(const QByteArray& token,
                                                     const QDateTime& now) {
    if (token.isEmpty()) return std::unexpected(TokenState::missing);
    const auto entry = entries_.find(digest(token));
    if (entry == entries_.end()) return std::unexpected(TokenState::unknown);
    if (entry->fate == Fate::live && overdue(*entry, now)) entry->fate = Fate::expired;
    switch (entry->fate) {
        case Fate::expired:
            return std::unexpected(TokenState::expired);
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
    return std::ranges::count_if(entries_, [&](const Entry& entry) {
        return entry.fate == Fate::live && !overdue(entry, now);
    });
}

bool SessionStore::overdue(const Entry& entry, const QDateTime& now) {
    const auto idle = std::chrono::duration_cast<std::chrono::seconds>(idleLimit);
    return now >= entry.session.expires || now >= entry.session.lastUsed.addSecs(idle.count());
}

void SessionStore::end(const QByteArray& token, Fate fate) {
    if (const auto entry = entries_.find(digest(token)); entry != entries_.end())
        entry->fate = fate;
}

void SessionStore::replaceEarlier(const QString& codiceFiscale) {
    for (auto& entry : entries_)
        if (entry.session.codiceFiscale == codiceFiscale && entry.fate == Fate::live)
            entry.fate = Fate::replaced;
}

}  // namespace mockportal
