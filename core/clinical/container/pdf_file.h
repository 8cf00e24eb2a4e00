// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <memory>

#include "core/base/base.h"

class QPDF;

namespace core::clinical {

/// A PDF as qpdf reads it, repaired where that is possible. Keeps the bytes alive.
class PdfFile {
  public:
    /// A file cut off before its trailer is given one. document.unreadable when not even that finds
    /// a document, document.locked when it asks for a password.
    static Result<PdfFile> read(const QByteArray& bytes);

    PdfFile(PdfFile&&) noexcept;
    PdfFile& operator=(PdfFile&&) noexcept;
    ~PdfFile();

    QPDF& qpdf() const { return *qpdf_; }
    const QByteArray& bytes() const { return bytes_; }
    bool repaired() const;  // something in it was broken
    bool cutOff() const;    // and it ends before a PDF does

  private:
    explicit PdfFile(const QByteArray& bytes);
    bool parse();

    QByteArray bytes_{};
    bool mended_ = false;
    bool ends_ = false;
    bool locked_ = false;
    std::unique_ptr<QPDF> qpdf_;
};

}  // namespace core::clinical
