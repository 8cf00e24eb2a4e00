// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "core/base/base.h"
#include "core/clinical/model/clinical_document.h"
#include "core/record/document.h"

namespace core {

/// The words of a PDF's pages. Called on a worker thread, several at once: give each call a reader
/// of its own.
using PdfText = std::function<QString(const QByteArray& pdf)>;

/// A document of the record with what stands in its file. A value; any thread.
struct ReadDocument {
    Document document{};                                           // as the list knows it
    std::shared_ptr<const clinical::ClinicalDocument> clinical{};  // null: no structured part
    QByteArray file{};  // as the portal gave it: what hash and signature are about
    QByteArray pdf{};   // its pages, out of their envelopes; empty when it is no PDF
    QString pdfText{};  // of its pages, where there is no structured part to read instead
    std::vector<clinical::Problem> problems{};

    /// Bytes it takes in memory, roughly.
    qsizetype cost() const;

    qsizetype cdaSize = 0;  // bytes of the structured part
};

using ReadDocumentPtr = std::shared_ptr<const ReadDocument>;

/// Takes the file apart and reads its structured part. Any thread, some milliseconds.
/// document.unreadable when there is neither a structured part nor a PDF.
Result<ReadDocumentPtr> readDocument(const Document& document, const QByteArray& file,
                                     const PdfText& pdfText = {});

}  // namespace core
