// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/pades_check.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cctype>

#include "core/clinical/container/envelope.h"
#include "core/clinical/signature/pdf_revisions.h"
#include "core/clinical/signature/pdf_signatures.h"
#include "core/clinical/signature/time_stamp.h"

namespace core::clinical {
namespace {

using enum SignatureFinding;

/// Nothing but what a hexadecimal string may be of: no reader looks at more of the hole.
bool isHexadecimal(const QByteArray& hole) {
    return std::ranges::all_of(hole, [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c)) != 0 || c == '\0' || c == ' ' ||
               (c >= '\t' && c <= '\r' && c != '\v');
    });
}

/// Four numbers from 0, and between the two ranges exactly the hexadecimal of Contents.
SignatureFinding checkRange(const PdfSignature& signature, const QByteArray& file) {
    const auto& range = signature.byteRange;
    if (range.size() != 4 || range[0] != 0 || range[1] <= 0 || range[3] < 0 ||
        range[2] <= range[1] + 1)
        return byteRange;
    if (range[2] > file.size() || range[3] > file.size() - range[2]) return fileShorter;
    if (file[range[1]] != '<' || file[range[2] - 1] != '>') return byteRange;
    const auto hole = file.mid(range[1] + 1, range[2] - range[1] - 2);
    return isHexadecimal(hole) && QByteArray::fromHex(hole) == signature.contents ? none
                                                                                  : byteRange;
}

QByteArray signedBytes(const PdfSignature& signature, const QByteArray& file) {
    return file.left(signature.byteRange[1]) +
           file.mid(signature.byteRange[2], signature.byteRange[3]);
}

SignatureForm formOf(const PdfSignature& signature) {
    if (signature.subFilter == "ETSI.RFC3161") return SignatureForm::documentTimeStamp;
    return signature.subFilter.startsWith("adbe.") ? SignatureForm::pkcs7 : SignatureForm::pades;
}

/// The CMS holds what it signs: a time-stamp token over the bytes, or (older) their SHA-1.
SignatureFinding checkHeld(const PdfSignature& signature, const QByteArray& bytes,
                           const ValidationData& data, Signature& result) {
    if (formOf(signature) == SignatureForm::documentTimeStamp) {
        const auto stamp = readTimeStamp(signature.contents, bytes, {}, data);
        if (!stamp) return notUnderstood;
        result.time = stamp->time;
        result.timeStamped = stamp->fits;
        return stamp->intact ? none : contentChanged;
    }
    const auto held = envelopeContent(signature.contents);
    if (!held) return notUnderstood;
    return *held == QCryptographicHash::hash(bytes, QCryptographicHash::Sha1) ? none
                                                                              : contentChanged;
}

void fail(Signature& signature, SignatureFinding finding) {
    signature.finding = finding;
    signature.state =
        finding == notUnderstood ? SignatureState::unreadable : SignatureState::broken;
}

Signature unreadableFor(SignatureFinding finding) {
    Signature signature;
    signature.finding = finding;
    return signature;
}

class PadesCheck {
  public:
    PadesCheck(const PdfFile& pdf, const TrustList& anchors)
        : pdf_(pdf),
          anchors_(anchors),
          data_(readSecurityStore(pdf)),
          all_(readPdfSignatures(pdf)) {}

    std::vector<Signature> check() const {
        std::vector<Signature> all;
        for (const auto& signature : all_)
            for (auto& each : check(signature)) all.push_back(std::move(each));
        return all;
    }

  private:
    std::vector<Signature> check(const PdfSignature& signature) const {
        const auto range = checkRange(signature, pdf_.bytes());
        const bool holds = formOf(signature) == SignatureForm::documentTimeStamp ||
                           signature.subFilter == "adbe.pkcs7.sha1";
        const auto bytes = range == none ? signedBytes(signature, pdf_.bytes()) : QByteArray();
        auto all =
            checkCms({signature.contents, bytes, !holds, formOf(signature), signature.time, data_},
                     anchors_);
        for (auto& each : all) {
            if (range != none && !signature.contents.isEmpty())
                fail(each, range);
            else if (const auto held = holds ? checkHeld(signature, bytes, data_, each) : none;
                     held != none)
                fail(each, held);
            else
                judgeRest(signature, each);
        }
        return all;
    }

    /// What comes after the bytes it covers.
    void judgeRest(const PdfSignature& signature, Signature& result) const {
        const auto rest = pdf_.bytes().mid(signature.end());
        result.coversFile = rest.trimmed().isEmpty();
        const bool intact = result.state == SignatureState::intactTrusted ||
                            result.state == SignatureState::intactUnknownSigner;
        if (result.coversFile || !intact) return;
        if (additionsAreHarmless(signature, all_, pdf_)) return;
        result.state = SignatureState::intactWithAdditions;
        result.finding = addedLater;
    }

    const PdfFile& pdf_;
    const TrustList& anchors_;
    ValidationData data_;
    std::vector<PdfSignature> all_;
};

}  // namespace

std::vector<Signature> checkPades(const QByteArray& bytes, const TrustList& anchors) {
    const auto pdf = PdfFile::read(bytes);
    if (!pdf) return {};
    if (hasTooManyObjects(*pdf) && bytes.contains("/ByteRange"))
        return {unreadableFor(notUnderstood)};
    auto all = PadesCheck(*pdf, anchors).check();
    // Whoever says "not signed" has to know.
    if (all.empty() && mayHideSignature(*pdf)) all.push_back(unreadableFor(fileCut));
    return all;
}

}  // namespace core::clinical
