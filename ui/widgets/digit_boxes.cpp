// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/digit_boxes.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <utility>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"

namespace ui {
namespace {

constexpr double boxWidth = 56;
constexpr double boxHeight = 68;
constexpr double gap = 10;
constexpr double groupGap = 28;
constexpr double caretHeight = 32;
constexpr double leastPart = 0.6;  // of its width, where there is little room

}  // namespace

DigitBoxes::DigitBoxes(int required, int capacity, int group, QWidget* parent)
    : QWidget(parent), required_(required), capacity_(capacity), group_(group) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                        Qt::ImhDigitsOnly);
    setCursor(Qt::IBeamCursor);
    setProperty("ownFocus", true);  // the box with the caret shows the focus
    setAccessiblePassword(this);
    setAccessibleNote(this, tr("Cifre scritte: %1").arg(0));
}

void DigitBoxes::addDigit(int digit) {
    if (digit < 0 || digit > 9 || count() >= capacity_) return;
    secret_.append(static_cast<std::uint8_t>('0' + digit));
    changed();
}

void DigitBoxes::removeLast() {
    if (secret_.empty()) return;
    secret_.removeLast();
    changed();
}

void DigitBoxes::clear() {
    secret_.clear();
    changed();
}

core::SecretBuffer DigitBoxes::take() {
    core::SecretBuffer out = std::exchange(secret_, core::SecretBuffer());
    changed();
    return out;
}

core::SecretBuffer DigitBoxes::copy() const {
    core::SecretBuffer out;
    for (const auto digit : digits()) out.append(digit);
    return out;
}

void DigitBoxes::setError(bool error) {
    setProperty("error", error);
    update();
}

void DigitBoxes::changed() {
    if (!secret_.empty()) setError(false);
    setAccessibleNote(this, tr("Cifre scritte: %1").arg(count()));
    update();
    emit countChanged(count());
}

QVariant DigitBoxes::inputMethodQuery(Qt::InputMethodQuery query) const {
    switch (query) {
        case Qt::ImEnabled:
            return true;
        case Qt::ImHints:
            return static_cast<int>(inputMethodHints());
        case Qt::ImCursorRectangle:
            return box(std::min(count(), capacity_ - 1)).toRect();
        case Qt::ImSurroundingText:
        case Qt::ImCurrentSelection:
        case Qt::ImTextBeforeCursor:
        case Qt::ImTextAfterCursor:
            return QString();
        default:
            return {};
    }
}

// Nothing else is taken: no paste (a PIN does not belong on the clipboard), no copy, no undo.
void DigitBoxes::keyPressEvent(QKeyEvent* event) {
    const bool plain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        return addDigit(event->key() - Qt::Key_0);
    switch (event->key()) {
        case Qt::Key_Backspace:
            return removeLast();
        case Qt::Key_Delete:
            return clear();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit submitted();
            return;
        default:
            event->ignore();
    }
}

// On-screen keyboards commit text instead of pressing keys; what is being composed is left alone.
void DigitBoxes::inputMethodEvent(QInputMethodEvent* event) {
    for (const QChar c : event->commitString())
        if (c >= u'0' && c <= u'9') addDigit(c.unicode() - u'0');
    event->accept();
}

void DigitBoxes::focusInEvent(QFocusEvent*) {
    update();
}
void DigitBoxes::focusOutEvent(QFocusEvent*) {
    update();
}
void DigitBoxes::mousePressEvent(QMouseEvent*) {
    setFocus(Qt::MouseFocusReason);
}

QRectF DigitBoxes::box(int index) const {
    const double groups = group_ > 0 ? index / group_ : 0;
    const double shrunk = std::min(1.0, width() / naturalWidth());
    const auto length = [shrunk](double px) { return theme().length(px) * shrunk; };
    return {std::round(length(index * (boxWidth + gap) + groups * (groupGap - gap))), 0,
            length(boxWidth), theme().length(boxHeight)};
}

double DigitBoxes::naturalWidth() const {
    const int gaps = group_ > 0 ? (capacity_ - 1) / group_ : 0;
    return theme().length(capacity_ * (boxWidth + gap) - gap + gaps * (groupGap - gap));
}

QSize DigitBoxes::sizeHint() const {
    return {qCeil(naturalWidth()) + 1, theme().px(boxHeight)};
}

QSize DigitBoxes::minimumSizeHint() const {
    return {qCeil(naturalWidth() * leastPart), theme().px(boxHeight)};
}

void DigitBoxes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i < capacity_; ++i) paintBoxAt(painter, i);
}

void DigitBoxes::paintBoxAt(QPainter& painter, int index) const {
    const Theme& t = theme();
    const QRectF where = box(index);
    const bool caret = hasFocus() && index == std::min(count(), capacity_ - 1);
    const bool optional = index >= required_ && index >= count() && !caret;
    const Role border = hasError() ? Role::bad : caret ? Role::primary : Role::ctl;
    const double stroke = caret ? t.focusStroke() : optional ? t.boxStroke() : t.chosenStroke();
    paintBox(painter, where, t.length(metric::radiusControl), t.color(Role::surface),
             t.color(border), stroke, optional ? Qt::DashLine : Qt::SolidLine);
    if (index < count()) return paintDigit(painter, where, index);
    if (!caret) return;
    const double height = t.length(caretHeight);
    painter.fillRect(
        QRectF(qRound(where.center().x()) - 1, where.center().y() - height / 2, 2, height),
        t.color(Role::primary));
}

}  // namespace ui
