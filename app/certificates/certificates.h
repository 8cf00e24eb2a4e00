// SPDX-License-Identifier: EUPL-1.2
// A small certification authority for test cards and test portals. Throws std::runtime_error when
// OpenSSL fails: that is a broken installation, not something a caller can mend.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>
#include <vector>

namespace certificates {

/// A key pair. Cheap to copy: copies share the key.
class KeyPair {
  public:
    KeyPair() = default;
    static KeyPair generate(int bits = 2048);  // RSA, as cards have it
    /// P-256: as strong as RSA-3072, and made in no time. For servers.
    static KeyPair generateEc();
    QByteArray privatePem() const;  // for QSslKey of a test server; never written to disk
    int bits() const;
    /// RSA: block^d mod n: what a card does. `block` is exactly as long as the modulus; empty
    /// result if it is not below it.
    QByteArray rawPrivate(const QByteArray& block) const;
    void* native() const { return key_.get(); }  // EVP_PKEY

  private:
    explicit KeyPair(void* native);
    std::shared_ptr<void> key_;
};

struct Validity {
    QDateTime from;
    QDateTime to;
    static Validity years(int count);  // from one day ago
};

/// The name parts of a subject; empty ones are left out. Country is always IT.
struct Subject {
    QString commonName;
    QString organization{};
    QString unit{};
    QString surname{};
    QString givenName{};
    QString serialNumber{};  // of a person, ETSI EN 319 412-1: TINIT-CODICEFISCALE
};

struct Issued {
    QByteArray der;
    QByteArray pem() const;
};

class Authority {
  public:
    explicit Authority(const QString& commonName, int bits = 2048,
                       const Validity& validity = Validity::years(10));
    Authority(const QString& commonName, KeyPair key,
              const Validity& validity = Validity::years(10));
    const Issued& certificate() const { return certificate_; }

    /// CNS profile (cns-card 5): critical digitalSignature, extKeyUsage clientAuth,
    /// policy 1.3.76.16.2.1.
    Issued issueCard(const Subject& subject, const KeyPair& key, const Validity& validity) const;
    /// TLS server for these DNS names and IP addresses.
    Issued issueServer(const std::vector<QString>& names, const KeyPair& key,
                       const Validity& validity) const;
    /// Who signs documents: critical nonRepudiation alone, as ETSI EN 319 412-2 asks for signatures
    /// that stand for one's own hand.
    Issued issueSigner(const Subject& subject, const KeyPair& key, const Validity& validity) const;

  private:
    KeyPair key_;
    QString commonName_;
    Issued certificate_;
};

}  // namespace certificates
