// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_section.h"

#include <QBoxLayout>

#include "ui/screens/card/card_pages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tries_badge.h"

namespace ui {

PinSection::PinSection(QWidget* parent) : Card(Kind::plain, parent), tries_(new TriesBadge(3)) {
    auto* all = column(this, 12, {22, 18, 22, 18});
    all->addWidget(new Paragraph(Type::h2, tr("PIN e PUK")));
    all->addWidget(new Paragraph(
        Type::body, tr("Il PIN serve per entrare e per firmare. Dopo tre PIN errati la tessera si "
                       "blocca: per sbloccarla serve il PUK, che è nella busta del PIN.")));
    all->addWidget(tries_, 0, Qt::AlignLeft);
    tries_->hide();
    auto* change = new Button(Button::Kind::secondary, pinTaskName(PinTask::change));
    auto* unblock = new Button(Button::Kind::secondary, pinTaskName(PinTask::unblock));
    change->setObjectName(QStringLiteral("changePin"));
    unblock->setObjectName(QStringLiteral("unblockPin"));
    connect(change, &Button::clicked, this, &PinSection::changeChosen);
    connect(unblock, &Button::clicked, this, &PinSection::unblockChosen);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, 12);
    flow->addWidget(change);
    flow->addWidget(unblock);
    all->addWidget(actions);
    all->addStretch();
}

void PinSection::setTries(std::optional<int> left) {
    if (left) tries_->setLeft(*left);
    tries_->setVisible(left.has_value());
}

}  // namespace ui
