// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/envelope.h"

#include <openssl/cms.h>
#include <openssl/err.h>

#include <memory>

#include "core/clinical/container/der_element.h"

namespace core::clinical {
namespace {

using Cms = std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)>;

// OBJECT IDENTIFIER 1.2.840.113549.1.7.2, signedData
constexpr char signedData[] = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";

bool isSignedData(const QByteArray& bytes) {
    if (bytes.size() < 16 || bytes[0] != 0x30) return false;
    return bytes.left(32).contains(QByteArray::fromRawData(signedData, sizeof signedData - 1));
}

/// Base64 from the first character on, or between PEM's lines.
QByteArray base64Part(const QByteArray& bytes) {
    const auto begin = bytes.left(1024).indexOf("-----BEGIN ");
    if (begin < 0) return bytes;
    const auto start = bytes.indexOf('\n', begin);
    const auto end = bytes.indexOf("-----END ", begin);
    if (start < 0) return {};
    return end < start ? bytes.mid(start) : bytes.mid(start, end - start);
}

/// Decodes no more than it takes to see it.
bool startsSignedData(const QByteArray& base64) {
    constexpr qsizetype enough = 128;  // with blanks between
    return isSignedData(QByteArray::fromBase64(base64.left(enough)));
}

/// An OCTET STRING in one piece, or BER's in several.
QByteArray octets(const DerElement& element, int depth) {
    if (element.tag != V_ASN1_OCTET_STRING) return {};
    if (!element.constructed) return element.content;
    QByteArray all;
    auto rest = element.content;
    while (!rest.isEmpty() && depth < mostEnvelopes) {
        const auto piece = takeElement(rest);
        if (piece.tag != V_ASN1_OCTET_STRING) break;  // the mark of the end, mostly
        all += octets(piece, depth + 1);
    }
    return all;
}

QByteArray within(QByteArray& der) {
    return takeElement(der).content;
}

}  // namespace

bool isEnvelope(const QByteArray& bytes) {
    return isSignedData(bytes) || startsSignedData(base64Part(bytes));
}

std::optional<QByteArray> envelopeBytes(const QByteArray& bytes) {
    if (isSignedData(bytes)) return bytes;
    const auto text = base64Part(bytes);
    if (!startsSignedData(text)) return {};
    return QByteArray::fromBase64(text);
}

std::optional<QByteArray> envelopeContent(const QByteArray& der) {
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())),
                  CMS_ContentInfo_free);
    ERR_clear_error();
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) return {};
    ASN1_OCTET_STRING** const content = CMS_get0_content(cms.get());
    if (content == nullptr || *content == nullptr) return {};
    return QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(*content)),
                      ASN1_STRING_length(*content));
}

std::optional<QByteArray> salvagedContent(const QByteArray& der) {
    auto envelope = der;
    auto rest = within(envelope);  // ContentInfo: contentType, [0] SignedData
    takeElement(rest);
    rest = within(rest);
    rest = within(rest);  // SignedData: version, digestAlgorithms, encapContentInfo
    takeElement(rest);
    takeElement(rest);
    rest = within(rest);  // EncapsulatedContentInfo: eContentType, [0] OCTET STRING
    takeElement(rest);
    rest = within(rest);
    auto content = octets(takeElement(rest), 0);
    if (content.isEmpty()) return {};
    return content;
}

}  // namespace core::clinical
