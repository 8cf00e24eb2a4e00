// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/pdf_container.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/documents/pdf_bytes.h"

namespace mockportal {
namespace {

constexpr auto producer = "Sportello";

std::string xmp(const ContainerInfo& info) {
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
               "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
               "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
               "<dc:title><rdf:Alt><rdf:li "
               "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
               "<xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate>\n"
               "<pdf:Producer>%4</pdf:Producer>\n"
               "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(info.title.toHtmlEscaped(), info.author.toHtmlEscaped(), isoTime(info.created),
             QLatin1String(producer))
        .toStdString();
}

void setInfo(QPDF& pdf, const ContainerInfo& info) {
    auto dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(info.title.toStdString()));
    dictionary.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(info.author.toStdString()));
    dictionary.replaceKey("/Producer", QPDFObjectHandle::newString(producer));
    dictionary.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(info.created)));
    dictionary.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(info.created)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

void setMetadata(QPDF& pdf, const ContainerInfo& info) {
    auto stream = pdf.newStream(xmp(info));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void attach(QPDF& pdf, const QByteArray& cda, const ContainerInfo& info) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, cda.toStdString());
    stream.setSubtype("text/xml")
        .setCreationDate(pdfDate(info.created))
        .setModDate(pdfDate(info.created));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, "cda.xml", stream);
    file.setDescription("Clinical Document Architecture, Release 2");
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Alternative"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("cda.xml", file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({file.getObjectHandle()}));
}

/// Qt numbers the tags of font subsets (/QEBAAA+Name) in the order of a hash table, another one in
/// each run. One tag for all will do: no two subsets here are of the same font.
void settleFontTags(QPDF& pdf) {
    for (auto& object : pdf.getAllObjects())
        for (const auto* key : {"/FontName", "/BaseFont"}) {
            if (!object.isDictionary() || !object.hasKey(key)) continue;
            const auto name = object.getKey(key).getName();
            if (name.size() > 8 && name[7] == '+')
                object.replaceKey(key, QPDFObjectHandle::newName("/SPORTE" + name.substr(7)));
        }
}

}  // namespace

QByteArray withCda(const QByteArray& pdf, const QByteArray& cda, const ContainerInfo& info) {
    QPDF file;
    readPdf(file, pdf);
    file.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("it-IT"));
    setInfo(file, info);
    setMetadata(file, info);
    attach(file, cda, info);
    settleFontTags(file);
    return pdfBytes(file);
}

}  // namespace mockportal
