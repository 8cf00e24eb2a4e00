// SPDX-License-Identifier: EUPL-1.2
// The names of the look: what a colour, a text or a message means, never what it looks like (ui.md
// 4 and 5).
#pragma once

namespace ui {

enum class Scheme { light, dark, highContrast };

/// Colour roles. Text may stand on paper, side, surface, sunken and the tints of its own tone.
enum class Role {
    paper,    // window
    side,     // sidebar, circles behind pictures
    surface,  // cards, fields
    sunken,   // hover, month headers, skeletons
    line,     // separators only
    ctl,      // borders of controls
    ink,
    ink2,  // secondary text
    primary,
    primaryHover,
    primaryPressed,
    onPrimary,
    soft,         // information tint
    selected,     // fill of the chosen row or entry
    onSelected,   // text on it
    onSelected2,  // secondary text on it
    current,      // text and icon of the current entry or tab
    ok,
    okTint,
    warn,
    warnTint,
    bad,
    badTint,
    act,  // acting for another person: bar and text
    onAct,
    honeyBorder,
    honeyFill,
    onHoney,
    band,  // reference range of a chart
    bandEdge,
    focus,
    toast,  // always dark on light paper, light on dark
    onToast,
    count
};

/// Text roles: size, weight, line height and tracking.
enum class Type {
    display,          // 40/700, login tasks
    greeting,         // 36/700, the first page, pages that hold one message
    h1,               // 30/700
    h2,               // 22/700
    h3,               // 18/700
    lead,             // 19/400
    body,             // 17/400
    bodyStrong,       // 17/700
    secondary,        // 15/400
    secondaryStrong,  // 15/700
    overline,         // 13.5/700, tracked 4 %
    menu,             // 14/700, tracked 2 %
    button,           // 17/600
    label,            // 16/700
    badge,            // 14/600
    badgeSmall,       // 13/600, in rows
    digit,            // 30/700, boxes for PIN and code
    count
};

/// What a message or badge says about the matter.
enum class Tone { neutral, info, ok, warn, bad };

}  // namespace ui
