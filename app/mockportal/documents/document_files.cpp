// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/document_files.h"

#include <QCryptographicHash>

#include "app/mockportal/documents/cda_writer.h"
#include "app/mockportal/documents/page_html.h"
#include "app/mockportal/documents/page_pdf.h"
#include "app/mockportal/documents/pdf_container.h"

namespace mockportal {

QByteArray documentFile(const Document& document, const Citizen& patient) {
    const auto title = QString::fromUtf8(document.kind->title);
    const auto page = pagePdf(pageHtml(document, patient), title);
    return withCda(page, cdaXml(document, patient),
                   {title, document.author.displayName(), document.date});
}

QByteArray DocumentFiles::file(const QString& id, const Document& document,
                               const Citizen& patient) {
    if (const auto* known = files_.object(id)) return *known;
    const auto file = documentFile(document, patient);
    facts_.insert(id, {QCryptographicHash::hash(file, QCryptographicHash::Sha1), file.size()});
    files_.insert(id, new QByteArray(file), file.size());
    return file;
}

FileFacts DocumentFiles::facts(const QString& id, const Document& document,
                               const Citizen& patient) {
    if (!facts_.contains(id)) file(id, document, patient);
    return facts_.value(id);
}

}  // namespace mockportal
