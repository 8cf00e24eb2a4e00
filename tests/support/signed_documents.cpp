// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/signed_documents.h"

#include "core/clinical/container/qpdf.h"

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace support {
namespace {

constexpr int room = 8000;  // bytes for the CMS
const QByteArray openRange = "9999999999";

X509* parsed(const QByteArray& der) {
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    return d2i_X509(nullptr, &at, static_cast<long>(der.size()));
}

void addPage(QPDF& pdf) {
    auto contents = pdf.newStream("BT ET\n");
    auto page = QPDFObjectHandle::parse(&pdf, "<< /Type /Page /MediaBox [0 0 200 200] >>");
    page.replaceKey("/Contents", contents);
    QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(pdf.makeIndirectObject(page)), false);
}

void attach(QPDF& pdf, const Files& files) {
    QPDFEmbeddedFileDocumentHelper embedded(pdf);
    for (const auto& [name, content] : files) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, content.toStdString());
        embedded.replaceEmbeddedFile(name,
                                     QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream));
    }
}

QPDFObjectHandle streams(QPDF& pdf, const std::vector<QByteArray>& contents) {
    auto array = QPDFObjectHandle::newArray();
    for (const auto& each : contents) array.appendItem(pdf.newStream(each.toStdString()));
    return array;
}

QByteArray written(QPDF& pdf, const char* password = nullptr) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setCompressStreams(false);
    writer.setStaticID(true);
    if (password != nullptr)
        writer.setR6EncryptionParameters(password, password, true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

void addSignatureField(QPDF& pdf) {
    auto signature =
        pdf.makeIndirectObject(QPDFObjectHandle::parse(signatureToSeal().toStdString()));
    auto field = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Firma1) /Rect [0 0 0 0] >>"));
    field.replaceKey("/V", signature);
    auto form = QPDFObjectHandle::parse("<< /SigFlags 3 >>");
    form.replaceKey("/Fields", QPDFObjectHandle::newArray({field}));
    pdf.getRoot().replaceKey("/AcroForm", form);
    auto page = pdf.getAllPages().at(0);
    page.replaceKey("/Annots", QPDFObjectHandle::newArray({field}));
}

QByteArray appended(const QByteArray& pdf, QPDF& parsed, int object, const QByteArray& body) {
    const auto at = pdf.lastIndexOf("startxref");
    const auto previous = pdf.mid(at + 9).trimmed().split('\n').first().trimmed();
    const auto number = QByteArray::number(object);
    const auto size =
        QByteArray::number(std::max(static_cast<int>(parsed.getObjectCount()), object) + 1);
    const auto root = QByteArray::fromStdString(parsed.getRoot().unparse());
    QByteArray all = pdf;
    const auto position = all.size();
    all += number + " 0 obj\n" + body + "\nendobj\n";
    const auto table = all.size();
    all += "xref\n" + number + " 1\n" + QByteArray::number(position).rightJustified(10, '0') +
           " 00000 n \ntrailer\n<< /Size " + size + " /Root " + root + " /Prev " + previous +
           " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return all;
}

QByteArray appended(const QByteArray& pdf, QPDF& parsed, QPDFObjectHandle object) {
    return appended(pdf, parsed, object.getObjectID(),
                    QByteArray::fromStdString(object.unparseResolved()));
}

void parse(QPDF& pdf, const QByteArray& bytes) {
    pdf.processMemoryFile("x", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray serviceXml(const Service& service) {
    return R"(<tsl:TSPService>
  <tsl:ServiceInformation>
   <tsl:ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/)" +
           service.type + R"(</tsl:ServiceTypeIdentifier>
   <tsl:ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/)" +
           service.status + R"(</tsl:ServiceStatus>
   <tsl:ServiceDigitalIdentity><tsl:DigitalId><tsl:X509Certificate>)" +
           service.certificate.toBase64() + R"(</tsl:X509Certificate></tsl:DigitalId>
   </tsl:ServiceDigitalIdentity>
  </tsl:ServiceInformation>
 </tsl:TSPService>)";
}

