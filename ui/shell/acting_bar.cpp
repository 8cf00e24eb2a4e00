// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/acting_bar.h"

#include <QBoxLayout>

#include "ui/shell/act_button.h"
#include "ui/shell/icon_view.h"
#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ActingBar::ActingBar(QWidget* parent)
    : Strip(Role::act, {}, parent),
      icon_(new IconView(Icon::people, Role::onAct, 24)),
      sentence_(new Paragraph(Type::body)) {
    setObjectName(QStringLiteral("actingBar"));
    auto* change = new ActButton(ActButton::Kind::quiet, tr("Cambia persona"));
    auto* self = new ActButton(ActButton::Kind::filled, tr("Torna a me stesso"));
    change->setObjectName(QStringLiteral("actForAnother"));
    self->setObjectName(QStringLiteral("actForSelf"));
    connect(change, &ActButton::clicked, this, &ActingBar::changeChosen);
    connect(self, &ActButton::clicked, this, &ActingBar::selfChosen);
    change_ = change;
    self_ = self;
    sentence_->setColor(Role::onAct);
    auto* layout = row(this, 12, {32, 6, 32, 6});
    layout->addWidget(icon_);
    layout->addWidget(sentence_, 1, Qt::AlignVCenter);
    layout->addWidget(change_);
    layout->addWidget(self_);
    setAccessibleRole(this, QAccessible::Grouping);
    withTheme(this, [this] { setMinimumHeight(theme().px(52)); });
    hide();
}

void ActingBar::setSentence(const QString& marked) {
    sentence_->setRichText(marked);
    setAccessibleName(sentence_->text());
}

bool ActingBar::acting() const {
    return !sentence_->text().isEmpty();
}

void ActingBar::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    icon_->setVisible(!narrow);
    change_->setVisible(!narrow);
    const int side = theme().px(widthClass == WidthClass::wide ? 32 : 18);
    layout()->setContentsMargins(side, theme().px(6), side, theme().px(6));
}

}  // namespace ui
