// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/cms.h>

#include <QByteArray>
#include <vector>

namespace core::clinical {

/// Gives each signer its certificate: from the CMS, and where it has none, from `known` (DER).
void findSigners(CMS_ContentInfo* cms, const std::vector<QByteArray>& known);

}  // namespace core::clinical
