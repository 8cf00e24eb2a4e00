// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/pdf_signatures.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/clinical/container/pdf_stream.h"
#include "core/clinical/model/hl7_time.h"

namespace core::clinical {
namespace {

constexpr std::size_t mostObjects = 200'000;
constexpr std::size_t mostSignatures = 64;
constexpr int mostOfAKind = 64;                                  // lists, answers, certificates
constexpr qsizetype largestStore = qsizetype{32} * 1024 * 1024;  // bytes

PdfSignature read(QPDFObjectHandle dictionary, int object) {
    PdfSignature signature;
    signature.object = object;
    auto range = dictionary.getKey("/ByteRange");
    for (int i = 0; i < std::min(range.getArrayNItems(), 16); ++i) {
        auto number = range.getArrayItem(i);
        signature.byteRange.push_back(number.isInteger() ? number.getIntValue() : -1);
    }
    signature.contents = QByteArray::fromStdString(dictionary.getKey("/Contents").getStringValue());
    auto filter = dictionary.getKey("/SubFilter");
    if (filter.isName()) signature.subFilter = QByteArray::fromStdString(filter.getName()).mid(1);
    auto time = dictionary.getKey("/M");
    if (time.isString())
        signature.time = readPdfTime(QByteArray::fromStdString(time.getStringValue()));
    return signature;
}

std::vector<PdfSignature> sorted(std::vector<PdfSignature> all) {
    std::ranges::sort(all, {}, &PdfSignature::end);
    return all;
}

bool isSignature(QPDFObjectHandle& object) {
    return object.isDictionary() && object.getKey("/ByteRange").isArray() &&
           object.getKey("/Contents").isString();
}

/// `room`: bytes that are left for it and whatever comes after.
/// Some writers put the signature into its field. One that has no signature where it should be was
/// signed as well, who knows how.
void readHeld(QPDFObjectHandle field, std::vector<PdfSignature>& into) {
    auto value = field.getKey("/V");
    if (!isSignature(value) && field.getKey("/FT").isNameAndEquals("/Sig"))
        into.push_back({{}, {}, {}, {}, field.getObjectID()});
    else if (isSignature(value) && !value.isIndirect())
        into.push_back(read(value, field.getObjectID()));
}

void addStreams(QPDFObjectHandle array, qsizetype& room, std::vector<QByteArray>& into) {
    if (!array.isArray()) return;
    for (int i = 0; i < std::min(array.getArrayNItems(), mostOfAKind); ++i) {
        auto stream = array.getArrayItem(i);
        QByteArray content;
        if (!stream.isStream() || !unpackStream(stream, room, content)) continue;
        room -= content.size();
        into.push_back(std::move(content));
    }
}

}  // namespace

qint64 PdfSignature::end() const {
    return byteRange.size() == 4 ? byteRange[2] + byteRange[3] : -1;
}

QDateTime readPdfTime(const QByteArray& text) {
    auto plain = QString::fromLatin1(text).remove(QLatin1Char('\''));
    if (plain.startsWith(QLatin1String("D:"))) plain.remove(0, 2);
    const auto time = readHl7Time(plain);
    if (time.precision < Hl7Time::Precision::day) return {};
    return QDateTime(time.date, time.time.isValid() ? time.time : QTime(0, 0), Qt::OffsetFromUTC,
                     time.offsetMinutes.value_or(0) * 60);
}

bool hasTooManyObjects(const PdfFile& pdf) {
    return pdf.qpdf().getObjectCount() > mostObjects;
}

std::vector<PdfSignature> readPdfSignatures(const PdfFile& pdf) {
    std::vector<PdfSignature> all;
    try {
        if (hasTooManyObjects(pdf)) return all;
        for (auto& object : pdf.qpdf().getAllObjects()) {
            if (isSignature(object))
                all.push_back(read(object, object.getObjectID()));
            else if (object.isDictionary() && object.getKey("/V").isDictionary())
                readHeld(object, all);
            if (all.size() >= mostSignatures) break;
        }
    } catch (const std::exception&) {
        return sorted(std::move(all));  // what was found so far
    }
    return sorted(std::move(all));
}

bool mayHideSignature(const PdfFile& pdf) {
    if (pdf.cutOff()) return true;
    static const QRegularExpression trace(QStringLiteral("/ByteRange|/(Type|FT)\\s*/Sig\\b"));
    return pdf.repaired() && QString::fromLatin1(pdf.bytes()).contains(trace);
}

ValidationData readSecurityStore(const PdfFile& pdf) {
    ValidationData data;
    try {
        auto store = pdf.qpdf().getRoot().getKey("/DSS");
        if (!store.isDictionary()) return data;
        auto room = largestStore;
        addStreams(store.getKey("/Certs"), room, data.certificates);
        addStreams(store.getKey("/OCSPs"), room, data.answers);
        addStreams(store.getKey("/CRLs"), room, data.lists);
    } catch (const std::exception&) {
        return data;  // a broken one says nothing
    }
    return data;
}

}  // namespace core::clinical
