// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ask_card.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "ui/widgets/escape_key.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

AskCard::AskCard(const QString& what, QWidget* parent)
    : AskCard(what, tr("Annulla"), Button::Kind::secondary, parent) {}

AskCard::AskCard(const QString& what, const QString& keep, Button::Kind yes, QWidget* parent)
    : Card(Kind::chosen, parent),
      title_(new Paragraph(Type::h3)),
      effect_(new Paragraph(Type::body)),
      yes_(new Button(yes, {})),
      no_(new Button(Button::Kind::neutral, keep)) {
    takeEscape(*this);
    setObjectName(QStringLiteral("question") + what);
    title_->setObjectName(QStringLiteral("title") + what);
    effect_->setObjectName(QStringLiteral("effect") + what);
    yes_->setObjectName(QStringLiteral("confirm") + what);
    no_->setObjectName(QStringLiteral("dismiss") + what);
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(answers, 10);
    flow->addWidget(yes_);
    flow->addWidget(no_);
    auto* all = column(this, 10, {20, 16, 20, 16});
    for (QWidget* part : std::initializer_list<QWidget*>{title_, effect_, answers})
        all->addWidget(part);
    connect(yes_, &Button::clicked, this, [this] {
        if (const auto act = act_) act();
    });
    connect(no_, &Button::clicked, this, &AskCard::dismiss);
    hide();
}

void AskCard::ask(const QString& title, const QString& effect, const QString& confirm,
                  std::function<void()> act) {
    title_->setText(title);
    effect_->setText(effect);
    yes_->setText(confirm);
    act_ = std::move(act);
    setBusy(false);
    show();
    for (Button* answer : {yes_, no_})
        answer->setAccessibleDescription(title + QLatin1Char(' ') + effect);
    no_->setFocus(Qt::OtherFocusReason);
}

void AskCard::addPart(QWidget* part) {
    auto* all = static_cast<QBoxLayout*>(layout());
    all->insertWidget(all->count() - 1, part);
}

void AskCard::setPossible(bool possible) {
    yes_->setVisible(possible);
}

void AskCard::setBusy(bool busy) {
    yes_->setBusy(busy);
}

void AskCard::close() {
    hide();
    act_ = nullptr;
    for (Paragraph* text : {title_, effect_}) text->setText({});
    for (Button* answer : {yes_, no_}) answer->setAccessibleDescription({});
}

void AskCard::dismiss() {
    if (yes_->isBusy()) return;
    close();
    Q_EMIT dismissed();
}

void AskCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    Card::keyPressEvent(event);
}

}  // namespace ui
