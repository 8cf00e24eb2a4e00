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

struct Unwrapped {
    QByteArray bytes{};
    FileKind kind = FileKind::other;
    bool damaged = false;  // an envelope was
};

Unwrapped unwrapped(const QByteArray& bytes) {
    Unwrapped result{bytes, fileKind(bytes)};
    for (int i = 0; i < mostEnvelopes && result.kind == FileKind::signedEnvelope; ++i) {
        const auto der = envelopeBytes(result.bytes);
        auto content = der ? envelopeContent(*der) : std::nullopt;
        if (der && !content) {
            content = salvagedContent(*der);
            result.damaged = true;
        }
        if (!content) break;
        result.bytes = *content;
        result.kind = fileKind(result.bytes);
    }
    return result;
}

void unwrap(OpenedFile& file) {
    auto inner = unwrapped(file.bytes);
    file.unwrapped = std::move(inner.bytes);
    file.inner = inner.kind;
    if (inner.damaged) file.problems.push_back(Problem::envelopeDamaged);
}

/// An attachment that may be the document, signed or not.
struct Candidate {
    const Attachment* attachment = nullptr;
    Unwrapped content{};

    bool isNamed() const {
        auto name = attachment->name.toLower();
        while (name.endsWith(QLatin1String(".p7m"))) name.chop(4);
        return name == QLatin1String("cda.xml");
    }
    bool isWhole() const { return isWholeCda(content.bytes); }
    bool fits() const { return looksLikeCda(content.bytes); }
    bool mayFit() const { return isNamed() || content.bytes.contains("ClinicalDocument"); }
    bool isEnveloped() const { return content.bytes.size() != attachment->content.size(); }
};

/// By content, cda.xml first (cda-structure 4). A damaged one is better than none.
void chooseCda(OpenedFile& file) {
    std::vector<Candidate> all;
    all.reserve(file.attachments.size());
    for (const auto& each : file.attachments) all.push_back({&each, unwrapped(each.content)});
    std::ranges::stable_partition(all, &Candidate::isNamed);
    auto found = std::ranges::find_if(all, &Candidate::isWhole);
    if (found == all.end()) found = std::ranges::find_if(all, &Candidate::fits);
    const bool isLike = found != all.end();
    if (!isLike) found = std::ranges::find_if(all, &Candidate::mayFit);
    if (found == all.end()) return file.problems.push_back(Problem::noCda);
    file.cda = found->content.bytes;
    file.cdaName = found->attachment->name;
    if (found->isEnveloped()) file.cdaEnvelope = found->attachment->content;
    if (found->content.damaged) file.problems.push_back(Problem::envelopeDamaged);
    // Only such a one can be nothing at all: those that look like one were read to know it.
    if (!isLike && !readCda(file.cda)) file.problems.push_back(Problem::cdaUnreadable);
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
    file.bytes = bytes;
    file.kind = fileKind(bytes);
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
