// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/card_holder_box.h"

#include <QBoxLayout>

#include "ui/shell/format.h"
#include "ui/shell/icon_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

CardHolderBox::CardHolderBox(QWidget* parent)
    : Card(Kind::plain, parent),
      name_(new Paragraph(Type::bodyStrong)),
      until_(new Paragraph(Type::secondary)) {
    name_->setObjectName(QStringLiteral("holder"));
    until_->setColor(Role::ink2);
    auto* line = row(this, 14, {20, 16, 20, 16});
    auto* words = column(nullptr, 2);
    words->addWidget(name_);
    words->addWidget(until_);
    line->addWidget(IconView::onTile(Icon::card, Role::ok, Role::okTint));
    line->addLayout(words, 1);
    hide();
}

void CardHolderBox::setCard(const core::CardSnapshot& card) {
    const QString name =
        QStringLiteral("%1 %2").arg(card.holder.name, card.holder.surname).trimmed();
    name_->setText(name);
    until_->setText(card.expires.isValid()
                        ? elided(tr("CRS o TS-CNS, scade il %1").arg(shortDate(card.expires)))
                        : QString());
    until_->setVisible(card.expires.isValid());
    setVisible(!name.isEmpty());
}

}  // namespace ui
