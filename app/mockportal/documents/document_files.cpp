// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/document_files.h"

#include <QCryptographicHash>

#include "app/mockportal/documents/cda_writer.h"
#include "app/mockportal/documents/page_html.h"
#include "app/mockportal/documents/page_pdf.h"
#include "app/mockportal/documents/pdf_container.h"
#include "app/mockportal/documents/signature/cms_signature.h"
#include "app/mockportal/documents/signature/pdf_changes.h"
#include "app/mockportal/documents/signature/pdf_signature.h"

namespace mockportal {

namespace {

QByteArray unsignedFile(const Document& document, const Citizen& patient) {
    const auto title = QString::fromUtf8(document.kind->title);
    const auto page = pagePdf(pageHtml(document, patient), title);
    return withCda(page, cdaXml(document, patient),
                   {title, document.author.displayName(), document.date});
}

/// In lines, as mail programs and others write them.
QByteArray inLines(const QByteArray& base64) {
    constexpr qsizetype width = 64;
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += width) lines += base64.mid(at, width) + "\r\n";
    return lines;
}

}  // namespace

QByteArray mediaTypeOf(const Document& document) {
    return document.envelope == Envelope::none ? "application/pdf" : "application/pkcs7-mime";
}

QByteArray DocumentFiles::authorityPem() {
    const std::lock_guard lock(authorityMutex_);
    return authority_.certificate().pem();
}

Signer DocumentFiles::signerFor(const Doctor& author, const QDateTime& time) {
    const std::lock_guard lock(authorityMutex_);
    return authority_.signerFor(author, time.date());
}

Signer DocumentFiles::signerOf(const Document& document) {
    const std::lock_guard lock(authorityMutex_);
    auto& authority = document.signature == Signature::stranger ? stranger_ : authority_;
    return authority.signerFor(document.author, document.date.date());
}

QByteArray DocumentFiles::enveloped(const QByteArray& page, const Document& document) {
    auto file = cmsEnvelope(page, document.date, signerOf(document));
    if (!document.cosigner.family.isEmpty()) {
        const auto later = document.date.addDays(1);
        file = cmsEnvelope(file, later, signerFor(document.cosigner, later));
    }
    return document.envelope == Envelope::text ? inLines(file.toBase64()) : file;
}

QByteArray DocumentFiles::make(const Document& document, const Citizen& patient) {
    const auto page = unsignedFile(document, patient);
    if (document.signature == Signature::none) return page;
    if (document.envelope != Envelope::none) return enveloped(page, document);
    const auto file =
        signedPdf(page, {document.author.displayName(), document.facility.name, document.date},
                  signerOf(document));
    if (document.signature == Signature::added)
        return withRegistryStamp(file, document.date.addDays(1));
    if (document.signature == Signature::unreadable) return withUnreadableSignature(file);
    return document.signature == Signature::broken ? withChangedByte(file) : file;
}

QByteArray DocumentFiles::signedPage(const QString& html, const QString& title,
                                     const Signing& signing) {
    return signedPdf(pagePdf(html, title),
                     {signing.author.displayName(), signing.place, signing.time},
                     signerFor(signing.author, signing.time));
}

std::optional<QByteArray> DocumentFiles::known(const QString& id) const {
    const std::lock_guard lock(mutex_);
    const auto* file = files_.object(id);
    return file == nullptr ? std::nullopt : std::optional(*file);
}

QByteArray DocumentFiles::file(const QString& id, const Document& document,
                               const Citizen& patient) {
    if (const auto made = known(id)) return *made;
    const auto file = make(document, patient);
    const std::lock_guard lock(mutex_);
    facts_.insert(id, {QCryptographicHash::hash(file, QCryptographicHash::Sha1), file.size()});
    files_.insert(id, new QByteArray(file), file.size());
    return file;
}

FileFacts DocumentFiles::knownFacts(const QString& id) const {
    const std::lock_guard lock(mutex_);
    return facts_.value(id);
}

FileFacts DocumentFiles::facts(const QString& id, const Document& document,
                               const Citizen& patient) {
    if (const auto facts = knownFacts(id); facts.size > 0) return facts;
    file(id, document, patient);
    return knownFacts(id);
}

}  // namespace mockportal
