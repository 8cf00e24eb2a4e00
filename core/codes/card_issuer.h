// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// The region that issued a card, by the four digits of the issuer on it: 6 and the region's number
/// (cns-card 4: 6030 Lombardia; regional-services 3.1). Empty for other issuers.
QString cardRegion(QStringView issuer);

}  // namespace core
