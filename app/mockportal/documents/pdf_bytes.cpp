// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/pdf_bytes.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include "app/mockportal/base/iso_time.h"

namespace mockportal {

void readPdf(QPDF& pdf, const QByteArray& bytes) {
    pdf.processMemoryFile("document.pdf", bytes.constData(),
                          static_cast<std::size_t>(bytes.size()));
}

QByteArray pdfBytes(QPDF& pdf) {
    pdf.getTrailer().removeKey("/ID");  // Qt's is random
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

std::string pdfDate(const QDateTime& time) {
    const auto iso = isoTime(time);  // the offset is its tail: +01:00 or Z
    const auto zone = time.offsetFromUtc() == 0
                          ? QStringLiteral("Z")
                          : iso.right(6).replace(QLatin1Char(':'), QLatin1Char('\''));
    return (time.toString(QStringLiteral("'D:'yyyyMMddHHmmss")) + zone).toStdString();
}

}  // namespace mockportal
