// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/document_files.h"

#include <QCryptographicHash>

#include "app/mockportal/documents/cda_writer.h"
#include "app/mockportal/documents/page_html.h"
#include "app/mockportal/documents/page_pdf.h"
#include "app/mockportal/documents/pdf_container.h"
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

QByteArray signedFile(const Document& document, const Citizen& patient, const Signer& signer) {
    return signedPdf(unsignedFile(document, patient),
                     {document.author.displayName(), document.facility.name, document.date},
                     signer);
}

}  // namespace

QByteArray DocumentFiles::authorityPem() {
    const std::lock_guard lock(authorityMutex_);
    return authority_.certificate().pem();
}

Signer DocumentFiles::signerFor(const Doctor& author, const QDateTime& time) {
    const std::lock_guard lock(authorityMutex_);
    return authority_.signerFor(author, time.date());
}

QByteArray DocumentFiles::make(const Document& document, const Citizen& patient) {
    if (document.signature == Signature::none) return unsignedFile(document, patient);
    const auto file = signedFile(document, patient, signerFor(document.author, document.date));
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
