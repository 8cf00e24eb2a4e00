// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/clock.h"

#include <QTimeZone>

namespace mockportal {

QDateTime Clock::now() const {
    const QTimeZone rome("Europe/Rome");
    const auto utc = QDateTime::currentDateTimeUtc().addSecs(ahead_.count());
    return rome.isValid() ? utc.toTimeZone(rome) : utc;
}

}  // namespace mockportal
