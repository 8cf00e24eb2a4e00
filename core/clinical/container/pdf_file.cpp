// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/pdf_file.h"

#include "core/base/file_errors.h"
#include "core/clinical/container/qpdf.h"

namespace core::clinical {
namespace {

// For a file without a trailer: a catalogue without pages, so that at least its objects are found.
constexpr auto trailer =
    "\nendstream\nendobj\n99999 0 obj\n<< /Type /Catalog /Pages << /Type /Pages /Kids [] /Count 0 "
    ">> >>\nendobj\ntrailer\n<< /Root 99999 0 R >>\n%%EOF\n";

constexpr qsizetype endWithin = 1024;  // bytes: as other readers look for it

}  // namespace

PdfFile::PdfFile(const QByteArray& bytes)
    : bytes_(bytes), ends_(bytes.right(endWithin).contains("%%EOF")) {}
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;
PdfFile::~PdfFile() = default;

bool PdfFile::parse() {
    try {
        qpdf_ = std::make_unique<QPDF>();
        qpdf_->setSuppressWarnings(true);
        qpdf_->processMemoryFile("document", bytes_.constData(),
                                 static_cast<std::size_t>(bytes_.size()));
        return qpdf_->getRoot().isDictionary();
    } catch (const QPDFExc& problem) {
        locked_ = problem.getErrorCode() == qpdf_e_password;
        return false;
    } catch (const std::exception&) {
        return false;
    }
}

Result<PdfFile> PdfFile::read(const QByteArray& bytes) {
    PdfFile pdf(bytes);
    if (pdf.parse()) return pdf;
    if (pdf.locked_) return fail(errors::documentLocked);
    if (!bytes.contains(" obj")) return fail(errors::documentUnreadable, "PDF without objects");
    pdf.bytes_ += trailer;
    pdf.mended_ = true;
    if (!pdf.parse()) return fail(errors::documentUnreadable, "PDF beyond repair");
    return pdf;
}

bool PdfFile::repaired() const {
    return mended_ || qpdf_->anyWarnings();
}

bool PdfFile::cutOff() const {
    return mended_ || (repaired() && !ends_);
}

}  // namespace core::clinical
