// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <vector>

#include "core/clinical/signature/cms_check.h"

namespace core::clinical {

/// Every signature dictionary of the PDF; empty when it is not signed (or is no PDF).
std::vector<Signature> checkPades(const QByteArray& pdf, const TrustList& anchors);

}  // namespace core::clinical
