// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/cda_writer.h"

#include "app/mockportal/documents/cda_body.h"
#include "app/mockportal/documents/cda_header.h"
#include "app/mockportal/documents/cda_xml.h"

namespace mockportal {

QByteArray cdaXml(const Document& document, const Citizen& patient) {
    QByteArray out;
    CdaXml cda(&out);
    auto& xml = cda.stream();
    xml.setAutoFormatting(false);  // white space is content in a narrative
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("ClinicalDocument"));
    xml.writeDefaultNamespace(QString::fromLatin1(cdaNamespace));
    xml.writeNamespace(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"),
                       QStringLiteral("xsi"));
    xml.writeNamespace(QStringLiteral("urn:hl7-org:sdtc"), QStringLiteral("sdtc"));
    writeCdaHeader(cda, document, patient);
    writeCdaBody(cda, document);
    xml.writeEndDocument();
    return out;
}

}  // namespace mockportal
