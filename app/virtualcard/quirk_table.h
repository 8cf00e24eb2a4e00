// SPDX-License-Identifier: EUPL-1.2
// The quirk switches by name: as keys in a profile's "quirks" (camelCase) and as options of the
// program (--camel-case).
#pragma once

#include <QJsonValue>
#include <QString>
#include <span>

#include "pcsc/virtualcard/card_profile.h"

namespace cardmaker {

enum class QuirkKind { flag, number, word };

struct QuirkSwitch {
    const char* key;  // in the profile
    QuirkKind kind;
    const char* description;  // to be translated in context "quirks"
    /// False when the value is not one of this switch's.
    bool (*apply)(virtualcard::Quirks& quirks, const QJsonValue& value);

    QString optionName() const;
    QString translatedDescription() const;
};

std::span<const QuirkSwitch> quirkSwitches();

/// nullptr when there is no such key.
const QuirkSwitch* findQuirk(const QString& key);

}  // namespace cardmaker
