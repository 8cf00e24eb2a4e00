// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace core {

/// Capital letters without accents, as a codice fiscale is made of and names are compared by: À is
/// A, Ş is S; ß is SS, Æ is AE, Œ is OE, Ø is O, Ł is L, Đ is D (R20). Everything but A to Z is
/// dropped: blanks, apostrophes, hyphens, digits, other scripts.
QString plainLetters(QStringView text);

/// The words of a text in the same letters, and digits, for searching: "Malattia di Crohn (2)" is
/// MALATTIA, DI, CROHN, 2. Whatever is neither letter nor digit parts words, but an accent does
/// not.
QStringList plainWords(QStringView text);

}  // namespace core
