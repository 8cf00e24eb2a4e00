// SPDX-License-Identifier: EUPL-1.2
// What is to be said about the signatures of a document (fse-domain 6). A broken signature never
// hides the document; without a list of anchors a good one is "intact, signer not verified".
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace core::clinical {

enum class SignatureState {
    intactTrusted,
    intactUnknownSigner,
    intactWithAdditions,
    broken,
    notSigned,
    unreadable
};

/// Why a signature is not simply good.
enum class SignatureFinding {
    none,
    fileShorter,         // ByteRange runs past the end: the file lost bytes, mostly line ends
    byteRange,           // not four numbers from 0, or the hole is not the signature
    contentChanged,      // the digest of the signed bytes differs
    signatureWrong,      // the signature does not fit the certificate
    certificateSwapped,  // signing-certificate names another certificate
    notUnderstood,       // no CMS, or a kind of signature that we do not know
    noAnchors,           // there is no list of anchors to compare with
    chainUnknown,        // the issuer is in no list
    certificateExpired,  // not valid at the time of signing
    certificateRevoked,  // by what the document itself carries
    certificateMissing,  // of this signer, in the CMS and in the document's store
    fileCut,             // the file is damaged: whether and by whom it was signed is not known
    onlyData,            // the data within a PDF are signed, its pages are not
    addedLater           // bytes after the signature that change what is shown, or may
};

enum class SignatureForm { pades, pkcs7, cades, documentTimeStamp };

struct SignerIdentity {
    QString name{};           // common name, else given name and surname
    QString codiceFiscale{};  // from serialNumber TINIT-…
    QString organization{};
    QString issuer{};
    QDateTime validFrom{};
    QDateTime validTo{};
};

struct Signature {
    SignatureState state = SignatureState::unreadable;
    SignatureFinding finding = SignatureFinding::none;
    SignatureForm form = SignatureForm::pades;
    SignerIdentity signer{};
    QDateTime time{};          // as claimed, or from a time-stamp; with its own zone
    bool timeStamped = false;  // `time` is from an RFC 3161 token over this signature
    QString algorithm{};       // "RSA, SHA-256"
    bool weak = false;         // SHA-1 or older
    bool coversFile = false;   // nothing follows what it signs
    bool names = false;        // signing-certificate attribute present and right
};

struct SignatureVerdict {
    SignatureState state = SignatureState::notSigned;
    std::vector<Signature> signatures{};  // in the order of the file, envelopes first
    QDate anchorsOf{};                    // date of the list; invalid without one
    QDate anchorsUntil{};                 // when a newer one should have come; invalid: not told
    bool anchorsExpired = false;          // that day is past

    /// Of the signature that decided the state.
    SignatureFinding finding() const;
};

/// One plain sentence each, in the language of the installed translators; empty for `none`.
QString sentence(SignatureState state);
QString explanation(SignatureFinding finding);
/// That the list of anchors is out of date, where that matters; else empty.
QString anchorsWarning(const SignatureVerdict& verdict);
/// For machines: "intact-trusted", "file-shorter", "pades".
QString name(SignatureState state);
QString name(SignatureFinding finding);
QString name(SignatureForm form);

}  // namespace core::clinical
