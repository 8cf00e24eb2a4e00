// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/certificates/certificates.h"

namespace mockportal {

/// A person's certificate and the key it is for.
struct Signer {
    certificates::KeyPair key{};
    certificates::Issued certificate{};
};

}  // namespace mockportal
