// SPDX-License-Identifier: EUPL-1.2
// Things in the line of a text that are painted: badges, signs, range bars. Each says in words what
// it shows, for assistive technology and for the clipboard.
#pragma once

#include <QTextObjectInterface>
#include <optional>

#include "ui/document/reading_look.h"
#include "ui/widgets/badge.h"

namespace ui {

/// Where a value lies between the ends of its reference range; one of the ends may be open.
struct RangeBar {
    std::optional<double> low{};
    std::optional<double> high{};
    double value = 0;
    bool flagged = false;  // a diamond instead of a dot

    /// 0 to 1 over the bar, of a value between its ends.
    double place(double at) const;
};

QTextCharFormat badgeFormat(const BadgeSpec& badge, const ReadingLook& look);
/// An icon as high as the text; `words` is what it means.
QTextCharFormat signFormat(Icon icon, Role role, const QString& words, const ReadingLook& look);
QTextCharFormat rangeFormat(const RangeBar& range, const ReadingLook& look);

/// What the object of this format says; empty when there is nothing to add to the words around it.
QString objectWords(const QTextFormat& format);
/// The text with every object replaced by its words. `cursor` has the selection.
QString spokenText(const QTextCursor& cursor);

/// Makes a document able to show the objects; lives as long as the document.
void installObjects(QTextDocument& document);

}  // namespace ui
