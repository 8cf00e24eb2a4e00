// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/signature/pdf_signature.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <stdexcept>

#include "app/mockportal/documents/pdf_bytes.h"
#include "app/mockportal/documents/signature/cms_signature.h"

namespace mockportal {
namespace {

// The size of the signature has to be known before the file is signed: room is left, more than
// needed, and the rest stays zero, as usual.
constexpr qsizetype room = 4096;  // bytes
constexpr auto unknownRange = "[ 0 9999999999 9999999999 9999999999 ]";

QPDFObjectHandle text(const QString& value) {
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QPDFObjectHandle signatureDictionary(const SignatureInfo& info) {
    auto dictionary = QPDFObjectHandle::parse(
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached >>");
    dictionary.replaceKey("/ByteRange", QPDFObjectHandle::parse(unknownRange));
    dictionary.replaceKey("/Contents", QPDFObjectHandle::newString(std::string(room, '\0')));
    dictionary.replaceKey("/M", QPDFObjectHandle::newString(pdfDate(info.time)));
    dictionary.replaceKey("/Name", text(info.name));
    dictionary.replaceKey("/Location", text(info.location));
    return dictionary;
}

/// A field is also an annotation of a page; this one has no extent.
QPDFObjectHandle field(QPDF& pdf, const QPDFObjectHandle& page, const SignatureInfo& info) {
    auto widget = QPDFObjectHandle::parse(
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Firma) /Rect [ 0 0 0 0 ] /F 132 >>");
    widget.replaceKey("/P", page);
    widget.replaceKey("/V", pdf.makeIndirectObject(signatureDictionary(info)));
    return pdf.makeIndirectObject(widget);
}

void addField(QPDF& pdf, const SignatureInfo& info) {
    auto page = QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle();
    const auto widget = field(pdf, page, info);
    if (!page.hasKey("/Annots")) page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(widget);
    auto form = QPDFObjectHandle::parse("<< /SigFlags 3 >>");  // signed; append only
    form.replaceKey("/Fields", QPDFObjectHandle::newArray({widget}));
    pdf.getRoot().replaceKey("/AcroForm", form);
}

struct Hole {
    qsizetype start;  // of the signature with its angle brackets
    qsizetype end;
};

Hole holeIn(const QByteArray& pdf) {
    const auto zeros = '<' + QByteArray(room * 2, '0') + '>';
    const auto start = pdf.indexOf(zeros);
    if (start < 0) throw std::runtime_error("no room for the signature");
    return {start, start + zeros.size()};
}

void writeRange(QByteArray& pdf, const Hole& hole) {
    const auto place = pdf.indexOf(unknownRange);
    const auto length = static_cast<qsizetype>(std::strlen(unknownRange));
    if (place < 0) throw std::runtime_error("no byte range");
    const auto range = QStringLiteral("[ 0 %1 %2 %3 ]")
                           .arg(hole.start)
                           .arg(hole.end)
                           .arg(pdf.size() - hole.end)
                           .toLatin1();
    pdf.replace(place, length, range.leftJustified(length, ' '));
}

}  // namespace

QByteArray signedPdf(const QByteArray& pdf, const SignatureInfo& info, const Signer& signer) {
    QPDF file;
    readPdf(file, pdf);
    addField(file, info);
    auto bytes = pdfBytes(file);
    const auto hole = holeIn(bytes);
    writeRange(bytes, hole);
    const auto signature =
        cmsSignature(bytes.left(hole.start) + bytes.mid(hole.end), signer).toHex();
    if (signature.size() > room * 2) throw std::runtime_error("the signature is too long");
    return bytes.replace(hole.start + 1, signature.size(), signature);
}

}  // namespace mockportal
