// SPDX-License-Identifier: EUPL-1.2
// What can be told of the chain without using the card: whether the certificate belongs on this
// card, comes from an authority, is signed safely, and whether the portal names that authority.
// What cannot is said: the portal decides at the login, and only it knows what was revoked.
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

#include "core/diagnosis/accepted_issuers.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;
using NamePtr = std::unique_ptr<X509_NAME, decltype(&X509_NAME_free)>;

const unsigned char* bytesOf(const QByteArray& der) {
    return reinterpret_cast<const unsigned char*>(der.constData());
}

X509Ptr decode(const QByteArray& der) {
    const auto* in = bytesOf(der);
    return {d2i_X509(nullptr, &in, static_cast<long>(der.size())), X509_free};
}

bool isOld(X509* certificate) {
    int digest = NID_undef;
    OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, nullptr);
    return digest == NID_sha1 || digest == NID_md5;
}

/// Of no authority: it signed itself, or names nobody.
bool isOfNobody(X509* certificate) {
    const auto* issuer = X509_get_issuer_name(certificate);
    return X509_NAME_entry_count(issuer) == 0 ||
           X509_NAME_cmp(issuer, X509_get_subject_name(certificate)) == 0;
}

/// Common name: CODICEFISCALE/ID_Carta.hash (cns-card 5).
bool isOfThisCard(const CardSnapshot& card) {
    const auto own =
        card.certificate.commonName.section(QLatin1Char('/'), 1).section(QLatin1Char('.'), 0, 0);
    return own.isEmpty() || card.idCarta.isEmpty() || own == card.idCarta;
}

bool isOfThisPerson(const CardSnapshot& card) {
    return card.holder.codiceFiscale.isEmpty() ||
           card.certificate.codiceFiscale.compare(card.holder.codiceFiscale, Qt::CaseInsensitive) ==
               0;
}

bool isAmong(const QByteArrayList& issuers, const QByteArray& certificate) {
    const auto x509 = decode(certificate);
    return x509 && std::ranges::any_of(issuers, [&](const QByteArray& der) {
               const auto* in = bytesOf(der);
               const NamePtr name(d2i_X509_NAME(nullptr, &in, static_cast<long>(der.size())),
                                  X509_NAME_free);
               return name && X509_NAME_cmp(name.get(), X509_get_issuer_name(x509.get())) == 0;
           });
}

Finding odd(Literal title,
            Literal detail = QT_TRANSLATE_NOOP("Diagnosis", "Il portale può rifiutarla")) {
    return notable(title, detail,
                   {QT_TRANSLATE_NOOP("Diagnosis", "Prova a entrare"),
                    QT_TRANSLATE_NOOP("Diagnosis",
                                      "Se il portale la rifiuta, entra con la password e il codice "
                                      "SMS e chiama il Numero Verde 800.030.606."),
                    Action::withoutCard});
}

Finding ofNobody() {
    return wrong(
        errors::certificateUnusable,
        QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera non è di un'autorità"),
        QT_TRANSLATE_NOOP("Diagnosis", "Nessun portale può accettarlo"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Entra senza tessera"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Puoi entrare con la password e il codice SMS. Per la tessera chiama il "
                           "Numero Verde 800.030.606."),
         Action::withoutCard});
}

Finding notAsked() {
    return fine(
        QT_TRANSLATE_NOOP("Diagnosis", "Il certificato è quello di questa tessera"),
        QT_TRANSLATE_NOOP("Diagnosis",
                          "Quali autorità accetta il portale, e se il certificato è revocato, si "
                          "sa solo all'accesso"));
}

Finding judge(const QByteArrayList& issuers, const QByteArray& certificate) {
    if (issuers.isEmpty()) return notAsked();
    if (!isAmong(issuers, certificate))
        return odd(
            QT_TRANSLATE_NOOP("Diagnosis", "Il portale non nomina l'autorità di questa tessera"),
            QT_TRANSLATE_NOOP("Diagnosis", "Può accettarla lo stesso: si sa solo all'accesso"));
    return fine(
        QT_TRANSLATE_NOOP("Diagnosis", "Il portale accetta l'autorità di questa tessera"),
        QT_TRANSLATE_NOOP("Diagnosis", "Se il certificato è revocato si sa solo all'accesso"));
}

Finding noneRead() {
    return unknown(
        QT_TRANSLATE_NOOP("Diagnosis", "Autorità del certificato"),
        QT_TRANSLATE_NOOP("Diagnosis", "Si controlla quando la tessera ha un certificato"));
}

/// What the certificate itself tells; nothing: go on.
std::optional<Finding> judgeAlone(const CardSnapshot& card) {
    const auto x509 = decode(card.certificate.der);
    if (!x509) return notAsked();
    if (isOfNobody(x509.get())) return ofNobody();
    if (!isOfThisPerson(card) || !isOfThisCard(card))
        return odd(
            QT_TRANSLATE_NOOP("Diagnosis", "Il certificato non corrisponde ai dati della tessera"));
    if (isOld(x509.get()))
        return odd(QT_TRANSLATE_NOOP("Diagnosis",
                                     "Il certificato della tessera è firmato in un modo vecchio"));
    return std::nullopt;
}

}  // namespace

Async<Finding> certificateChain(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    if (card.certificate.der.isEmpty()) return told(noneRead());
    if (auto finding = judgeAlone(card)) return told(std::move(*finding));
    if (around.portal->url().isEmpty() || !around.portal->tls()) return told(notAsked());
    auto answer = std::make_shared<Pledge<Finding>>();
    auto asked = acceptedIssuers(*around.portal);
    answer->onCancel(around.portal->context(), [asked]() mutable { asked.cancel(); });
    whenDone(asked, around.portal->context(),
             [answer, der = card.certificate.der](const Result<QByteArrayList>& issuers) {
                 answer->give(judge(issuers.value_or(QByteArrayList()), der));
             });
    return answer->future();
}

}  // namespace core::diagnosis
