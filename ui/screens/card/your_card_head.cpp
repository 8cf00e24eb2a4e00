// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/your_card_head.h"

#include <QBoxLayout>

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double largeScene = 300;
constexpr double smallScene = 150;

}  // namespace

YourCardHead::YourCardHead(QWidget* parent)
    : Card(Kind::plain, parent),
      scene_(new CardScene),
      title_(new Paragraph(Type::h2)),
      hint_(new Paragraph(Type::body)),
      wayOn_(new Button(Button::Kind::secondary, QString())) {
    hint_->setColor(Role::ink2);
    title_->setObjectName(QStringLiteral("cardSentence"));
    wayOn_->setObjectName(QStringLiteral("cardWayOn"));
    connect(wayOn_, &Button::clicked, this, &YourCardHead::wayOnChosen);
    auto* across = row(this, 28, {24, 18, 24, 18});
    auto* words = column(nullptr, 10);
    words->addStretch();
    words->addWidget(title_);
    words->addWidget(hint_);
    words->addWidget(wayOn_, 0, Qt::AlignLeft);
    words->addStretch();
    across->addWidget(scene_, 0, Qt::AlignTop);
    across->addLayout(words, 1);
}

void YourCardHead::show(const YourCardState& state, const QString& wayOn, bool large) {
    const bool news = state.title != title_->text();
    scene_->setPreferredWidth(large ? largeScene : smallScene);
    scene_->setState(state.picture);
    title_->setText(state.title);
    hint_->setText(state.hint);
    hint_->setVisible(!state.hint.isEmpty());
    wayOn_->setText(wayOn);
    wayOn_->setVisible(!wayOn.isEmpty());
    if (news && isVisible()) announce(title_);
}

}  // namespace ui
