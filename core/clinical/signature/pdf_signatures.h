// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <vector>

#include "core/clinical/container/pdf_file.h"
#include "core/clinical/signature/validation_data.h"

namespace core::clinical {

/// A signature dictionary as it stands in the PDF, unchecked.
struct PdfSignature {
    std::vector<qint64> byteRange{};
    QByteArray contents{};   // CMS, zeros behind it
    QByteArray subFilter{};  // without the slash
    QDateTime time{};        // /M
    int object = 0;          // its number, or that of the field that holds it directly

    qint64 end() const;  // of the last range; -1 without one
};

/// So many that nobody looks through them all.
bool hasTooManyObjects(const PdfFile& pdf);

/// All there are, in the order of what they cover; also those no form field points at.
/// None where there are too many objects.
std::vector<PdfSignature> readPdfSignatures(const PdfFile& pdf);

/// Whether the PDF is so damaged that there may be, or have been, a signature which
/// readPdfSignatures() does not find.
bool mayHideSignature(const PdfFile& pdf);

/// What the document's security store (/DSS) has: /CRLs, /OCSPs and /Certs, at most 64 each and
/// 32 MB in all.
ValidationData readSecurityStore(const PdfFile& pdf);

/// "D:20220330112426+02'00'"; invalid when it is none.
QDateTime readPdfTime(const QByteArray& text);

}  // namespace core::clinical
