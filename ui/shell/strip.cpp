// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/strip.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double markSize = 40;
constexpr double markGap = 12;

QString region() {
    return QStringLiteral("Regione Lombardia");
}
// Smaller than every text role: it is part of the mark.
QFont servicesFont() {
    QFont font = theme().font(Type::overline);
    font.setPixelSize(theme().px(13));
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    return font;
}

QString services() {
    return QCoreApplication::translate("ui::Brand", "SERVIZI SOCIO-SANITARI");
}

}  // namespace

Strip::Strip(std::optional<Role> fill, std::optional<Qt::Edge> line, QWidget* parent)
    : QWidget(parent), fill_(fill), line_(line) {}

void Strip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (fill_) painter.fillRect(rect(), theme().color(*fill_));
    if (!line_) return;
    const int stroke = qMax(1, qRound(theme().boxStroke()));
    QRect edge = rect();
    if (*line_ == Qt::RightEdge) edge.setLeft(width() - stroke);
    if (*line_ == Qt::BottomEdge) edge.setTop(height() - stroke);
    if (*line_ == Qt::TopEdge) edge.setHeight(stroke);
    painter.fillRect(edge, theme().color(Role::line));
}

Brand::Brand(QWidget* parent) : QWidget(parent) {
    setAccessibleName(region() + QStringLiteral(", ") + services().toLower());
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    withTheme(this, [this] { updateGeometry(); });
}

QSize Brand::sizeHint() const {
    const double text = std::max(textWidth(Type::label, region()),
                                 QFontMetricsF(servicesFont()).horizontalAdvance(services()));
    return {qCeil(theme().length(markSize + markGap) + text), theme().px(markSize)};
}

void Brand::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const double size = t.length(markSize);
    paintMark(painter, QRectF(0, (height() - size) / 2, size, size));
    const double left = size + t.length(markGap);
    const QRectF upper(left, height() / 2.0 - size / 2, width() - left, size / 2 + 2);
    paintLine(painter, upper, Type::label, t.color(Role::ink), region());
    painter.setFont(servicesFont());
    painter.setPen(t.color(Role::ink2));
    painter.drawText(upper.translated(0, size / 2 - 2), Qt::AlignVCenter, services());
}

QString helpLineName() {
    return QStringLiteral("Numero Verde");
}
QString helpLineNumber() {
    return QStringLiteral("800.030.606");
}
QString helpLineHours() {
    return QCoreApplication::translate("ui::HelpLine",
                                       "ATTIVO DAL LUNEDÌ AL SABATO DALLE 8.00 ALLE 20.00");
}

}  // namespace ui
