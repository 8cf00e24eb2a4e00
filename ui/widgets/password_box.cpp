// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/password_box.h"

#include <QEvent>

#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/password_edit.h"

namespace ui {
namespace {

constexpr double gap = 4;

QString words(bool revealed) {
    return revealed ? PasswordBox::tr("Nascondi password") : PasswordBox::tr("Mostra password");
}

}  // namespace

PasswordBox::PasswordBox(QWidget* parent)
    : QWidget(parent),
      edit_(new PasswordEdit(this)),
      reveal_(new Button(Button::Kind::text, words(false), this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(edit_);
    reveal_->setInBar(true);
    reveal_->setObjectName(QStringLiteral("reveal"));
    connect(reveal_, &Button::clicked, this, [this] { edit_->setRevealed(!edit_->isRevealed()); });
    connect(edit_, &PasswordEdit::revealedChanged, this, &PasswordBox::arrange);
    arrange();
}

QSize PasswordBox::sizeHint() const {
    return edit_->sizeHint();
}
QSize PasswordBox::minimumSizeHint() const {
    return edit_->minimumSizeHint();
}

// The button needs no more than half of the field.
void PasswordBox::arrange() {
    const QString text = words(edit_->isRevealed());
    reveal_->setAccessibleName(text);
    reveal_->setToolTip(text);
    reveal_->setLeadingIcon(edit_->isRevealed() ? Icon::eyeOff : Icon::eye);
    reveal_->setText(text);
    if (2 * reveal_->sizeHint().width() > width()) reveal_->setText({});
    const QSize size = reveal_->sizeHint();
    const int side = theme().px(gap);
    edit_->setGeometry(rect());
    edit_->setRightInset(size.width());
    reveal_->setGeometry(
        {QPoint(width() - size.width() - side, (height() - size.height()) / 2), size});
    reveal_->raise();
}

void PasswordBox::resizeEvent(QResizeEvent*) {
    arrange();
}

void PasswordBox::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) arrange();
}

}  // namespace ui
