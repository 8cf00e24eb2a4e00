// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

namespace support {

/// Narratives that break the schema and lose a word easily, as rows of a column "text".
inline void addRowsOfOddMarkup() {
    const auto row = [](const char* name, const char* text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("in a break", "uno<br>due</br>tre");
    row("in a break of a cell",
        "<table><tr><td>a<br>b <content>c</content></br>d</td></tr></table>");
    row("in a column", "<table><col>uno</col><tr><td>due</td></tr></table>");
    row("in a column group",
        "<table><colgroup>uno<col>due</col></colgroup><tr><td>tre</td></tr></table>");
    row("in a column without a table", "uno<col>due</col>tre");
    row("in a reference to a footnote",
        "uno<footnote ID='n'>due</footnote><footnoteRef IDREF='n'>tre</footnoteRef>");
}

}  // namespace support
