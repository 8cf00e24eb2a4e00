// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/password_edit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double fieldHeight = 56;
constexpr double preferredWidth = 438;
constexpr double leastWidth = 200;
constexpr double side = 16;
constexpr double dotSize = 11;
constexpr double dotStep = 17;

// What is drawn while revealed, for the moment of drawing.
QString shown(core::ByteView utf8) {
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), qsizetype(utf8.size()));
}

// Where the character begins in UTF-16.
int unitOf(const QString& text, int position) {
    int unit = 0;
    for (; position > 0 && unit < text.size(); --position)
        unit += text[unit].isHighSurrogate() ? 2 : 1;
    return unit;
}

// As QLineEdit decides it: AltGr comes as Ctrl+Alt on some systems and writes all the same.
bool writes(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool command =
        modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    return !command && !event.text().isEmpty() && event.text().at(0).isPrint();
}

double textX(core::ByteView utf8, int position) {
    const QString text = shown(utf8);
    QTextLayout layout(text, theme().font(Type::body));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.cursorToX(unitOf(text, position)) : 0;
}

}  // namespace

PasswordEdit::PasswordEdit(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setAccessiblePassword(this);
    changed();
}

core::SecretBuffer PasswordEdit::take() {
    core::SecretBuffer out = text_.take();
    setRevealed(false);
    changed();
    return out;
}

void PasswordEdit::clear() {
    text_.clear();
    setRevealed(false);
    changed();
}

void PasswordEdit::setRevealed(bool revealed) {
    if (revealed == revealed_) return;
    revealed_ = revealed;
    scroll_ = 0;
    caretMoved();
    emit revealedChanged(revealed);
}

void PasswordEdit::setRightInset(int px) {
    rightInset_ = px;
    caretMoved();
}

void PasswordEdit::changed() {
    setAccessibleNote(this, tr("Caratteri scritti: %1").arg(count()));
    caretMoved();
    emit edited();
}

void PasswordEdit::caretMoved() {
    const double x = xOf(text_.caret());
    scroll_ = std::clamp(scroll_, std::max(0.0, x + 2 - room().width()), x);
    updateMicroFocus();
    update();
}

QSize PasswordEdit::sizeHint() const {
    return {theme().px(preferredWidth), theme().px(fieldHeight)};
}
QSize PasswordEdit::minimumSizeHint() const {
    return {theme().px(leastWidth), theme().px(fieldHeight)};
}

QVariant PasswordEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
    switch (query) {
        case Qt::ImEnabled:
            return true;
        case Qt::ImHints:
            return static_cast<int>(inputMethodHints());
        case Qt::ImCursorRectangle:
            return QRectF(room().left() + xOf(text_.caret()) - scroll_, room().top(), 2,
                          room().height())
                .toRect();
        case Qt::ImSurroundingText:
        case Qt::ImCurrentSelection:
        case Qt::ImTextBeforeCursor:
        case Qt::ImTextAfterCursor:
            return QString();
        default:
            return {};
    }
}

void PasswordEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit submitted();
        return;
    }
    if (event->matches(QKeySequence::Paste)) return paste();
    if (moveCaret(event) || mend(event)) return;
    if (!writes(*event)) return event->ignore();
    text_.insert(event->text());
    changed();
}

bool PasswordEdit::moveCaret(QKeyEvent* event) {
    struct Move {
        QKeySequence::StandardKey plain, selecting;
        int to;
    };
    const int here = text_.caret();
    const Move moves[] = {
        {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, here + 1},
        {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, here - 1},
        {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, 0},
        {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, count()}};
    if (event->matches(QKeySequence::SelectAll)) {
        text_.selectAll();
        caretMoved();
        return true;
    }
    for (const Move& move : moves) {
        const bool selects = event->matches(move.selecting);
        if (!selects && !event->matches(move.plain)) continue;
        text_.moveTo(move.to, selects);
        caretMoved();
        return true;
    }
    return false;
}

