// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/bad_documents.h"

namespace support {
namespace {

const QString pdfName = QStringLiteral("a.pdf");
const QString p7mName = QStringLiteral("a.p7m");
const QString unreadable = QStringLiteral("document.unreadable");
const QString cannotBeRead = QStringLiteral("Questo documento non si può leggere.");
const QString locked = QStringLiteral("document.locked");
const QString hasPassword = QStringLiteral("Questo documento è protetto da una password.");

/// Nodes of a tree of names that lead to each other.
QByteArray loop() {
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 4 0 R >> "
           ">>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< "
           "/Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n4 0 obj\n<< /Kids [5 0 R "
           "4 0 R] >>\nendobj\n5 0 obj\n<< /Kids [4 0 R] /Names [(a) 6 0 R] >>\nendobj\n6 0 obj\n"
           "<< /Type /Filespec /F (a) /EF << /F 6 0 R >> /RF 6 0 R >>\nendobj\ntrailer\n<< /Root 1 "
           "0 R >>\n%%EOF\n";
}

std::vector<BadDocument> badEnvelopes() {
    const certificates::Authority authority(QStringLiteral("Autorità"));
    const auto signer = Signer::by(authority, QStringLiteral("Anna Bianchi"));
    const auto p7m = cms(smallCda(), signer, false);
    return {
        {"half a p7m",
         p7mName,
         p7m.left(p7m.size() / 2),
         {},
         QStringLiteral("La busta della firma è danneggiata")},
        {"the beginning of a p7m", p7mName, p7m.left(40), unreadable, cannotBeRead},
        {"p7m without content", p7mName, cms(smallCda(), signer, true), unreadable, cannotBeRead},
        {"p7m around a letter", p7mName, cms("Gentile paziente", signer, false), unreadable,
         cannotBeRead},
        {"p7m around a locked PDF", p7mName, cms(lockedPdf(), signer, false), locked, hasPassword}};
}

}  // namespace

QByteArray smallCda() {
    return "<ClinicalDocument xmlns='urn:hl7-org:v3'><title>Lettera di prova</title><component>"
           "<structuredBody><component><section><title>Decorso</title><text>Testo</text></section>"
           "</component></structuredBody></component></ClinicalDocument>";
}

std::vector<BadDocument> badDocuments() {
    const auto pdf = pdfWith({{"cda.xml", smallCda()}});
    const auto damaged = QStringLiteral("Il PDF è danneggiato");
    std::vector<BadDocument> all{
        {"empty", pdfName, {}, unreadable, cannotBeRead},
        {"one byte", pdfName, "%", unreadable, cannotBeRead},
        {"only the head of a PDF", pdfName, pdf.left(12), unreadable, cannotBeRead},
        {"PDF without its end", pdfName, pdf.left(pdf.size() - 300), {}, damaged},
        {"PDF whose files go in a circle", pdfName, loop(), {}, damaged},
        {"PDF whose data are none",
         pdfName,
         pdfWith({{"cda.xml", "\x01\x02 rubbish"}}),
         {},
         QStringLiteral("I dati strutturati di questo documento non si possono leggere")},
        {"PDF with a password", pdfName, lockedPdf(), locked, hasPassword},
        {"XML in place of a PDF",
         pdfName,
         smallCda(),
         {},
         QStringLiteral("Il file si presenta come PDF ma non lo è.")},
        {"PDF in place of a p7m", p7mName, pdf, {}, QStringLiteral("Il documento non è firmato.")},
        {"half an XML",
         QStringLiteral("a.xml"),
         smallCda().left(170),
         {},
         QStringLiteral("Il documento è danneggiato")},
        {"zip", pdfName, QByteArray("PK\3\4") + QByteArray(400, '\x7f'), unreadable, cannotBeRead},
        {"picture", pdfName, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(400, '\0'), unreadable,
         cannotBeRead}};
    for (auto& envelope : badEnvelopes()) all.push_back(std::move(envelope));
    return all;
}

}  // namespace support
