// SPDX-License-Identifier: EUPL-1.2
// Reads the JSON profile of a virtual card (docs/virtual-card.md).
#pragma once

#include <QByteArray>
#include <QString>
#include <expected>

#include "app/virtualcard/card_maker.h"

namespace cardmaker {

/// What is left out keeps its default: the specimen citizen, PIN 12345, PUK 87654321, RSA-2048, 3
/// tries. An unknown key is an error, so that a slip of the pen is not taken for a default. The
/// error is a sentence in the person's language that names the key.
std::expected<CardOrder, QString> readProfile(const QByteArray& json);

}  // namespace cardmaker
