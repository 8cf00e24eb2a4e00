// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QVector>

namespace ui {

/// Text with bold runs and links, and nothing else: what a sentence of ours may hold.
struct RichText {
    struct Run {
        qsizetype start = 0;  // in `plain`
        qsizetype length = 0;
        bool bold = false;
        QString link;  // address, empty for plain text
        friend bool operator==(const Run&, const Run&) = default;
    };
    QString plain;
    QVector<Run> runs;  // only the marked ones, in order

    QVector<Run> links() const;

    /// Reads `<b>`, `<a href="...">` and the entities &amp; &lt; &gt; &quot;. Other tags stay text:
    /// data of the portal has to pass through QString::toHtmlEscaped before it is put into a
    /// sentence.
    static RichText parse(const QString& marked);
};

}  // namespace ui