void addSigner(CMS_ContentInfo* made, const Signer& signer, unsigned flags) {
    auto* certificate = parsed(signer.certificate.der);
    CMS_add1_signer(made, certificate, static_cast<EVP_PKEY*>(signer.key.native()), nullptr,
                    CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES | flags);
    X509_free(certificate);
}

}  // namespace

Signer Signer::by(const certificates::Authority& authority, const QString& name,
                  const certificates::Validity& validity) {
    const auto key = certificates::KeyPair::generate();
    return {key, authority.issueCard({name, QStringLiteral("Ospedale di Esempio")}, key, validity)};
}

QByteArray cms(const QByteArray& content, const Signer& signer, bool detached) {
    auto* certificate = parsed(signer.certificate.der);
    auto* input = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    auto* made = CMS_sign(certificate, static_cast<EVP_PKEY*>(signer.key.native()), nullptr, input,
                          (detached ? CMS_DETACHED : 0U) | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES);
    unsigned char* out = nullptr;
    const int size = i2d_CMS_ContentInfo(made, &out);
    const QByteArray der(reinterpret_cast<const char*>(out), size);
    OPENSSL_free(out);
    CMS_ContentInfo_free(made);
    BIO_free(input);
    X509_free(certificate);
    return der;
}

QByteArray cmsInPieces(const QByteArray& content, const Signer& signer) {
    auto* certificate = parsed(signer.certificate.der);
    auto* input = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    auto* out = BIO_new(BIO_s_mem());
    const unsigned flags = CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES | CMS_STREAM;
    auto* made =
        CMS_sign(certificate, static_cast<EVP_PKEY*>(signer.key.native()), nullptr, input, flags);
    i2d_CMS_bio_stream(out, made, input, static_cast<int>(flags));
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(out, &bytes);
    const QByteArray ber(bytes, static_cast<qsizetype>(size));
    CMS_ContentInfo_free(made);
    BIO_free(input);
    BIO_free(out);
    X509_free(certificate);
    return ber;
}

QByteArray cmsOfTwo(const QByteArray& content, const Signer& first, const Signer& second) {
    auto* input = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    auto* made = CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY);
    addSigner(made, first, 0);
    addSigner(made, second, CMS_NOCERTS);
    CMS_final(made, input, nullptr, CMS_BINARY);
    unsigned char* out = nullptr;
    const int size = i2d_CMS_ContentInfo(made, &out);
    const QByteArray der(reinterpret_cast<const char*>(out), size);
    OPENSSL_free(out);
    CMS_ContentInfo_free(made);
    BIO_free(input);
    return der;
}

QByteArray signatureToSeal() {
    return "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached "
           "/M (D:20240312081500+01'00') /ByteRange [0 9999999999 9999999999 9999999999] "
           "/Contents <" +
           QByteArray(2 * room, '0') + "> >>";
}

QByteArray sealed(QByteArray pdf, const Signer& signer) {
    return sealed(std::move(pdf),
                  [&](const QByteArray& bytes) { return cms(bytes, signer, true); });
}

QByteArray sealed(QByteArray pdf, const std::function<QByteArray(const QByteArray&)>& sign) {
    const auto hole = pdf.indexOf('<' + QByteArray(2 * room, '0') + '>');
    const auto end = hole + 2 * room + 2;
    for (const auto number : {hole, end, pdf.size() - end}) {
        auto digits = QByteArray::number(number);
        digits.append(openRange.size() - digits.size(), ' ');
        pdf.replace(pdf.indexOf(openRange), openRange.size(), digits);
    }
    const auto seal = sign(pdf.left(hole) + pdf.mid(end)).toHex();
    return pdf.replace(hole + 1, seal.size(), seal);
}

