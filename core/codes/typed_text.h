// SPDX-License-Identifier: EUPL-1.2
// What comes from a keyboard, the clipboard or a bar-code scanner, before it is judged. Internal to
// core/codes.
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// Without blanks of any kind and invisible format characters, a to z in capitals; the `*` marks of
/// Code 39 at both ends taken off (regional-services 3.2). Other characters stay, to be refused.
QString typedCode(QStringView typed);

/// At least one digit and only digits, 0 to 9: those of other scripts are none.
bool areDigits(QStringView text);

}  // namespace core
