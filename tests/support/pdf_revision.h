// SPDX-License-Identifier: EUPL-1.2
// What others append to a PDF after it was signed, object by object, in the syntax of PDF.
#pragma once

#include <QByteArray>
#include <map>
#include <memory>

#include "tests/support/signed_documents.h"

class QPDF;

namespace support {

class PdfRevision {
  public:
    /// Of a PDF of one page that may have a signature field.
    explicit PdfRevision(const QByteArray& pdf);
    ~PdfRevision();

    int catalogue() const;
    int page() const;
    int signatureField() const;  // the last one; 0 without one

    QByteArray text(int object) const;  // as it stands now, keys in order
    int add(const QByteArray& object);  // its number
    int addStream(const QByteArray& keys, const QByteArray& data);
    int addPicture(const QByteArray& painting);  // a form of 600 by 600
    void put(int object, const QByteArray& text);
    void set(int object, const char* key, const QByteArray& value);  // in a dictionary
    /// On the page, and where `isField` among the fields of the form.
    void place(int annotation, bool isField);

    QByteArray written() const;
    /// With the one signature among its objects made over all of it.
    QByteArray sealedBy(const Signer& signer) const;

  private:
    QByteArray bytes_;
    std::unique_ptr<QPDF> pdf_;
    std::map<int, QByteArray> changed_{};
};

/// What the pages show, to be compared: boxes, contents, and annotations that have an area.
QByteArray painted(const QByteArray& pdf);

/// "5 0 R"
QByteArray reference(int object);

}  // namespace support
