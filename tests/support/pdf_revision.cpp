// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/pdf_revision.h"

#include "core/clinical/container/qpdf.h"

namespace support {
namespace {

void append(QPDFObjectHandle dictionary, const char* key, const QPDFObjectHandle& item) {
    auto all = dictionary.getKey(key);
    if (!all.isArray()) all = QPDFObjectHandle::newArray();
    all.appendItem(item);
    dictionary.replaceKey(key, all);
}

QByteArray dataOf(QPDFObjectHandle stream) {
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize())};
}

QByteArray paintedPage(QPDFObjectHandle page) {
    QByteArray all;
    for (const char* key : {"/MediaBox", "/CropBox", "/Rotate", "/Resources"})
        all += QByteArray::fromStdString(page.getKey(key).unparseResolved()) + '\n';
    for (auto& stream : page.getPageContents()) all += dataOf(stream);
    auto annotations = page.getKey("/Annots");
    if (!annotations.isArray()) return all;
    for (auto& each : annotations.getArrayAsVector()) {
        const auto area = each.getKey("/Rect").getArrayAsRectangle();
        if (area.llx != area.urx || area.lly != area.ury)
            all += QByteArray::fromStdString(each.unparseResolved());
    }
    return all;
}

}  // namespace

QByteArray painted(const QByteArray& bytes) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    QByteArray all;
    try {
        pdf.processMemoryFile("x", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        for (auto& page : pdf.getAllPages()) all += paintedPage(page) + '\f';
    } catch (const std::exception& damage) {
        return damage.what();
    }
    return all;
}

QByteArray reference(int object) {
    return QByteArray::number(object) + " 0 R";
}

PdfRevision::PdfRevision(const QByteArray& pdf) : bytes_(pdf), pdf_(std::make_unique<QPDF>()) {
    pdf_->processMemoryFile("x", bytes_.constData(), static_cast<std::size_t>(bytes_.size()));
}

PdfRevision::~PdfRevision() = default;

int PdfRevision::catalogue() const {
    return pdf_->getRoot().getObjectID();
}

int PdfRevision::page() const {
    return pdf_->getAllPages().at(0).getObjectID();
}

int PdfRevision::signatureField() const {
    int field = 0;
    for (auto& object : pdf_->getAllObjects())
        if (object.isDictionary() && object.getKey("/FT").isNameAndEquals("/Sig"))
            field = object.getObjectID();
    return field;
}

QByteArray PdfRevision::text(int object) const {
    return QByteArray::fromStdString(pdf_->getObject(object, 0).unparseResolved());
}

int PdfRevision::add(const QByteArray& object) {
    const int number = pdf_->makeIndirectObject(QPDFObjectHandle::newNull()).getObjectID();
    put(number, object);
    return number;
}

int PdfRevision::addStream(const QByteArray& keys, const QByteArray& data) {
    const int number = add("null");
    changed_[number] = "<< " + keys + " /Length " + QByteArray::number(data.size()) +
                       " >>\nstream\n" + data + "\nendstream";
    return number;
}

int PdfRevision::addPicture(const QByteArray& painting) {
    return addStream("/Type /XObject /Subtype /Form /BBox [0 0 600 600]", painting);
}

void PdfRevision::put(int object, const QByteArray& text) {
    pdf_->replaceObject(object, 0, QPDFObjectHandle::parse(pdf_.get(), text.toStdString()));
    changed_[object] = text;
}

void PdfRevision::set(int object, const char* key, const QByteArray& value) {
    auto dictionary = pdf_->getObject(object, 0);
    // Of references alone the parser takes the number.
    auto array = QPDFObjectHandle::parse(pdf_.get(), ('[' + value + ']').toStdString());
    dictionary.replaceKey(key, array.getArrayItem(0));
    changed_[object] = text(object);
}

void PdfRevision::place(int annotation, bool isField) {
    const auto item = pdf_->getObject(annotation, 0);
    append(pdf_->getObject(page(), 0), "/Annots", item);
    changed_[page()] = text(page());
    if (!isField) return;
    auto form = pdf_->getRoot().getKey("/AcroForm");
    if (!form.isDictionary()) form = QPDFObjectHandle::parse("<< /SigFlags 3 >>");
    append(form, "/Fields", item);
    pdf_->getRoot().replaceKey("/AcroForm", form);
    changed_[catalogue()] = text(catalogue());
}

QByteArray PdfRevision::written() const {
    const auto previous =
        bytes_.mid(bytes_.lastIndexOf("startxref") + 9).trimmed().split('\n').first().trimmed();
    auto all = bytes_;
    QByteArray table;
    for (const auto& [number, text] : changed_) {
        table += QByteArray::number(number) + " 1\n" +
                 QByteArray::number(all.size()).rightJustified(10, '0') + " 00000 n \n";
        all += QByteArray::number(number) + " 0 obj\n" + text + "\nendobj\n";
    }
    const auto at = QByteArray::number(all.size());
    const auto size = QByteArray::number(static_cast<qulonglong>(pdf_->getObjectCount() + 1));
    return all + "xref\n" + table + "trailer\n<< /Size " + size + " /Root " +
           reference(catalogue()) + " /Prev " + previous + " >>\nstartxref\n" + at + "\n%%EOF\n";
}

QByteArray PdfRevision::sealedBy(const Signer& signer) const {
    return sealed(written(), signer);
}

}  // namespace support
