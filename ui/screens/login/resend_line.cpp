// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/resend_line.h"

#include <QBoxLayout>

#include "ui/shell/icon_view.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr qint64 toldInSeconds = 90;

}  // namespace

ResendLine::ResendLine(QWidget* parent)
    : QWidget(parent),
      icon_(new IconView(Icon::refresh, Role::ink2, 20)),
      wait_(new Paragraph(Type::body)),
      button_(new Button(Button::Kind::secondary, tr("Invia un nuovo codice"))) {
    wait_->setColor(Role::ink2);
    wait_->setObjectName(QStringLiteral("resendWait"));
    button_->setObjectName(QStringLiteral("resend"));
    button_->setLeadingIcon(Icon::refresh);
    connect(button_, &Button::clicked, this, &ResendLine::chosen);
    auto* line = row(this, 8);
    line->addWidget(icon_);
    line->addWidget(wait_, 1, Qt::AlignVCenter);
    line->addWidget(button_);
    line->addStretch();
    button_->hide();
}

void ResendLine::setWait(qint64 seconds) {
    const bool now = seconds <= 0;
    const bool news = now && button_->isHidden();
    const qint64 minutes = (seconds + 59) / 60;
    // A button that goes away must not take the focus along to nowhere.
    if (!now && button_->hasFocus()) focusNextPrevChild(false);
    if (!now)
        wait_->setText(
            seconds < toldInSeconds
                ? tr("Potrai chiedere un nuovo codice fra %n secondi.", nullptr, int(seconds))
                : tr("Potrai chiedere un nuovo codice fra %n minuti.", nullptr, int(minutes)));
    icon_->setVisible(!now);
    wait_->setVisible(!now);
    button_->setVisible(now);
    if (news) announce(button_);
}

void ResendLine::setBusy(bool busy) {
    button_->setBusy(busy);
}

}  // namespace ui
