// SPDX-License-Identifier: EUPL-1.2
// Comuni and foreign states by Belfiore code and by name (R23; resources/data/README.md). Nothing
// is unpacked: the sorted list is read where the program's file is mapped, and the index of the
// names is made at the first look-up by name. All functions may be called from any thread.
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <cstddef>
#include <optional>
#include <vector>

namespace core {

/// One period of a comune or state: a new name or province opens a new one. A value.
struct BirthPlace {
    enum class Kind { comune, state };

    QString code;         // Belfiore, F205; Z… for a state
    QString name;         // as cards print it, MILANO
    QString displayName;  // Milano; the name where no source spells it
    QString province;     // plate code of that period; EE for a state
    QDate validFrom;      // invalid: 1861 or unknown
    QDate validTo;        // last day; invalid: still there
    Kind kind = Kind::comune;
    QString iso3166;  // of a state, may be empty
};

/// The period of `code` that holds `date`; when none does, the last one of that code, since people
/// are registered with codes that were closed before they were born; nullopt when nobody knows the
/// code, which makes no codice fiscale invalid. An invalid date asks for the last period.
std::optional<BirthPlace> findBirthPlace(QStringView code, const QDate& date);

/// Places of just this name, as typed: case, accents (À or A'), apostrophes, hyphens and blanks do
/// not matter; either of two names will do (MYANMAR/BIRMANIA). One row a code, those of `date`;
/// when there are none, the last row of each code that had the name. Several codes: ask for the
/// province.
std::vector<BirthPlace> birthPlacesNamed(QStringView name, const QDate& date);

/// Places whose name begins so, for completion, in alphabetical order and at most `limit`.
/// Otherwise as birthPlacesNamed. Nothing for a text without a letter.
std::vector<BirthPlace> completeBirthPlace(QStringView typed, const QDate& date,
                                           std::size_t limit = 10);

}  // namespace core
