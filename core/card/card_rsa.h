// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>

#include "core/base/base.h"

struct rsa_st;
struct evp_pkey_st;
struct x509_st;

namespace core {

/// The raw RSA operation on one padded block as long as the modulus; empty = refused.
using RawRsa = std::function<Bytes(ByteView block)>;

/// Hands the private operation of this RSA object, which has a public key only, to `sign`. It is
/// called on whichever thread OpenSSL signs on, as often as OpenSSL asks. Copies of the object
/// share it. Decrypting is refused.
void signElsewhere(rsa_st* rsa, RawRsa sign);

struct FreeKey {
    void operator()(evp_pkey_st* key) const;
};
using KeyPtr = std::unique_ptr<evp_pkey_st, FreeKey>;

/// The certificate's public key with `sign` as its private side. Null when it is not RSA.
KeyPtr keyElsewhere(x509_st* certificate, RawRsa sign);

}  // namespace core
