// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>
#include <expected>

namespace core {

/// The first thing wrong with a typed number, in the order in which they are looked for (R61).
enum class TelephoneFault {
    empty,
    characters,  // something else than digits, a + in front, spaces, dots, dashes, parentheses
    length,      // not 6 to 15 digits (+39 not counted)
    start,       // of Italy, but neither 0 nor 3 in front
};

/// A telephone number that can be called. A value.
class Telephone {
  public:
    /// +39 or 0039 may be left out. Numbers of other countries begin with + or 00 and count with
    /// their prefix; only those of Italy have to begin with 0 or 3 (R61).
    static std::expected<Telephone, TelephoneFault> parse(QStringView typed);

    /// +39 and digits, without blanks: +393331234482.
    const QString& international() const { return international_; }
    /// Can it take an SMS? Of Italy: begins with 3. Others: nobody knows, so yes.
    bool maybeMobile() const;
    /// Its last three digits, all that a page shows of it (R86).
    QString ends() const { return international_.last(3); }

  private:
    explicit Telephone(QString international) : international_(std::move(international)) {}
    QString international_;
};

}  // namespace core
