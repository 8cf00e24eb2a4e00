// SPDX-License-Identifier: EUPL-1.2
// Whether the portal accepts who issued the certificate, only the portal can tell, at the login.
// What can be told here: whether the certificate belongs on this card and is made safely.
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <memory>

#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

X509Ptr decode(const QByteArray& der) {
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    return {d2i_X509(nullptr, &in, static_cast<long>(der.size())), X509_free};
}

bool isOld(X509* certificate) {
    int digest = NID_undef;
    OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, nullptr);
    return digest == NID_sha1 || digest == NID_md5;
}

bool isSelfMade(X509* certificate) {
    return X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(certificate)) ==
           0;
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

Finding odd(Literal title) {
    return notable(title, QT_TRANSLATE_NOOP("Diagnosis", "Il portale può rifiutarla"),
                   {QT_TRANSLATE_NOOP("Diagnosis", "Prova a entrare"),
                    QT_TRANSLATE_NOOP("Diagnosis",
                                      "Se il portale la rifiuta, entra con la password e il codice "
                                      "SMS e chiama il Numero Verde 800.030.606."),
                    Action::withoutCard});
}

}  // namespace

Async<Finding> certificateChain(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    const auto x509 = decode(card.certificate.der);
    if (!x509)
        return told(
            unknown(QT_TRANSLATE_NOOP("Diagnosis", "Il certificato non si può confrontare"), {}));
    if (!isOfThisPerson(card) || !isOfThisCard(card))
        return told(odd(QT_TRANSLATE_NOOP("Diagnosis",
                                          "Il certificato non corrisponde ai dati della tessera")));
    if (isSelfMade(x509.get()))
        return told(odd(
            QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera non è di un'autorità")));
    if (isOld(x509.get()))
        return told(odd(QT_TRANSLATE_NOOP(
            "Diagnosis", "Il certificato della tessera è firmato in un modo vecchio")));
    return told(
        fine(QT_TRANSLATE_NOOP("Diagnosis", "Il certificato è quello di questa tessera"),
             QT_TRANSLATE_NOOP("Diagnosis", "Se il portale lo accetta si vede all'accesso")));
}

}  // namespace core::diagnosis
