// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/der_element.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

namespace core::clinical {
namespace {

constexpr unsigned wrong = 0x80;
constexpr unsigned endIsMarked = 0x01;
constexpr unsigned ofOthers = 0x20;

}  // namespace

DerElement takeElement(QByteArray& der) {
    const auto* const start = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* at = start;
    long length = 0;
    int tag = 0;
    int kind = 0;
    const auto told = static_cast<unsigned>(
        ASN1_get_object(&at, &length, &tag, &kind, static_cast<long>(der.size())));
    ERR_clear_error();
    if (at == start || length < 0) {  // not even a head
        der.clear();
        return {};
    }
    const auto head = static_cast<qsizetype>(at - start);
    const bool definite = (told & endIsMarked) == 0;
    const bool complete = (told & wrong) == 0;
    const auto size = definite && complete ? head + length : der.size();
    DerElement element{tag,      (told & ofOthers) != 0, definite,
                       complete, der.left(size),         der.mid(head, size - head)};
    der.remove(0, size);
    return element;
}

DerElement takeWholeElement(QByteArray& der) {
    auto element = takeElement(der);
    if (element.complete && element.definite) return element;
    der.clear();
    return {};
}

}  // namespace core::clinical
