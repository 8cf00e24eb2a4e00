// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUrl>

#include "core/clinical/signature/trust_list.h"

namespace desktop {

/// The list of trusted authorities of the demo: the one that signs the mock portal's documents, as
/// told on its control interface, in the form that real lists have. Empty when it is not told.
core::clinical::TrustList demoAnchors(const QUrl& control);

/// The same out of the authority's PEM. `issued` is the date of the list.
QByteArray trustListOf(const QByteArray& pem, QDate issued);

}  // namespace desktop
