// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/choice_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QMouseEvent>
#include <QRadioButton>

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QAbstractButton* makeButton(ChoiceLine::Kind kind) {
    if (kind == ChoiceLine::Kind::radio) return new QRadioButton;
    return new QCheckBox;
}

}  // namespace

ChoiceLine::ChoiceLine(Kind kind, const QString& words, const QString& second, QWidget* parent)
    : QWidget(parent), button_(makeButton(kind)) {
    button_->setAccessibleName(words);
    button_->setAccessibleDescription(second);
    auto* line = row(this, 10);
    auto* texts = column(nullptr, 0);
    const auto add = [&texts](Type type, const QString& text, Role role) {
        auto* paragraph = new Paragraph(type, text);
        paragraph->setColor(role);
        // What is pressed is the line.
        paragraph->setAttribute(Qt::WA_TransparentForMouseEvents);
        texts->addWidget(paragraph);
    };
    add(Type::body, words, Role::ink);
    if (!second.isEmpty()) add(Type::secondary, second, Role::ink2);
    line->addWidget(button_, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    withTheme(this, [this, texts] {  // the box and the first line on one level
        const double higher = button_->sizeHint().height() - theme().lineHeight(Type::body);
        texts->setContentsMargins(0, qMax(0, qRound(higher / 2)), 0, 0);
    });
    connect(button_, &QAbstractButton::toggled, this, &ChoiceLine::toggled);
}

bool ChoiceLine::isChecked() const {
    return button_->isChecked();
}

void ChoiceLine::setChecked(bool checked) {
    button_->setChecked(checked);
}

void ChoiceLine::mousePressEvent(QMouseEvent* event) {
    event->accept();  // to be told of the release
}

void ChoiceLine::mouseReleaseEvent(QMouseEvent* event) {
    if (!rect().contains(event->pos())) return;
    button_->setFocus(Qt::MouseFocusReason);
    button_->click();
}

}  // namespace ui
