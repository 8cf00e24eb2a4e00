// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/style_sheet.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include "ui/style/icons.h"

namespace ui {
namespace {

QString pixels(double px) {
    return QString::number(qRound(px)) + QStringLiteral("px");
}

QString fontRule(const QFont& font) {
    return QStringLiteral("%1 %2px \"%3\"")
        .arg(font.weight())
        .arg(font.pixelSize())
        .arg(font.family());
}

QHash<QString, QString> values(const Theme& theme) {
    const auto color = [&](Role role) { return theme.color(role).name(); };
    return {
        {"paper", color(Role::paper)},
        {"surface", color(Role::surface)},
        {"sunken", color(Role::sunken)},
        {"line", color(Role::line)},
        {"ctl", color(Role::ctl)},
        {"ink", color(Role::ink)},
        {"ink2", color(Role::ink2)},
        {"primary", color(Role::primary)},
        {"onPrimary", color(Role::onPrimary)},
        {"soft", color(Role::soft)},
        {"selected", color(Role::selected)},
        {"onSelected", color(Role::onSelected)},
        {"current", color(Role::current)},
        {"honeyBorder", color(Role::honeyBorder)},
        {"honeyFill", color(Role::honeyFill)},
        {"ok", color(Role::ok)},
        {"warn", color(Role::warn)},
        {"bad", color(Role::bad)},
        {"toast", color(Role::toast)},
        {"onToast", color(Role::onToast)},
        {"box", pixels(theme.boxStroke())},
        {"control", pixels(theme.controlStroke())},
        {"chosen", pixels(theme.chosenStroke())},
        {"font:body", fontRule(theme.font(Type::body))},
        {"font:menu", fontRule(theme.font(Type::menu))},
        {"font:secondary", fontRule(theme.font(Type::secondary))},
        {"font:secondaryStrong", fontRule(theme.font(Type::secondaryStrong))},
        {"tabFill", theme.highContrast() ? color(Role::selected) : QStringLiteral("transparent")},
    };
}

QString valueOf(const QString& token, const QHash<QString, QString>& known, const Theme& theme) {
    if (!token.endsWith(QLatin1String("px"))) return known.value(token);
    return pixels(theme.length(QStringView(token).chopped(2).toDouble()));
}

}  // namespace

QString styleSheet(const Theme& theme) {
    ensureResources();
    QFile file(QStringLiteral(":/sportello/style.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(QStringLiteral("@\\{([^}]+)\\}"));
    const auto known = values(theme);
    QString out;
    qsizetype from = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out.append(QStringView(text).mid(from, match.capturedStart() - from));
        out += valueOf(match.captured(1), known, theme);
        from = match.capturedEnd();
    }
    return out.append(QStringView(text).mid(from));
}

}  // namespace ui
