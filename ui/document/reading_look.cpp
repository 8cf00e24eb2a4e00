// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/reading_look.h"

#include "ui/style/appearance.h"

namespace ui {
namespace {

// Body text of 10.5 pt.
constexpr double paperScale = 14.0 / 17.0;

QColor inkOnPaper(Role role) {
    switch (role) {
        case Role::line:
        case Role::ctl:
            return QColor(0x80, 0x80, 0x80);
        case Role::paper:
        case Role::surface:
        case Role::sunken:
        case Role::soft:
        case Role::okTint:
        case Role::warnTint:
        case Role::badTint:
        case Role::honeyFill:
        case Role::band:
            return Qt::white;
        default:
            return Qt::black;
    }
}

}  // namespace

ReadingLook ReadingLook::onScreen() {
    return {ui::theme(), false};
}

ReadingLook ReadingLook::onPaper() {
    return {Theme{.scheme = Scheme::light, .scale = paperScale, .motion = false}, true};
}

QColor ReadingLook::color(Role role) const {
    return paper ? inkOnPaper(role) : theme.color(role);
}

QTextCharFormat ReadingLook::text(Type type, Role role) const {
    QTextCharFormat& format = texts_[int(type) * int(Role::count) + int(role)];
    if (format.isEmpty()) {
        format.setFont(theme.font(type));
        format.setForeground(color(role));
    }
    return format;
}

QTextBlockFormat ReadingLook::block(Type type, double above, double below) const {
    QTextBlockFormat format;
    format.setLineHeight(theme.lineHeight(type), QTextBlockFormat::MinimumHeight);
    format.setTopMargin(px(above));
    format.setBottomMargin(px(below));
    if (type == Type::h1 || type == Type::h2 || type == Type::h3)
        format.setHeadingLevel(type == Type::h1 ? 1 : type == Type::h2 ? 2 : 3);
    return format;
}

}  // namespace ui
