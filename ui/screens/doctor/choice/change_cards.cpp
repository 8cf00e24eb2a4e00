// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/change_cards.h"

#include <QBoxLayout>

#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/doctor/initials_view.h"
#include "ui/shell/format.h"
#include "ui/shell/icon_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double portrait = 60;

}  // namespace

ChangeCards::ChangeCards(QWidget* parent)
    : QWidget(parent),
      across_(row(this, 16)),
      before_(makeSide(false)),
      arrow_(new IconView(Icon::arrowRight, Role::primary, 28)),
      after_(makeSide(true)) {
    before_.card->setObjectName(QStringLiteral("before"));
    after_.card->setObjectName(QStringLiteral("after"));
    across_->addWidget(before_.card, 1);
    across_->addWidget(arrow_, 0, Qt::AlignCenter);
    across_->addWidget(after_.card, 1);
}

ChangeCards::Side ChangeCards::makeSide(bool chosen) {
    Side side{new Card(chosen ? Card::Kind::chosen : Card::Kind::plain),
              new Paragraph(Type::overline),
              new InitialsView(portrait),
              new Paragraph(Type::h3),
              new Paragraph(Type::secondary),
              new Paragraph(Type::secondary)};
    for (Paragraph* quiet : {side.overline, side.where, side.note}) quiet->setColor(Role::ink2);
    auto* all = column(side.card, 12, {24, 20, 24, 20});
    all->addWidget(side.overline);
    auto* line = row(nullptr, 16);
    auto* words = column(nullptr, 2);
    for (Paragraph* each : {side.name, side.where, side.note}) words->addWidget(each);
    words->addStretch();
    line->addWidget(side.initials, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    all->addLayout(line);
    all->addStretch();
    return side;
}

void ChangeCards::setBefore(const std::optional<core::Doctor>& doctor, QDate today, bool request) {
    before_.overline->setText(request ? tr("IL MEDICO DI ADESSO") : tr("IL MEDICO CHE LASCI"));
    before_.initials->setName(doctor ? doctor->name : QString());
    before_.name->setText(doctor ? doctor->name : tr("Nessuno"));
    before_.where->setText(doctor ? mainSurgeryLine(*doctor) : QString());
    before_.note->setText(!doctor   ? QString()
                          : request ? tr("fino alla risposta, e poi se è no")
                                    : tr("fino a oggi, %1").arg(shortDate(today)));
}

void ChangeCards::setAfter(const core::Doctor& doctor, bool request) {
    after_.overline->setText(request ? tr("IL MEDICO CHE CHIEDI") : tr("IL NUOVO MEDICO"));
    after_.initials->setName(doctor.name);
    after_.name->setText(doctor.name);
    after_.where->setText(mainSurgeryLine(doctor));
    after_.note->setText(tr("Posti disponibili: %1").arg(doctor.places));
}

void ChangeCards::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    across_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrow_->setIcon(narrow ? Icon::arrowDown : Icon::arrowRight, Role::primary);
}

void ChangeCards::clear() {
    for (const Side* side : {&before_, &after_}) {
        side->initials->setName({});
        for (Paragraph* text : {side->name, side->where, side->note}) text->setText({});
    }
}

}  // namespace ui
