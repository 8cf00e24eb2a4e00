// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/theme.h"

#include <QFontDatabase>
#include <array>
#include <cmath>

namespace ui {
namespace {

struct TypeRow {
    Type type;
    double size;  // px
    QFont::Weight weight;
    double line;      // times the size
    double tracking;  // per cent of the size
};

constexpr std::array<TypeRow, static_cast<std::size_t>(Type::count)> types{{
    {Type::display, 40, QFont::Bold, 1.2, -1.5},
    {Type::greeting, 36, QFont::Bold, 1.2, -2.0},
    {Type::h1, 30, QFont::Bold, 1.2, -2.0},
    {Type::h2, 22, QFont::Bold, 1.3, -1.0},
    {Type::h3, 18, QFont::Bold, 1.35, 0},
    {Type::lead, 19, QFont::Normal, 1.5, 0},
    {Type::body, 17, QFont::Normal, 1.5, 0},
    {Type::bodyStrong, 17, QFont::Bold, 1.5, 0},
    {Type::secondary, 15, QFont::Normal, 1.45, 0},
    {Type::secondaryStrong, 15, QFont::Bold, 1.45, 0},
    {Type::overline, 13.5, QFont::Bold, 1.4, 4},
    {Type::menu, 14, QFont::Bold, 1.3, 2},
    {Type::button, 17, QFont::DemiBold, 1.3, 0},
    {Type::label, 16, QFont::Bold, 1.4, 0},
    {Type::badge, 14, QFont::DemiBold, 1.3, 0},
    {Type::badgeSmall, 13, QFont::DemiBold, 1.3, 0},
    {Type::digit, 30, QFont::Bold, 1.2, 0},
}};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < types.size(); ++i)
        if (static_cast<std::size_t>(types[i].type) != i) return false;
    return true;
}
static_assert(inOrder(), "the table is indexed by type");

const TypeRow& rowOf(Type type) {
    return types[static_cast<std::size_t>(type)];
}

double stroke(double px, double scale) {
    return std::max(px, std::round(px * (1 + (scale - 1) / 2) * 2) / 2);
}

}  // namespace

QString fontFamily() {
    static const QString family =
        QFontDatabase::families().contains(QStringLiteral("Inter"))
            ? QStringLiteral("Inter")
            : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return family;
}

QFont Theme::font(Type type) const {
    const TypeRow& row = rowOf(type);
    QFont font(fontFamily());
    font.setPixelSize(qRound(row.size * scale));
    font.setWeight(row.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (row.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, row.size * scale * row.tracking / 100);
    return font;
}

double Theme::lineHeight(Type type) const {
    return std::round(rowOf(type).size * rowOf(type).line * scale);
}

double Theme::boxStroke() const {
    return stroke(highContrast() ? 2 : 1, scale);
}
double Theme::controlStroke() const {
    return stroke(highContrast() ? 2 : 1.5, scale);
}
double Theme::chosenStroke() const {
    return stroke(2, scale);
}
double Theme::focusStroke() const {
    return stroke(3, scale);
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, Role from) { palette.setColor(to, color(from)); };
    set(QPalette::Window, Role::paper);
    set(QPalette::WindowText, Role::ink);
    set(QPalette::Base, Role::surface);
    set(QPalette::AlternateBase, Role::sunken);
    set(QPalette::Text, Role::ink);
    set(QPalette::PlaceholderText, Role::ink2);
    set(QPalette::Button, Role::surface);
    set(QPalette::ButtonText, Role::ink);
    set(QPalette::BrightText, Role::onPrimary);
    set(QPalette::Highlight, Role::primary);
    set(QPalette::HighlightedText, Role::onPrimary);
    set(QPalette::Link, Role::primary);
    set(QPalette::LinkVisited, Role::primary);
    set(QPalette::ToolTipBase, Role::toast);
    set(QPalette::ToolTipText, Role::onToast);
    set(QPalette::Mid, Role::ctl);
    set(QPalette::Midlight, Role::line);
    set(QPalette::Dark, Role::ctl);
    set(QPalette::Light, Role::surface);
    set(QPalette::Shadow, Role::line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::ctl));
    return palette;
}

}  // namespace ui