QByteArray pdfWith(const Files& files) {
    QPDF pdf;
    pdf.emptyPDF();
    addPage(pdf);
    attach(pdf, files);
    return written(pdf);
}

QByteArray lockedPdf() {
    QPDF pdf;
    pdf.emptyPDF();
    addPage(pdf);
    return written(pdf, "segreta");
}

QByteArray signedPdfWith(const Files& files, const Signer& signer, const SecurityStore& store) {
    QPDF pdf;
    pdf.emptyPDF();
    addPage(pdf);
    attach(pdf, files);
    auto security = QPDFObjectHandle::newDictionary();
    security.replaceKey("/CRLs", streams(pdf, store.lists));
    security.replaceKey("/OCSPs", streams(pdf, store.answers));
    security.replaceKey("/Certs", streams(pdf, store.certificates));
    pdf.getRoot().replaceKey("/DSS", security);
    addSignatureField(pdf);
    return sealed(written(pdf), signer);
}

QByteArray withPageEntry(const QByteArray& bytes, const char* key, const char* value) {
    QPDF pdf;
    parse(pdf, bytes);
    auto page = pdf.getAllPages().at(0);
    page.replaceKey(key, QPDFObjectHandle::parse(&pdf, value));
    return appended(bytes, pdf, page);
}

QByteArray withFieldEntry(const QByteArray& bytes, const char* key, const char* value) {
    QPDF pdf;
    parse(pdf, bytes);
    auto field = pdf.getRoot().getKey("/AcroForm").getKey("/Fields").getArrayItem(0);
    field.replaceKey(key, QPDFObjectHandle::parse(&pdf, value));
    return appended(bytes, pdf, field);
}

QByteArray withStrayFile(const QByteArray& bytes, const QByteArray& content) {
    QPDF pdf;
    parse(pdf, bytes);
    return appended(bytes, pdf, static_cast<int>(pdf.getObjectCount()) + 1,
                    "<< /Type /EmbeddedFile /Length " + QByteArray::number(content.size()) +
                        " >>\nstream\n" + content + "\nendstream");
}

QByteArray withTurnedPage(const QByteArray& bytes) {
    return withPageEntry(bytes, "/Rotate", "90");
}

QByteArray withSecurityStore(const QByteArray& bytes) {
    QPDF pdf;
    parse(pdf, bytes);
    auto root = pdf.getRoot();
    root.replaceKey("/DSS", QPDFObjectHandle::parse("<< /CRLs [] >>"));
    return appended(bytes, pdf, root);
}

QByteArray trustListOf(const certificates::Authority& authority, const QByteArray& status) {
    return trustListOf(authority.certificate().der, status);
}

QByteArray trustListOf(const QByteArray& certificate, const QByteArray& status) {
    return trustListOf(std::vector<Service>{{"CA/QC", certificate, status}});
}

QByteArray trustListWithStamps(const QByteArray& certificate) {
    return trustListOf(std::vector<Service>{{"CA/QC", certificate}, {"TSA/QTST", certificate}});
}

QByteArray trustListOf(const std::vector<Service>& services) {
    QByteArray all;
    for (const auto& each : services) all += serviceXml(each);
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<tsl:TrustServiceStatusList xmlns:tsl="http://uri.etsi.org/02231/v2#">
 <tsl:SchemeInformation><tsl:SchemeTerritory>IT</tsl:SchemeTerritory>
  <tsl:ListIssueDateTime>2024-03-01T00:00:00Z</tsl:ListIssueDateTime>
  <tsl:NextUpdate><tsl:dateTime>2024-09-01T00:00:00Z</tsl:dateTime></tsl:NextUpdate>
 </tsl:SchemeInformation>
 <tsl:TrustServiceProviderList><tsl:TrustServiceProvider><tsl:TSPServices>)" +
           all + R"(</tsl:TSPServices></tsl:TrustServiceProvider></tsl:TrustServiceProviderList>
</tsl:TrustServiceStatusList>)";
}

}  // namespace support
