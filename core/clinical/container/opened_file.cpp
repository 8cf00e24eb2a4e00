// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/opened_file.h"

#include <algorithm>

#include "core/base/file_errors.h"
#include "core/clinical/container/envelope.h"
#include "core/clinical/container/pdf_attachments.h"
#include "core/clinical/reading/cda_reader.h"

namespace core::clinical {
namespace {

constexpr qsizetype headerWithin = 1024;  // readers of PDF allow rubbish before the header

bool looksLikeXml(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) return true;
    if (bytes.startsWith(QByteArray("<\0", 2)) || bytes.startsWith(QByteArray("\0<", 2)))
        return true;
    const auto start = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3, 512) : bytes.left(512);
    return start.trimmed().startsWith('<');
}

void unwrap(OpenedFile& file) {
    for (int i = 0; i < mostEnvelopes && file.inner == FileKind::signedEnvelope; ++i) {
        const auto der = envelopeBytes(file.unwrapped);
        const auto content = der ? envelopeContent(*der) : std::nullopt;
        if (!content) return;
        file.unwrapped = *content;
        file.inner = fileKind(file.unwrapped);
    }
}

bool isNamedCda(const Attachment& attachment) {
    return attachment.name.compare(QLatin1String("cda.xml"), Qt::CaseInsensitive) == 0;
}

/// By content, cda.xml first (cda-structure 4). A damaged one is better than none.
void chooseCda(OpenedFile& file) {
    std::vector<const Attachment*> order;
    order.reserve(file.attachments.size());
    for (const bool named : {true, false})
        for (const auto& each : file.attachments)
            if (isNamedCda(each) == named) order.push_back(&each);
    const auto first = [&](bool (*fits)(const QByteArray&)) {
        return std::ranges::find_if(order, fits, &Attachment::content);
    };
    auto found = first(isWholeCda);
    if (found == order.end()) found = first(looksLikeCda);
    if (found == order.end())
        found = std::ranges::find_if(order, [](const auto* each) {
            return isNamedCda(*each) || each->content.contains("ClinicalDocument");
        });
    if (found == order.end()) return file.problems.push_back(Problem::noCda);
    file.cda = (*found)->content;
    file.cdaName = (*found)->name;
}

Result<void> takeApart(OpenedFile& file) {
    const auto pdf = PdfFile::read(file.unwrapped);
    if (!pdf) return std::unexpected(pdf.error());
    file.attachments = readAttachments(*pdf);
    if (pdf->repaired()) file.problems.push_back(Problem::pdfDamaged);
    chooseCda(file);
    return {};
}

}  // namespace

FileKind fileKind(const QByteArray& bytes) {
    if (looksLikeXml(bytes)) return FileKind::xml;
    if (isEnvelope(bytes)) return FileKind::signedEnvelope;  // before what it may be around
    return bytes.left(headerWithin).contains("%PDF-") ? FileKind::pdf : FileKind::other;
}

Result<OpenedFile> openFile(const QByteArray& bytes, const QString& announced) {
    if (bytes.isEmpty()) return fail(errors::documentUnreadable, "empty file");
    if (bytes.size() > largestFile) return fail(errors::documentTooLarge);
    OpenedFile file;
    file.bytes = file.unwrapped = bytes;
    file.kind = file.inner = fileKind(bytes);
    unwrap(file);
    if (file.inner == FileKind::xml) {
        file.cda = file.unwrapped;
        const bool bare = file.kind == FileKind::xml;  // an envelope may be around anything
        if (bare && announced.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive))
            file.problems.push_back(Problem::xmlNotPdf);
        return file;
    }
    if (file.inner != FileKind::pdf)
        return fail(errors::documentUnreadable, "neither XML nor PDF nor p7m");
    if (auto done = takeApart(file); !done) return std::unexpected(done.error());
    return file;
}

}  // namespace core::clinical
