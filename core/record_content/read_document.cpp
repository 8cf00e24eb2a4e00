// SPDX-License-Identifier: EUPL-1.2
#include "core/record_content/read_document.h"

#include "core/clinical/container/opened_file.h"
#include "core/clinical/reading/cda_reader.h"

namespace core {

qsizetype ReadDocument::cost() const {
    const bool shared = pdf.constData() == file.constData();
    return file.size() + (shared ? 0 : pdf.size()) + 2 * pdfText.size() + 4 * cdaSize;
}

Result<ReadDocumentPtr> readDocument(const Document& document, const QByteArray& file,
                                     const PdfText& pdfText) {
    const auto opened = clinical::openFile(file);
    if (!opened) return std::unexpected(opened.error());
    auto read = std::make_shared<ReadDocument>();
    read->document = document;
    read->file = file;
    read->problems = opened->problems;
    if (opened->isPdf()) read->pdf = opened->unwrapped;
    if (!opened->cda.isEmpty()) {
        read->cdaSize = opened->cda.size();
        if (auto clinical = clinical::readCda(opened->cda))
            read->clinical =
                std::make_shared<const clinical::ClinicalDocument>(std::move(*clinical));
    }
    if (!read->clinical && read->pdf.isEmpty()) return fail(errors::documentUnreadable);
    if (pdfText && !read->clinical && !read->pdf.isEmpty()) read->pdfText = pdfText(read->pdf);
    return ReadDocumentPtr(std::move(read));
}

}  // namespace core
