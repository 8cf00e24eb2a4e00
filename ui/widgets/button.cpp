// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"

namespace ui {

struct Button::Look {
    QColor fill, border, text;
    double stroke = 0;
    bool underlined = false;
};

namespace {

constexpr double pictureSize = 20;
constexpr double iconGap = 12;

}  // namespace

Button::Button(Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent), kind_(kind) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

Button::Button(Kind kind, Icon icon, const QString& name, QWidget* parent)
    : Button(kind, QString(), parent) {
    leading_ = icon;
    setAccessibleName(name);
    setToolTip(name);
}

void Button::setKind(Kind kind) {
    kind_ = kind;
    updateGeometry();
    update();
}

void Button::setLeadingIcon(std::optional<Icon> icon) {
    leading_ = icon;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(std::optional<Icon> icon) {
    trailing_ = icon;
    updateGeometry();
    update();
}

void Button::setInBar(bool inBar) {
    inBar_ = inBar;
    updateGeometry();
}

void Button::setSnug(bool snug) {
    snug_ = snug;
    updateGeometry();
}

void Button::setDashed(bool dashed) {
    dashed_ = dashed;
    update();
}

void Button::setBusy(bool busy) {
    if (busy == busy_) return;
    widthBeforeBusy_ = busy ? sizeHint().width() : 0;
    busy_ = busy;
    setAccessibleDescription(busy ? tr("Attendi…") : QString());
    updateGeometry();
    update();
}

QString Button::shownText() const {
    return busy_ ? tr("Attendi…") : text().remove(u'&');
}

std::optional<Icon> Button::leading() const {
    return busy_ ? std::optional(Icon::refresh) : leading_;
}

double Button::contentWidth() const {
    const Theme& t = theme();
    double width = shownText().isEmpty() ? 0 : textWidth(type(), shownText());
    for (const auto& icon : {leading(), trailing_})
        if (icon) width += t.length(pictureSize) + (width > 0 ? t.length(gap()) : 0);
    return width;
}

double Button::gap() const {
    return snug_ ? 8 : iconGap;
}

double Button::sidePadding() const {
    if (kind_ == Kind::link) return 0;
    if (snug_ || shownText().isEmpty()) return 12;
    return kind_ == Kind::text ? 12 : kind_ == Kind::primary && !leading() ? 24 : 20;
}

QSize Button::sizeHint() const {
    const Theme& t = theme();
    const double high = kind_ == Kind::link ? 32
                        : inBar_            ? metric::barControlHeight
                                            : metric::controlHeight;
    const int width = qCeil(contentWidth() + 2 * t.length(sidePadding()));
    return {std::max({width, widthBeforeBusy_, kind_ == Kind::link ? 0 : t.px(high)}), t.px(high)};
}

Button::Look Button::look() const {
    const Theme& t = theme();
    const auto color = [&](Role role) { return t.color(role); };
    const bool over = underMouse() && isEnabled() && !busy_;
    const QColor hover = color(over ? Role::sunken : Role::surface);
    const Role filled = isDown() ? Role::primaryPressed : over ? Role::primaryHover : Role::primary;
    if (!isEnabled())
        return {color(Role::sunken), color(Role::line), color(Role::ctl), t.controlStroke(), false};
    switch (kind_) {
        case Kind::primary:
            return {color(filled), {}, color(Role::onPrimary), 0, false};
        case Kind::secondary:
            return {hover, color(filled), color(filled), t.chosenStroke(), false};
        case Kind::danger:
            return {hover, color(Role::bad), color(Role::bad), t.chosenStroke(), false};
        case Kind::neutral:
            return {hover, color(Role::ctl), color(Role::ink), t.controlStroke(), false};
        case Kind::text:
            return {over ? color(Role::soft) : QColor(), {}, color(filled), 0, t.highContrast()};
        case Kind::link:
            return {{}, {}, color(filled), 0, true};
    }
    return {};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look now = look();
    const bool solid =
        !dashed_ && (isEnabled() || !theme().highContrast());  // no grey there: off is dashed
    paintBox(painter, rect(), theme().length(metric::radiusControl), now.fill, now.border,
             now.stroke, solid ? Qt::SolidLine : Qt::DashLine);
    paintContent(painter, now);
}

void Button::paintContent(QPainter& painter, const Look& look) const {
    const Theme& t = theme();
    const double icon = t.length(pictureSize);
    const double space = t.length(gap());
    double x = (width() - contentWidth()) / 2;
    const auto drawIcon = [&](const std::optional<Icon>& which) {
        if (!which) return;
        paintIcon(painter, QRectF(qRound(x), qRound((height() - icon) / 2), icon, icon), *which,
                  look.text);
        x += icon + space;
    };
    drawIcon(leading());
    const QString shown = shownText();
    if (!shown.isEmpty()) {
        const QRectF where(x, 0, textWidth(type(), shown), height());
        painter.setFont([&] {
            QFont font = t.font(type());
            if (kind_ == Kind::link) font.setWeight(QFont::Normal);
            font.setUnderline(look.underlined);
            return font;
        }());
        painter.setPen(look.text);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += where.width() + space;
    }
    drawIcon(trailing_);
}

// Pointer in and out change the colour.
bool Button::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QPushButton::event(event);
}

bool Button::hitButton(const QPoint& position) const {
    return !busy_ && QPushButton::hitButton(position);
}

// Return presses the button that has the focus, everywhere and not only in dialogs.
void Button::keyPressEvent(QKeyEvent* event) {
    if (busy_ && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        return event->ignore();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QPushButton::keyPressEvent(event);
}

void Button::nextCheckState() {
    if (!busy_) QPushButton::nextCheckState();
}

}  // namespace ui
