// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/signature/pdf_changes.h"

#include <QMap>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <stdexcept>

#include "app/mockportal/documents/pdf_bytes.h"

namespace mockportal {
namespace {

constexpr auto stampBox = "[ 372 806 552 826 ]";  // points: above the page's text, at the right

QByteArray stampText(const QDateTime& time) {
    return "Protocollo n. 0041827 del " + time.toString(QStringLiteral("dd/MM/yyyy")).toLatin1();
}

/// How the stamp looks: a frame and a line of text.
QByteArray appearance(const QDateTime& time) {
    const auto drawing = "0.2 0.3 0.5 RG 0.2 0.3 0.5 rg 0.5 0.5 179 19 re S BT /F 9 Tf 8 6.5 Td (" +
                         stampText(time) + ") Tj ET\n";
    return "<< /Type /XObject /Subtype /Form /BBox [ 0 0 180 20 ] /Resources << /Font << /F << "
           "/Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Length " +
           QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "endstream";
}

QByteArray annotation(const QDateTime& time, int look) {
    return QByteArray("<< /Type /Annot /Subtype /Stamp /Name /Protocollo /F 4 /Rect ") + stampBox +
           " /Contents (" + stampText(time) + ") /M (" + QByteArray::fromStdString(pdfDate(time)) +
           ") /AP << /N " + QByteArray::number(look) + " 0 R >> >>";
}

/// New objects and new versions of old ones, by number.
using Objects = QMap<int, QByteArray>;

Objects stamped(QPDF& file, const QDateTime& time) {
    auto page = QPDFPageDocumentHelper(file).getAllPages().at(0).getObjectHandle().shallowCopy();
    const int number =
        QPDFPageDocumentHelper(file).getAllPages().at(0).getObjectHandle().getObjectID();
    const int first = file.getTrailer().getKey("/Size").getIntValueAsInt();
    auto annotations = page.hasKey("/Annots") ? page.getKey("/Annots").shallowCopy()
                                              : QPDFObjectHandle::newArray();
    annotations.appendItem(file.getObject(first, 0));
    page.replaceKey("/Annots", annotations);
    return {{number, QByteArray::fromStdString(page.unparse())},
            {first, annotation(time, first + 1)},
            {first + 1, appearance(time)}};
}

qsizetype lastTable(const QByteArray& pdf) {
    const auto place = pdf.lastIndexOf("startxref");
    const auto offset = pdf.mid(place + 9).trimmed().split('\n').value(0).toLongLong();
    if (place < 0 || !pdf.mid(offset).startsWith("xref"))
        throw std::runtime_error("no cross-reference table");
    return offset;
}

QByteArray trailer(QPDF& file, qsizetype previous, int size) {
    auto dictionary = file.getTrailer().shallowCopy();
    dictionary.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
    dictionary.replaceKey("/Prev", QPDFObjectHandle::newInteger(previous));
    return "trailer\n" + QByteArray::fromStdString(dictionary.unparse()) + '\n';
}

}  // namespace

QByteArray withRegistryStamp(const QByteArray& pdf, const QDateTime& time) {
    QPDF file;
    readPdf(file, pdf);
    const auto objects = stamped(file, time);
    auto out = pdf;
    QByteArray table = "xref\n";
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const auto number = QByteArray::number(object.key());
        table += number + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        out += number + " 0 obj\n" + object.value() + "\nendobj\n";
    }
    const auto start = QByteArray::number(out.size());
    return out + table + trailer(file, lastTable(pdf), objects.lastKey() + 1) + "startxref\n" +
           start + "\n%%EOF\n";
}

QByteArray withChangedByte(QByteArray pdf) {
    const auto place = pdf.indexOf("(Sportello)");  // the producer in the document information
    if (place < 0) throw std::runtime_error("no producer");
    pdf[place + 1] = 's';
    return pdf;
}

QByteArray withUnreadableSignature(QByteArray pdf) {
    const QByteArray begin = "/Contents <30";  // the tag of the outermost SEQUENCE
    const auto place = pdf.lastIndexOf(begin);
    if (place < 0) throw std::runtime_error("no signature");
    pdf[place + begin.size() - 1] = '1';
    return pdf;
}

}  // namespace mockportal
