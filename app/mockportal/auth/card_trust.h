// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <expected>

namespace mockportal {

/// Why a card is not let in; each has its own word on the wire (docs/portal-api.md).
enum class CardRefusal { missing, untrusted, expired, invalid, unknownCitizen, replaced };

/// What the common name of a CNS certificate holds: CODICEFISCALE/IDCARTA.HASH.
struct CardIdentity {
    QString codiceFiscale{};
    QString cardId{};  // empty if the name has no such part
};

/// The authorities whose cards are let in, and the check of a card's certificate against them.
class CardTrust {
  public:
    /// One or more certificates, PEM or DER. False if there is none in it.
    bool add(const QByteArray& certificates);
    void clear() { authorities_.clear(); }
    qsizetype size() const { return authorities_.size(); }

    /// `chain` as the client sent it, its own certificate first. Checked: signature chain up to a
    /// trusted authority, validity at `now`, digitalSignature and clientAuth, RSA, a codice fiscale
    /// in the common name. Gives missing, untrusted, expired (also: not yet valid) or invalid, in
    /// this order.
    std::expected<CardIdentity, CardRefusal> check(const QList<QSslCertificate>& chain,
                                                   const QDateTime& now) const;

  private:
    QList<QSslCertificate> authorities_;
};

}  // namespace mockportal
