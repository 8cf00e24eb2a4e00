// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace core {

/// The 20 digits on the back of a regional health card: 8038000, digits 2 to 13 of its ID_Carta, a
/// Luhn digit (cns-card 4; its last ten are the user id of S27). nullopt unless `idCarta` is 16
/// digits of a regional card, which begin with 6: other cards have no such number.
std::optional<QString> cardNumberFromIdCarta(QStringView idCarta);

/// True when `digits` are at least two digits and end in the Luhn digit of those before. Not
/// official for card numbers: good for a hint, never for a refusal (R24).
bool endsInLuhnDigit(QStringView digits);

}  // namespace core
