// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/typed_text.h"

#include <algorithm>

namespace core {

QString typedCode(QStringView typed) {
    QString code = typed.toString();
    code.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    // Not toUpper(): it makes SS of a sharp s, and what was typed is never corrected.
    for (QChar& c : code)
        if (c >= u'a' && c <= u'z') c = QChar(c.unicode() - u'a' + u'A');
    if (code.startsWith(u'*')) code.remove(0, 1);
    if (code.endsWith(u'*')) code.chop(1);
    return code;
}

bool areDigits(QStringView text) {
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace core
