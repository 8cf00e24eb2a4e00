// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCache>
#include <QHash>
#include <mutex>

#include "app/mockportal/documents/content.h"
#include "app/mockportal/documents/signature/document_authority.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// What the metadata say about a file.
struct FileFacts {
    QByteArray sha1{};
    qint64 size = 0;
};

/// Who signs a page, where, when.
struct Signing {
    Doctor author{};
    QString place{};
    QDateTime time{};
};

/// Of its file.
QByteArray mediaTypeOf(const Document& document);

/// Files made when first asked for. Facts are kept for good; of the files themselves only the last
/// ones used, because a record of ten thousand documents does not belong in memory. Thread-safe;
/// two threads may make the same file at once, and it is the same.
class DocumentFiles {
  public:
    DocumentFiles() : files_(64 * 1024 * 1024) {}  // bytes
    /// `id`: the FHIR id, unique over all persons.
    QByteArray file(const QString& id, const Document& document, const Citizen& patient);
    /// What is known of a file that was made already; else empty, and nothing is made.
    FileFacts knownFacts(const QString& id) const;
    FileFacts facts(const QString& id, const Document& document, const Citizen& patient);
    /// The file of a document, made anew: a PDF to read, with the CDA attached, signed as the
    /// content says, or in an envelope that is. The same document always gives the same bytes.
    QByteArray make(const Document& document, const Citizen& patient);
    /// A page without a CDA, signed: what the portal makes at the moment it is asked. Not kept.
    QByteArray signedPage(const QString& html, const QString& title, const Signing& signing);
    /// PEM, of the authority whose people sign. For test sides only: whoever gives you a document
    /// is not the one to ask whom to trust.
    QByteArray authorityPem();

  private:
    Signer signerFor(const Doctor& author, const QDateTime& time);
    Signer signerOf(const Document& document);
    QByteArray enveloped(const QByteArray& page, const Document& document);
    std::optional<QByteArray> known(const QString& id) const;

    std::mutex authorityMutex_{};
    DocumentAuthority authority_{QStringLiteral("Sportello - firmatari di prova")};
    DocumentAuthority stranger_{QStringLiteral("Certificatore fuori elenco di prova")};
    mutable std::mutex mutex_{};  // of the files and facts
    QCache<QString, QByteArray> files_;
    QHash<QString, FileFacts> facts_;
};

}  // namespace mockportal
