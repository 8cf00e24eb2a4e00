// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>
#include <functional>

#include "ui/shell/services.h"
#include "ui/style/icons.h"

namespace ui {

/// One line of the home page (05) or of `La tua famiglia`.
struct TodayItem {
    /// The card it stands in.
    enum class Group {
        unread,        // new documents; only where the home page's own card is not
        appointment,   // the soonest has a card of its own
        due,           // `Da non dimenticare`
        vaccinations,  // of a child (05b)
        news
    };
    /// Goes where the line leads. Called when the pages are already that person's.
    using Open = std::function<void(const Context& context)>;
    struct Link {
        QString text;
        const char* name;  // object name
        Open open;
    };

    Group group = Group::due;
    /// Lines of a card are sorted by it, soonest first, news newest first; null comes last.
    QDateTime when{};
    Icon icon = Icon::clock;
    Tone tone = Tone::neutral;
    QString title{};
    QString text{};
    Open open{};            // empty: there is nowhere to go
    QVector<Link> links{};  // of an appointment: how to prepare, move or cancel
};

using TodayItems = QVector<TodayItem>;

/// Soonest first, undated last; news newest first. Stable.
void sortItems(TodayItems& items);
TodayItems itemsOf(const TodayItems& items, TodayItem::Group group);

}  // namespace ui
