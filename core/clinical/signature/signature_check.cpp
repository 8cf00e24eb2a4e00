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
        auto content = envelopeContent(*der);
        if (!content) content = salvagedContent(*der);
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

bool isIntact(const Signature& signature) {
    return signature.state == SignatureState::intactTrusted ||
           signature.state == SignatureState::intactUnknownSigner;
}

/// Of the document within a PDF. They say nothing about pages that nobody signed.
void addAttached(const OpenedFile& file, const TrustList& anchors, std::vector<Signature>& all) {
    const bool pagesAreSigned = !all.empty();
    for (auto& signature : envelopes(file.cdaEnvelope, anchors)) {
        signature.coversFile = false;
        if (!pagesAreSigned && isIntact(signature)) {
            signature.state = SignatureState::intactWithAdditions;
            signature.finding = SignatureFinding::onlyData;
        }
        all.push_back(std::move(signature));
    }
}

void setAnchors(const TrustList& anchors, QDate today, SignatureVerdict& verdict) {
    verdict.anchorsOf = anchors.issued();
    verdict.anchorsUntil = anchors.nextUpdate();
    verdict.anchorsExpired = !verdict.signatures.empty() && anchors.nextUpdate().isValid() &&
                             anchors.nextUpdate() < today;
}

}  // namespace

SignatureVerdict checkSignatures(const OpenedFile& file, const TrustList& anchors, QDate today) {
    SignatureVerdict verdict;
    if (file.kind == FileKind::signedEnvelope) verdict.signatures = envelopes(file.bytes, anchors);
    if (file.isPdf())
        for (auto& signature : checkPades(file.unwrapped, anchors))
            verdict.signatures.push_back(std::move(signature));
    if (!file.cdaEnvelope.isEmpty()) addAttached(file, anchors, verdict.signatures);
    setAnchors(anchors, today, verdict);
    verdict.state = worst(verdict.signatures);
    return verdict;
}

}  // namespace core::clinical
