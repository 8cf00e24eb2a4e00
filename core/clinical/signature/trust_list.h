// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <memory>

#include "core/base/base.h"

typedef struct x509_store_st X509_STORE;  // OpenSSL's

namespace core::clinical {

/// Whom an anchor vouches for: those who sign, or those who put times on what is signed.
enum class AnchorKind { signatures, timeStamps };

/// The anchors that signers are compared with: a trusted list of a member state (ETSI TS 119 612
/// XML, as AgID publishes Italy's), of which services in state granted count: CA/QC for signers,
/// time-stamp services for time stamps. A file with a date that can be replaced; its own signature
/// is not checked here: it is as trustworthy as the folder it is in. Cheap to copy; any thread.
class TrustList {
  public:
    TrustList() = default;  // empty: nobody can be verified

    /// document.unreadable when it is no such list or has no anchor.
    static Result<TrustList> read(const QString& path);
    static Result<TrustList> parse(QByteArrayView xml);
    /// The person's list (data folder "sportello/trust-list.xml"), else the system's; empty if
    /// none.
    static QString location();

    bool isEmpty() const { return anchors_ == 0; }
    int anchors() const { return anchors_; }
    QDate issued() const { return issued_; }
    QDate nextUpdate() const { return nextUpdate_; }  // invalid when not told
    QString territory() const { return territory_; }  // "IT"
    X509_STORE* store(AnchorKind kind) const;         // null when the list is empty

  private:
    std::shared_ptr<X509_STORE> signatures_{};
    std::shared_ptr<X509_STORE> timeStamps_{};
    int anchors_ = 0;
    QDate issued_{};
    QDate nextUpdate_{};
    QString territory_{};
};

}  // namespace core::clinical
