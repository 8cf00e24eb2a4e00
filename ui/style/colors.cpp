// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

struct Row {
    Role role;
    QRgb light, dark, highContrast;
};

constexpr std::size_t roleCount = static_cast<std::size_t>(Role::count);

constexpr std::array<Row, roleCount> table{{
    {Role::paper, 0xFFF7F4EE, 0xFF16181B, 0xFF000000},
    {Role::side, 0xFFEFEAE0, 0xFF111315, 0xFF000000},
    {Role::surface, 0xFFFFFFFF, 0xFF1F2226, 0xFF000000},
    {Role::sunken, 0xFFF3EFE7, 0xFF272B30, 0xFF000000},
    {Role::line, 0xFFE2DACB, 0xFF3A3F46, 0xFFFFFFFF},
    {Role::ctl, 0xFF6A7380, 0xFF8C95A1, 0xFFFFFFFF},
    {Role::ink, 0xFF1B2430, 0xFFF0EEEA, 0xFFFFFFFF},
    {Role::ink2, 0xFF48525F, 0xFFBEC3CA, 0xFFFFFFFF},
    {Role::primary, 0xFF0B57A4, 0xFF93C4F7, 0xFFFFE45C},
    {Role::primaryHover, 0xFF08457F, 0xFFB5D7FA, 0xFFFFFFFF},
    {Role::primaryPressed, 0xFF06335F, 0xFFD3E7FC, 0xFFFFFFFF},
    {Role::onPrimary, 0xFFFFFFFF, 0xFF0A1C2F, 0xFF000000},
    {Role::soft, 0xFFE7F0F9, 0xFF20344A, 0xFF000000},
    {Role::selected, 0xFFE7F0F9, 0xFF20344A, 0xFFFFE45C},
    {Role::onSelected, 0xFF1B2430, 0xFFF0EEEA, 0xFF000000},
    {Role::onSelected2, 0xFF48525F, 0xFFBEC3CA, 0xFF000000},
    {Role::current, 0xFF0B57A4, 0xFF93C4F7, 0xFF000000},
    {Role::ok, 0xFF17694A, 0xFF7FD3A8, 0xFF8CFFB9},
    {Role::okTint, 0xFFE4F2EA, 0xFF1A342A, 0xFF000000},
    {Role::warn, 0xFF854800, 0xFFF2BC6B, 0xFFFFC76B},
    {Role::warnTint, 0xFFFBF0DC, 0xFF3A2D16, 0xFF000000},
    {Role::bad, 0xFFAE2519, 0xFFFF9E92, 0xFFFFA79C},
    {Role::badTint, 0xFFFBEAE7, 0xFF422320, 0xFF000000},
    {Role::act, 0xFF6A3577, 0xFFDDB0EA, 0xFFF2B8FF},
    {Role::onAct, 0xFFFFFFFF, 0xFF1D0F22, 0xFF000000},
    {Role::honeyBorder, 0xFFE5A13A, 0xFFE5A13A, 0xFFFFE45C},
    {Role::honeyFill, 0xFFFAEBCF, 0xFF3D3017, 0xFF000000},
    {Role::onHoney, 0xFF1B2430, 0xFFF0EEEA, 0xFFFFFFFF},
    {Role::band, 0xFFDDEFE4, 0xFF1D3A2E, 0xFF000000},
    {Role::bandEdge, 0xFF2F8A63, 0xFF5DB78C, 0xFF8CFFB9},
    {Role::focus, 0xFF1B2430, 0xFFF0EEEA, 0xFFFFE45C},
    {Role::toast, 0xFF1B2430, 0xFFF0EEEA, 0xFFFFFFFF},
    {Role::onToast, 0xFFFFFFFF, 0xFF16181B, 0xFF000000},
}};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].role) != i) return false;
    return true;
}
static_assert(inOrder(), "the table is indexed by role");

double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

}  // namespace

QColor schemeColor(Scheme scheme, Role role) {
    const Row& row = table[static_cast<std::size_t>(role)];
    switch (scheme) {
        case Scheme::light:
            return QColor::fromRgb(row.light);
        case Scheme::dark:
            return QColor::fromRgb(row.dark);
        case Scheme::highContrast:
            return QColor::fromRgb(row.highContrast);
    }
    return {};
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

Role toneInk(Tone tone) {
    switch (tone) {
        case Tone::neutral:
            return Role::ink2;
        case Tone::info:
            return Role::primary;
        case Tone::ok:
            return Role::ok;
        case Tone::warn:
            return Role::warn;
        case Tone::bad:
            return Role::bad;
    }
    return Role::ink;
}

Role toneFill(Tone tone) {
    switch (tone) {
        case Tone::neutral:
            return Role::sunken;
        case Tone::info:
            return Role::soft;
        case Tone::ok:
            return Role::okTint;
        case Tone::warn:
            return Role::warnTint;
        case Tone::bad:
            return Role::badTint;
    }
    return Role::sunken;
}

}  // namespace ui
