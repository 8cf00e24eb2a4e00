// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/iso_time.h"

namespace mockportal {

QString isoTime(const QDateTime& time) {
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString isoInstant(const QDateTime& time) {
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

}  // namespace mockportal
