// SPDX-License-Identifier: EUPL-1.2
// The codice fiscale of a person: check, reading, making (DM 23 December 1976; regional-services
// 2).
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <expected>
#include <optional>
#include <vector>

#include "core/codes/birth_places.h"

namespace core {

/// The first thing wrong with a code, in the order in which they are looked for
/// (regional-services 2.5). A place nobody knows is none of them: see CodiceFiscale::place.
enum class CodiceFiscaleFault {
    provisional,    // 11 digits: newborns and foreigners (R22)
    length,         // not 16 characters
    pattern,        // a letter where a digit belongs, a month that is none
    controlLetter,  // does not fit the 15 characters before
    date,           // day not in 1-31 or 41-71, or not in the calendar
};

/// What a code is made from, part by part.
enum class PersonPart { surname, name, birthDate, sex, place };

struct PersonData;

/// A code that holds. A value.
class CodiceFiscale {
  public:
    enum class Sex { male, female };

    /// Upper case and blanks do not matter, so a pasted code is taken as it comes, and so are the
    /// `*` of a scanner (3.2). Else nothing is corrected. `today` bounds the date of birth, whose
    /// century the code does not say: the latest that is not in the future, unless `knownBirth`
    /// (card, register) agrees with another one (R21).
    static std::expected<CodiceFiscale, CodiceFiscaleFault> parse(QStringView typed,
                                                                  const QDate& today,
                                                                  const QDate& knownBirth = {});

    /// The code that belongs to a person, without omocodia: whether another person has it already
    /// only the register knows. Refuses, with the part at fault, names without a letter (R20), a
    /// date that is none, a place that is no Belfiore code (one nobody knows will do).
    static std::expected<CodiceFiscale, PersonPart> of(const PersonData& person);

    /// 16 capital letters and digits, omocodia letters as they were.
    const QString& text() const { return text_; }
    Sex sex() const { return sex_; }
    QDate birthDate() const { return birthDate_; }
    /// Belfiore code such as F205, omocodia letters turned back into digits; Z… is a foreign state.
    const QString& placeCode() const { return placeCode_; }
    /// The place at the time of birth (R23). nullopt: nobody knows it, worth a warning, never a
    /// refusal.
    std::optional<BirthPlace> place() const;

    /// The same with digits in place of omocodia letters; itself when it has none.
    QString withoutOmocodia() const;
    /// The 127 other forms the same data may take when people share a code (2.4). First the
    /// rightmost digit alone as a letter; last all seven.
    QStringList omocodiaForms() const;

    /// Parts of this code that are not those of `person`; empty: it fits, also with omocodia.
    std::vector<PersonPart> disagreements(const PersonData& person) const;

  private:
    CodiceFiscale() = default;
    QString text_;
    QString placeCode_;
    QDate birthDate_;
    Sex sex_ = Sex::male;
};

struct PersonData {
    QString surname;  // several joined by blanks, accents and apostrophes as they are
    QString name;
    CodiceFiscale::Sex sex = CodiceFiscale::Sex::male;
    QDate birthDate;
    QString placeCode;  // Belfiore
};

/// The 16th character that belongs to 15 capital letters and digits.
QChar codiceFiscaleControlLetter(QStringView first15);

}  // namespace core
