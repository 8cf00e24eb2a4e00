// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <span>

#include "ui/style/roles.h"

namespace ui {

/// The drawn icons (ui.md 6). Always beside a word, except where a name is set for the screen
/// reader.
enum class Icon {
    home,
    person,
    record,
    calendar,
    calendarOk,
    stethoscope,
    shield,
    help,
    gear,
    pulse,
    phone,
    search,
    chevronRight,
    chevronLeft,
    chevronDown,
    chevronUp,
    arrowLeft,
    arrowRight,
    arrowUp,
    arrowDown,
    print,
    download,
    check,
    ok,
    warning,
    info,
    close,
    error,
    eye,
    eyeOff,
    lock,
    clock,
    lab,
    scan,
    document,
    emergency,
    hospital,
    pill,
    syringe,
    note,
    card,
    reader,
    sms,
    key,
    bell,
    refresh,
    filter,
    more,
    pin,
    people,
    globe,
    textSize,
    logout,
    signature,
    trend,
    euro,
    network,
    server,
    menu,
    copy,
    backspace,
    exemption,
    box,
    count
};

/// File name without folder and suffix: "calendar-ok".
const char* iconName(Icon icon);

/// An icon that takes its colour from the current theme whenever it is painted, crisp at every size
/// and pixel ratio.
QIcon icon(Icon icon, Role role = Role::ink);

/// For own painting: `size` in logical px. The stroke is 1.75 of 24, from 32 px on 2, in big
/// pictures (64 and more) 1.4.
void paintIcon(QPainter& painter, const QRectF& where, Icon icon, const QColor& color);
QPixmap iconPixmap(Icon icon, const QColor& color, QSize size, qreal devicePixelRatio);

/// As vectors, under any transformation of the painter.
void drawIcon(QPainter& painter, const QRectF& where, Icon icon, const QColor& color);

/// The mark: an arch with a person at the counter.
QIcon markIcon();
void paintMark(QPainter& painter, const QRectF& where);

/// Static libraries do not register their resources by themselves.
void ensureResources();

}  // namespace ui
