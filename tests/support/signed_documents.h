// SPDX-License-Identifier: EUPL-1.2
// PDFs with attachments and signatures, and p7m envelopes, made on the spot with a test authority.
#pragma once

#include <QByteArray>
#include <functional>
#include <utility>
#include <vector>

#include "app/certificates/certificates.h"

namespace support {

struct Signer {
    certificates::KeyPair key;
    certificates::Issued certificate;

    static Signer by(const certificates::Authority& authority, const QString& name,
                     const certificates::Validity& validity = certificates::Validity::years(2));
};

/// A SignedData. Detached, or around the content.
QByteArray cms(const QByteArray& content, const Signer& signer, bool detached);
/// Around the content, in BER of no definite length, as programs write it that stream.
QByteArray cmsInPieces(const QByteArray& content, const Signer& signer);
/// Around the content, by two; the second one's certificate is not in it.
QByteArray cmsOfTwo(const QByteArray& content, const Signer& first, const Signer& second);

using Files = std::vector<std::pair<std::string, QByteArray>>;

/// One page and these files in the name tree.
QByteArray pdfWith(const Files& files);
/// One page that asks for a password.
QByteArray lockedPdf();
/// What a PDF carries to check its signature with, DER.
struct SecurityStore {
    std::vector<QByteArray> lists{};
    std::vector<QByteArray> answers{};
    std::vector<QByteArray> certificates{};
};

/// The same with one PAdES signature over all of it.
QByteArray signedPdfWith(const Files& files, const Signer& signer, const SecurityStore& store = {});

/// A signature dictionary that is still to be made, and what makes the one in a PDF: writes the
/// range over its placeholders, then the CMS into its hole.
QByteArray signatureToSeal();
QByteArray sealed(QByteArray pdf, const Signer& signer);
QByteArray sealed(QByteArray pdf, const std::function<QByteArray(const QByteArray&)>& sign);

/// An appended revision in which the first page, or the field of the signature, has this entry; one
/// that has a file more, which hangs nowhere.
QByteArray withPageEntry(const QByteArray& pdf, const char* key, const char* value);
QByteArray withFieldEntry(const QByteArray& pdf, const char* key, const char* value);
QByteArray withStrayFile(const QByteArray& pdf, const QByteArray& content);
/// An appended revision that turns the page by 90 degrees / adds a security store to the catalogue.
QByteArray withTurnedPage(const QByteArray& pdf);
QByteArray withSecurityStore(const QByteArray& pdf);

/// A trusted list of one authority (ETSI TS 119 612, the parts that count).
QByteArray trustListOf(const certificates::Authority& authority,
                       const QByteArray& status = "granted");
QByteArray trustListOf(const QByteArray& certificate, const QByteArray& status = "granted");  // DER
/// A service of the list; `type` is the end of its address: "CA/QC", "TSA/QTST".
struct Service {
    QByteArray type;
    QByteArray certificate;  // DER
    QByteArray status = "granted";
};
QByteArray trustListOf(const std::vector<Service>& services);
/// One that vouches for signers and for time stamps.
QByteArray trustListWithStamps(const QByteArray& certificate);

}  // namespace support
