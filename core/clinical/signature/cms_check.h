// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <vector>

#include "core/clinical/signature/signature.h"
#include "core/clinical/signature/trust_list.h"
#include "core/clinical/signature/validation_data.h"

namespace core::clinical {

struct CmsInput {
    QByteArray cms{};      // DER or BER; zeros may follow
    QByteArray content{};  // what was signed, when the CMS does not hold it itself
    bool detached = true;
    SignatureForm form = SignatureForm::pades;
    QDateTime claimedTime{};  // of the PDF, used when the CMS gives none
    ValidationData data{};    // from the document's security store
};

/// One Signature for each signer. States: broken, unreadable, intactTrusted, intactUnknownSigner.
std::vector<Signature> checkCms(const CmsInput& input, const TrustList& anchors);

}  // namespace core::clinical
