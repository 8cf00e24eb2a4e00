// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/auth/gass/secret_text.h"

namespace mockportal {

/// R88: scrypt (RFC 7914) of OpenSSL. N 8192, r 8, p 1: 8 MiB and some 15 ms for each. That is less
/// than a region should take (N 131072, as OWASP advises in 2023), because the portal is a test's
/// partner: it has one thread, and a thousand logins have to fit into a minute.
class PasswordHasher {
  public:
    /// 32 bytes. Each account has one salt for all its passwords: whatever a password has to be
    /// compared with (the present one, the last five, the one a replaced card had), one derivation
    /// does, so that the time of an answer does not tell with how many (R84).
    QByteArray derive(const SecretText& password, const QByteArray& salt);
    /// What stands in for an account that does not exist, or has no password: the same work.
    const QByteArray& nobodysSalt() const { return nobodysSalt_; }
    /// So many derivations until now.
    qint64 count() const { return count_; }

    static QByteArray newSalt();
    /// In constant time; false if one of them is empty.
    static bool same(const QByteArray& a, const QByteArray& b);

  private:
    QByteArray nobodysSalt_ = newSalt();
    qint64 count_ = 0;
};

}  // namespace mockportal
