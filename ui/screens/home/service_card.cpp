// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/service_card.h"

#include <QBoxLayout>

#include "ui/shell/icon_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

Button* enterButton(const QString& name) {
    auto* button = new Button(Button::Kind::secondary, ServiceCard::tr("ACCEDI"));
    button->setInBar(true);
    button->setAccessibleName(name);
    return button;
}

Paragraph* coloured(Type type, const QString& text, Role role) {
    auto* paragraph = new Paragraph(type, text);
    paragraph->setColor(role);
    return paragraph;
}

}  // namespace

ServiceCard::ServiceCard(Icon icon, const Words& words, QWidget* parent)
    : Card(Kind::plain, parent) {
    auto* layout = column(this, 12, {22, 20, 22, 20});
    auto* head = row(nullptr, 12);
    head->addWidget(IconView::onTile(icon, Role::primary, Role::soft));
    head->addWidget(new Paragraph(Type::h3, words.title), 1);
    auto* text = new Paragraph(Type::secondary);
    text->setRichText(words.text);
    text->setAccessibleDescription(words.linkName);
    auto* button = enterButton(words.buttonName);
    connect(text, &Paragraph::linkActivated, this, &ServiceCard::linkActivated);
    button->setObjectName(words.buttonId);
    connect(button, &Button::clicked, this, &ServiceCard::chosen);
    layout->addLayout(head);
    layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(button, 0, Qt::AlignLeft);
}

MethodCard::MethodCard(Icon icon, const Words& words, QWidget* parent) : Card(Kind::plain, parent) {
    auto* layout = row(this, 16, {20, 18, 20, 18});
    layout->addWidget(IconView::onTile(icon, Role::primary, Role::soft), 0, Qt::AlignTop);
    auto* text = column(nullptr, 4);
    auto* button = enterButton(words.buttonName);
    button->setObjectName(words.buttonId);
    connect(button, &Button::clicked, this, &MethodCard::chosen);
    text->addWidget(new Paragraph(Type::h3, words.title));
    text->addWidget(coloured(Type::overline, words.overline, Role::ink2));
    text->addWidget(coloured(Type::secondary, words.text, Role::ink2));
    text->addSpacing(6);
    text->addWidget(button, 0, Qt::AlignLeft);
    text->addStretch();
    layout->addLayout(text, 1);
}

}  // namespace ui
