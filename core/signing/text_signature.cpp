// SPDX-License-Identifier: EUPL-1.2
#include "core/signing/text_signature.h"

#include <openssl/err.h>

#include <QPromise>
#include <QThreadPool>
#include <memory>

#include "core/base/pledge.h"
#include "core/base/when_cancelled.h"
#include "core/card/card_rsa.h"
#include "core/card/card_signer.h"
#include "core/clinical/signature/openssl_ptr.h"
#include "pcsc/cards/cns_pin.h"

namespace core {
namespace {

using clinical::bioOf;
using clinical::cmsOf;
using clinical::CmsPtr;
using clinical::X509Ptr;

/// One signature on its way, on a thread that may wait for the card.
struct SigningJob {
    QByteArray certificate{};  // DER
    QByteArray text{};
    std::shared_ptr<CardSigner> signer{};
    SecretBuffer pin{};
    QPromise<Result<QByteArray>> promise{};
    std::optional<Error> failure{};
    bool asked = false;

    void run();
    Bytes rawRsa(ByteView block);
    Result<QByteArray> make();
    Error why(const char* cause) const;
};

// Once: whatever OpenSSL repeats, no second try is spent.
Bytes SigningJob::rawRsa(ByteView block) {
    if (std::exchange(asked, true)) return {};
    if (promise.isCanceled()) {
        failure = Error{errors::cancelled};
        return {};
    }
    auto signature = signer->verifyAndRawSign(pin, block);
    pin.clear();
    signer->reset();
    if (signature) return std::move(*signature);
    failure = signature.error();
    return {};
}

/// What the card said explains more than what OpenSSL makes of it.
Error SigningJob::why(const char* cause) const {
    ERR_clear_error();
    return failure.value_or(Error{errors::certificateUnusable, cause});
}

QByteArray derOf(const CMS_ContentInfo* cms) {
    unsigned char* out = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &out);
    const QByteArray der(reinterpret_cast<const char*>(out), std::max(size, 0));
    OPENSSL_free(out);
    return der;
}

/// A card that answers nonsense must be found out here, not at the portal.
bool isRight(CMS_ContentInfo* cms, const QByteArray& text) {
    const auto content = bioOf(text);
    const bool right = CMS_verify(cms, nullptr, nullptr, content.get(), nullptr,
                                  CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
    ERR_clear_error();
    return right;
}

X509Ptr certificateOf(const QByteArray& der) {
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    return X509Ptr(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

Result<QByteArray> SigningJob::make() {
    constexpr unsigned flags = CMS_PARTIAL | CMS_BINARY | CMS_DETACHED;
    const auto holder = certificateOf(certificate);
    const auto key =
        holder ? keyElsewhere(holder.get(), [this](ByteView block) { return rawRsa(block); })
               : KeyPtr();
    if (!key) return fail(errors::certificateUnusable, "no RSA certificate");
    const auto content = bioOf(text);
    const CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, content.get(), flags));
    if (!cms || CMS_add1_signer(cms.get(), holder.get(), key.get(), EVP_sha256(),
                                flags | CMS_CADES | CMS_NOSMIMECAP) == nullptr)
        return std::unexpected(why("OpenSSL takes no such signer"));
    if (CMS_final(cms.get(), content.get(), nullptr, flags) != 1)
        return std::unexpected(why("OpenSSL makes no CMS"));
    if (!isRight(cms.get(), text)) return fail(errors::cardFault, "its signature is wrong");
    return derOf(cms.get());
}

void SigningJob::run() {
    auto made = make();
    pin.clear();
    promise.addResult(std::move(made));
    promise.finish();
}

std::optional<Error> refusal(const CardSnapshot& card, const Session& session) {
    if (session.level != Level::card) return Error{errors::loginLevel};
    if (auto error = stateError(card)) return error;
    if (card.state != CardState::ready) return Error{errors::cardAbsent, "still reading"};
    const auto& holder = card.certificate.codiceFiscale;
    if (holder.compare(session.patient.codiceFiscale, Qt::CaseInsensitive) != 0)
        return Error{errors::cardOtherPerson};
    if (card.insertion != session.insertion) return Error{errors::cardRemoved, "another insertion"};
    return std::nullopt;
}

}  // namespace

Async<QByteArray> signText(CardService& cards, const Session& session, const QByteArray& text,
                           SecretBuffer pin) {
    const auto& card = cards.snapshot();
    if (auto error = refusal(card, session))
        return ready<QByteArray>(std::unexpected(std::move(*error)));
    if (auto format = pcsc::checkPinFormat(pin); !format)
        return ready<QByteArray>(std::unexpected(std::move(format.error())));
    auto job = std::make_shared<SigningJob>();
    job->certificate = card.certificate.der;
    job->text = text;
    job->signer = cards.signer(card.insertion);
    job->pin = std::move(pin);
    job->promise.start();
    auto future = job->promise.future();
    whenCancelled(future, &cards, [signer = job->signer] { signer->giveUp(); });
    QThreadPool::globalInstance()->start([job] { job->run(); });
    return future;
}

Result<QByteArray> withText(const QByteArray& cms, const QByteArray& text) {
    const auto signature = cmsOf(cms);
    auto** content = signature ? CMS_get0_content(signature.get()) : nullptr;
    if (content == nullptr) {
        ERR_clear_error();
        return fail(errors::documentUnreadable, "no CMS");
    }
    if (*content == nullptr) *content = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(*content, reinterpret_cast<const unsigned char*>(text.constData()),
                          static_cast<int>(text.size()));
    return derOf(signature.get());
}

}  // namespace core
