// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/person_row.h"

#include <QBoxLayout>

#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PersonRow::PersonRow(const Words& words, QWidget* parent)
    : Strip({}, Qt::TopEdge, parent), acts_(new QWidget) {
    auto* name = new Paragraph(Type::bodyStrong);
    name->setText(QStringLiteral("%1 (%2)").arg(words.name, words.title));
    auto* detail = new Paragraph(Type::secondary, words.detail);
    detail->setColor(Role::ink2);
    texts_ = {name, detail};
    auto* all = column(this, 4, {20, 10, 20, 10});
    all->addWidget(name);
    all->addWidget(detail);
    auto* flow = new FlowLayout(acts_, 12);
    if (!words.state.isEmpty()) {
        badge_ = new Badge({.tone = words.alive ? Tone::ok : Tone::neutral, .text = words.state});
        flow->addWidget(badge_);
    }
    all->addWidget(acts_);
    acts_->setVisible(badge_ != nullptr);
}

Button* PersonRow::addAct(const QString& text, const QString& name) {
    auto* act = new Button(Button::Kind::link, text);
    act->setAccessibleName(name);
    acts_->layout()->addWidget(act);
    acts_->show();
    return act;
}

void PersonRow::clear() {
    for (Paragraph* text : texts_) text->setText({});
    for (auto* act : findChildren<Button*>()) act->setAccessibleName({});
}

}  // namespace ui
