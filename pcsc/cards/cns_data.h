// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"
#include "pcsc/cards/cns_files.h"
#include "pcsc/cards/cns_lot.h"
#include "pcsc/cards/holder.h"

namespace pcsc {

struct CnsKeyPlace;  // cns_signature.h

/// What a CNS holds, in any of its layouts (cns-card 2 to 4). The caller holds the transaction; the
/// files outlive it. Errors: those of Transport::transmit, and the ones named here.
class CnsData {
  public:
    CnsData(CnsFiles& files, const CnsLot& lot) : files_(files), lot_(lot) {}

    /// What tells this card from another one of its kind: ID_Carta, or the holder's codice fiscale
    /// where the card does not tell it. card.unknown: it is no CNS.
    Result<std::string> readIdentity();
    /// 16 digits, once the identity was read; empty where the card does not tell it.
    const std::string& idCarta() const { return idCarta_; }

    /// Incomplete where the card does not have it whole.
    Result<Holder> readHolder();

    /// DER; empty when there is none we can find.
    Result<Bytes> findCertificate();
    /// Where the key of the certificate is that was found last; null: none was.
    const CnsKeyPlace* key() const { return key_; }

  private:
    Result<std::string> readIdCarta();
    Result<bool> enterApplication();
    Result<Bytes> readCertificate(const CnsKeyPlace& place);

    CnsFiles& files_;
    const CnsLot lot_;
    std::string idCarta_{};
    const CnsKeyPlace* key_ = nullptr;
};

}  // namespace pcsc