// Taking away by words would tell where they end: Ctrl+Backspace takes all that is before.
bool PasswordEdit::mend(QKeyEvent* event) {
    if (event->matches(QKeySequence::DeleteStartOfWord))
        text_.removeAllBefore();
    else if (event->key() == Qt::Key_Backspace)
        text_.removeBefore();
    else if (event->key() == Qt::Key_Delete)
        text_.removeAfter();
    else
        return false;
    changed();
    return true;
}

void PasswordEdit::paste() {
    text_.insert(QGuiApplication::clipboard()->text());
    changed();
}

// Dead keys and on-screen keyboards commit text instead of pressing keys.
void PasswordEdit::inputMethodEvent(QInputMethodEvent* event) {
    event->accept();
    if (event->commitString().isEmpty()) return;
    text_.insert(event->commitString());
    changed();
}

void PasswordEdit::focusInEvent(QFocusEvent*) {
    update();
}
void PasswordEdit::focusOutEvent(QFocusEvent*) {
    update();
}

void PasswordEdit::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    text_.moveTo(positionAt(event->position().x()), event->modifiers() & Qt::ShiftModifier);
    caretMoved();
}

void PasswordEdit::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    text_.moveTo(positionAt(event->position().x()), true);
    caretMoved();
}

void PasswordEdit::mouseDoubleClickEvent(QMouseEvent*) {
    text_.selectAll();
    caretMoved();
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Incolla"), this, &PasswordEdit::paste);
    menu->popup(event->globalPos());
}

QRectF PasswordEdit::room() const {
    const double inset = theme().length(side);
    return QRectF(rect()).adjusted(inset, 0, -inset - rightInset_, 0);
}

double PasswordEdit::xOf(int position) const {
    return revealed_ ? textX(text_.bytes(), position) : theme().length(dotStep) * position;
}

int PasswordEdit::positionAt(double x) const {
    const double wanted = x - room().left() + scroll_;
    int best = 0;
    for (int i = 1; i <= count(); ++i)
        if (std::abs(xOf(i) - wanted) < std::abs(xOf(best) - wanted)) best = i;
    return best;
}

void PasswordEdit::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool wrong = property("error").toBool();
    paintBox(painter, rect(), t.length(metric::radiusControl), t.color(Role::surface),
             t.color(wrong ? Role::bad : Role::ctl),
             wrong || hasFocus() ? t.chosenStroke() : t.controlStroke());
    painter.setClipRect(room().adjusted(-1, 0, 2, 0));
    painter.translate(room().left() - scroll_, 0);
    const double high = t.lineHeight(Type::body);
    const double top = (height() - high) / 2;
    if (text_.hasSelection())
        painter.fillRect(QRectF(QPointF(xOf(text_.selectionStart()), top),
                                QPointF(xOf(text_.selectionEnd()), top + high)),
                         palette().color(QPalette::Highlight));
    revealed_ ? paintText(painter) : paintDots(painter);
    if (hasFocus() && !text_.hasSelection())
        painter.fillRect(QRectF(qRound(xOf(text_.caret())), top, 2, high), t.color(Role::ink));
}

void PasswordEdit::paintDots(QPainter& painter) const {
    const double size = theme().length(dotSize);
    const double step = theme().length(dotStep);
    for (int i = 0; i < count(); ++i) {
        const bool chosen = i >= text_.selectionStart() && i < text_.selectionEnd();
        const QRectF dot(i * step + (step - size) / 2, (height() - size) / 2, size, size);
        paintBox(painter, dot, size / 2,
                 chosen ? palette().color(QPalette::HighlightedText) : theme().color(Role::ink), {},
                 0);
    }
}

void PasswordEdit::paintText(QPainter& painter) const {
    const QString text = shown(text_.bytes());
    QTextLayout layout(text, theme().font(Type::body));
    QTextCharFormat format;
    format.setForeground(palette().color(QPalette::HighlightedText));
    const int from = unitOf(text, text_.selectionStart());
    layout.setFormats({{from, unitOf(text, text_.selectionEnd()) - from, format}});
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) return;
    painter.setPen(theme().color(Role::ink));
    layout.draw(&painter, QPointF(0, (height() - line.height()) / 2));
}

}  // namespace ui
