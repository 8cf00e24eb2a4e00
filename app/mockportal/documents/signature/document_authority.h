// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <memory>

#include "app/mockportal/documents/content.h"
#include "app/mockportal/documents/signature/signer.h"

namespace mockportal {

/// Who vouches for those that sign the documents: an authority and a certificate for each author.
/// Made when first asked for, so that nobody waits at the start, and kept in memory only: a key in
/// the repository would be a key that everybody has and that the demo trusts. So the signatures of
/// two runs differ; their sizes do not, and within a run a file keeps its bytes. All authors share
/// one key: no check can tell, and ten keys would take a second to make. One thread.
class DocumentAuthority {
  public:
    explicit DocumentAuthority(QString name) : name_(std::move(name)) {}
    const certificates::Issued& certificate();
    /// Certificates run for three years, as those of people do: one that signed in 2019 has expired
    /// since, and was valid on `day`.
    Signer signerFor(const Doctor& author, const QDate& day);

  private:
    struct Keys {
        certificates::Authority authority;
        certificates::KeyPair signer;
    };
    const Keys& keys();
    QString name_;
    std::unique_ptr<const Keys> keys_;
    QHash<std::pair<QString, int>, certificates::Issued> issued_;  // by author and first year
};

}  // namespace mockportal
