// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/wrapped_lines.h"

#include <QTextLayout>

#include "ui/style/appearance.h"

namespace ui {

QStringList wrappedLines(Type type, const QString& text, double width, int most) {
    QTextLayout layout(text, theme().font(type));
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        lines << text.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

}  // namespace ui
