// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/code_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include "ui/style/appearance.h"

namespace ui {

CodeEdit::CodeEdit(QWidget* parent) : DigitBoxes(8, 8, 4, parent) {
    setAccessibleName(tr("Codice usa e getta"));
    connect(this, &DigitBoxes::countChanged, this, [this] { expired_ = false; });
}

void CodeEdit::setExpired(bool expired) {
    expired_ = expired;
    update();
}

void CodeEdit::paintDigit(QPainter& painter, const QRectF& box, int index) const {
    const auto digit =
        QChar::fromLatin1(static_cast<char>(digits()[static_cast<std::size_t>(index)]));
    painter.setFont(theme().font(Type::digit));
    painter.setPen(theme().color(hasError() ? Role::bad : expired_ ? Role::ctl : Role::ink));
    painter.drawText(box, Qt::AlignCenter, QString(digit));
}

void CodeEdit::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return paste();
    DigitBoxes::keyPressEvent(event);
}

void CodeEdit::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    clear();
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9') addDigit(c.unicode() - u'0');
}

}  // namespace ui
