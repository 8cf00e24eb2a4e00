// SPDX-License-Identifier: EUPL-1.2
// The number on the back of a regional health card (regional-services 3.1): 80380 00030 and the
// card's own ten digits, which are the user id (S27).
#pragma once

#include <QString>
#include <QStringView>
#include <expected>
#include <optional>

namespace core {

/// The first thing wrong with a typed number, in the order in which they are looked for.
enum class CardNumberFault {
    empty,
    characters,   // not only digits
    length,       // neither 10 nor 20
    otherRegion,  // 20 digits that do not begin with 80380 00030 (R25)
    zero,         // 00000 00000 (R24)
};

/// A number that can be one. A value. It changes with every new card (R26): whether it is still
/// somebody's only the portal knows.
class CardNumber {
  public:
    /// All 20 digits or the last ten, with blanks anywhere (R25).
    static std::expected<CardNumber, CardNumberFault> parse(QStringView typed);

    /// The last ten digits, without blanks.
    const QString& user() const { return user_; }
    /// All 20, without blanks.
    QString whole() const;
    /// The last ten as they are shown: 00412 70835.
    QString grouped() const;
    /// False: worth the hint `Controlla le cifre`, never a refusal, since nobody official says that
    /// the last digit checks the others (R24).
    bool fitsLuhn() const;

  private:
    explicit CardNumber(QString user) : user_(std::move(user)) {}
    QString user_;
};

/// What is printed before the input, as it is printed (S27).
inline constexpr QStringView cardNumberPrefix = u"80380 00030";

/// The 20 digits on the back of a regional health card: 8038000, digits 2 to 13 of its ID_Carta, a
/// Luhn digit (cns-card 4; its last ten are the user id of S27). nullopt unless `idCarta` is 16
/// digits of a regional card, which begin with 6: other cards have no such number.
std::optional<QString> cardNumberFromIdCarta(QStringView idCarta);

/// True when `digits` are at least two digits and end in the Luhn digit of those before. Not
/// official for card numbers: good for a hint, never for a refusal (R24).
bool endsInLuhnDigit(QStringView digits);

}  // namespace core
