// SPDX-License-Identifier: EUPL-1.2
#include "core/base/rome_time.h"

#include <QTimeZone>

namespace core {

QDateTime inRome(const QDateTime& moment) {
    static const QTimeZone rome("Europe/Rome");
    return rome.isValid() ? moment.toTimeZone(rome) : moment.toLocalTime();
}

}  // namespace core
