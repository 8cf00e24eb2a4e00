// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/signature_check.h"

#include <algorithm>

#include "core/clinical/container/envelope.h"
#include "core/clinical/signature/pades_check.h"

namespace core::clinical {
namespace {

std::vector<Signature> envelopes(const QByteArray& bytes, const TrustList& anchors) {
    std::vector<Signature> all;
    auto rest = bytes;
    // As they are opened: what reads as XML or PDF is no envelope, whatever is in it.
    for (int i = 0; i < mostEnvelopes && fileKind(rest) == FileKind::signedEnvelope; ++i) {
        const auto der = envelopeBytes(rest);
        if (!der) break;
        CmsInput input{*der, {}, false, SignatureForm::cades, {}, {}};
        for (auto& signature : checkCms(input, anchors)) {
            signature.coversFile = true;
            all.push_back(std::move(signature));
        }
        const auto content = envelopeContent(*der);
        if (!content) break;
        rest = *content;
    }
    return all;
}

/// The worst decides: one broken signature is not healed by a good one.
SignatureState worst(const std::vector<Signature>& all) {
    using enum SignatureState;
    for (const auto state :
         {broken, unreadable, intactWithAdditions, intactUnknownSigner, intactTrusted})
        if (std::ranges::find(all, state, &Signature::state) != all.end()) return state;
    return notSigned;
}

}  // namespace

SignatureVerdict checkSignatures(const OpenedFile& file, const TrustList& anchors) {
    SignatureVerdict verdict;
    verdict.anchorsOf = anchors.issued();
    if (file.kind == FileKind::signedEnvelope) verdict.signatures = envelopes(file.bytes, anchors);
    if (file.isPdf())
        for (auto& signature : checkPades(file.unwrapped, anchors))
            verdict.signatures.push_back(std::move(signature));
    verdict.state = worst(verdict.signatures);
    return verdict;
}

}  // namespace core::clinical
