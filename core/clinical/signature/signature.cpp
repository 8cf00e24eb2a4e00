// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/signature.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace core::clinical {
namespace {

struct Row {
    const char* name;
    const char* text;
};

// In the order of SignatureState.
constexpr Row states[] = {
    {"intact-trusted",
     QT_TRANSLATE_NOOP("Clinical", "Firma valida: il documento è come è stato firmato.")},
    {"intact-unknown-signer",
     QT_TRANSLATE_NOOP("Clinical", "Firma integra, identità non verificata.")},
    {"intact-with-additions",
     QT_TRANSLATE_NOOP("Clinical", "Firma integra, con aggiunte dopo la firma.")},
    {"broken", QT_TRANSLATE_NOOP("Clinical", "Il file è stato modificato dopo la firma.")},
    {"unsigned", QT_TRANSLATE_NOOP("Clinical", "Il documento non è firmato.")},
    {"unreadable", QT_TRANSLATE_NOOP("Clinical", "La firma non si può leggere.")},
};
static_assert(std::size(states) == static_cast<std::size_t>(SignatureState::unreadable) + 1);

// In the order of SignatureFinding.
constexpr Row findings[] = {
    {"none", nullptr},
    {"file-shorter",
     QT_TRANSLATE_NOOP(
         "Clinical",
         "Il file è più corto di quando è stato firmato: di solito un programma ne ha "
         "cambiato gli a capo.")},
    {"byte-range", QT_TRANSLATE_NOOP("Clinical", "La firma non copre il file come dovrebbe.")},
    {"content-changed",
     QT_TRANSLATE_NOOP("Clinical", "Il contenuto è diverso da quello che è stato firmato.")},
    {"signature-wrong",
     QT_TRANSLATE_NOOP("Clinical", "La firma non corrisponde al certificato di chi ha firmato.")},
    {"certificate-swapped",
     QT_TRANSLATE_NOOP("Clinical", "La firma nomina un certificato diverso da quello allegato.")},
    {"not-understood",
     QT_TRANSLATE_NOOP("Clinical", "È una firma di un tipo che non sappiamo controllare.")},
    {"no-anchors",
     QT_TRANSLATE_NOOP(
         "Clinical", "Manca l'elenco dei certificatori: non possiamo controllare chi ha firmato.")},
    {"chain-unknown",
     QT_TRANSLATE_NOOP("Clinical", "Chi ha rilasciato il certificato non è nell'elenco.")},
    {"certificate-expired",
     QT_TRANSLATE_NOOP("Clinical", "Il certificato non era valido al momento della firma.")},
    {"certificate-revoked",
     QT_TRANSLATE_NOOP("Clinical", "Il certificato di chi ha firmato è stato revocato.")},
    {"certificate-missing",
     QT_TRANSLATE_NOOP("Clinical", "Manca il certificato di chi ha firmato.")},
    {"file-cut",
     QT_TRANSLATE_NOOP("Clinical",
                       "Il file è danneggiato: non possiamo sapere se e da chi era firmato.")},
    {"only-data",
     QT_TRANSLATE_NOOP("Clinical", "Sono firmati i dati nel documento, non le pagine del PDF.")},
    {"added-later",
     QT_TRANSLATE_NOOP("Clinical",
                       "Dopo la firma è stato aggiunto qualcosa che può cambiare ciò che vedi.")},
};
static_assert(std::size(findings) == static_cast<std::size_t>(SignatureFinding::addedLater) + 1);

constexpr const char* forms[] = {"pades", "pkcs7", "cades", "document-time-stamp"};

const Row& row(SignatureState state) {
    return states[static_cast<std::size_t>(state)];
}

const Row& row(SignatureFinding finding) {
    return findings[static_cast<std::size_t>(finding)];
}

}  // namespace

SignatureFinding SignatureVerdict::finding() const {
    const auto found = std::ranges::find(signatures, state, &Signature::state);
    return found == signatures.end() ? SignatureFinding::none : found->finding;
}

QString sentence(SignatureState state) {
    return QCoreApplication::translate("Clinical", row(state).text);
}

QString explanation(SignatureFinding finding) {
    const auto* text = row(finding).text;
    return text == nullptr ? QString() : QCoreApplication::translate("Clinical", text);
}

QString anchorsWarning(const SignatureVerdict& verdict) {
    if (!verdict.anchorsExpired) return {};
    return QCoreApplication::translate(
               "Clinical",
               "L'elenco dei certificatori è scaduto il %1: l'esito può non essere aggiornato.")
        .arg(verdict.anchorsUntil.toString(QStringLiteral("dd/MM/yyyy")));
}

QString name(SignatureState state) {
    return QLatin1String(row(state).name);
}

QString name(SignatureFinding finding) {
    return QLatin1String(row(finding).name);
}

QString name(SignatureForm form) {
    return QLatin1String(forms[static_cast<std::size_t>(form)]);
}

}  // namespace core::clinical
