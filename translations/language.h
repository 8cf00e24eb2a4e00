// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace translations {

/// Languages the program can show, as two-letter codes, Italian first.
QStringList available();

/// The language for a wish such as "en", "en_GB" or the system's list: the first one we have, else
/// "it".
QString best(const QStringList& wishes);

/// Makes tr() speak this language from now on, replacing the one before; also Qt's own words where
/// they are installed, and QLocale's default, so that dates and numbers follow. Needs a
/// QCoreApplication. GUI thread.
void install(const QString& language);

}  // namespace translations
