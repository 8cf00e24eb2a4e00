// SPDX-License-Identifier: EUPL-1.2
// The codice fiscale of a person: check and reading (DM 23 December 1976; regional-services 2).
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <expected>

namespace core {

/// The first thing wrong with a code, in the order in which they are looked for. A place nobody
/// knows is none of them.
enum class CodiceFiscaleFault {
    provisional,    // 11 digits: newborns and foreigners (R22)
    length,         // not 16 characters
    pattern,        // a letter where a digit belongs, a month that is none
    controlLetter,  // does not fit the 15 characters before
    date,           // no such day
};

/// A code that holds. A value.
class CodiceFiscale {
  public:
    enum class Sex { male, female };

    /// Upper case and blanks do not matter, so a pasted code is taken as it comes. `today` bounds
    /// the date of birth, whose century the code does not say: the latest that is not in the
    /// future, unless `knownBirth` (card, register) agrees with another one (R21).
    static std::expected<CodiceFiscale, CodiceFiscaleFault> parse(QStringView typed,
                                                                  const QDate& today,
                                                                  const QDate& knownBirth = {});

    /// 16 capital letters and digits, omocodia letters as they were.
    const QString& text() const { return text_; }
    Sex sex() const { return sex_; }
    QDate birthDate() const { return birthDate_; }
    /// Belfiore code such as F205, omocodia letters turned back into digits; Z… is a foreign state.
    const QString& placeCode() const { return placeCode_; }

  private:
    CodiceFiscale() = default;
    QString text_;
    QString placeCode_;
    QDate birthDate_;
    Sex sex_ = Sex::male;
};

/// The 16th character that belongs to 15 capital letters and digits.
QChar codiceFiscaleControlLetter(QStringView first15);

}  // namespace core
