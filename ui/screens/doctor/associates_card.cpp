// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/associates_card.h"

#include <QBoxLayout>

#include "ui/screens/doctor/doctor_words.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

AssociatesCard::AssociatesCard(QWidget* parent)
    : Card(Kind::plain, parent),
      count_(new Paragraph(Type::secondary)),
      toggle_(new Button(Button::Kind::text, QString())),
      list_(new QWidget),
      rows_(column(list_, 12, {62, 0, 26, 16})),
      patients_(new Paragraph(Type::body)),
      places_(new Paragraph(Type::secondary)) {
    list_->hide();
    list_->setObjectName(QStringLiteral("associates"));
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    auto* all = column(this, 0);
    head_ = makeHead();
    all->addWidget(head_);
    all->addWidget(list_);
    all->addWidget(line);
    all->addWidget(makeNumbers());
    head_->hide();
}

QWidget* AssociatesCard::makeHead() {
    toggle_->setObjectName(QStringLiteral("toggleAssociates"));
    toggle_->setInBar(true);
    connect(toggle_, &Button::clicked, this, [this] { setOpen(!isOpen()); });
    count_->setColor(Role::ink2);
    count_->setAlignment(Qt::AlignRight);
    auto* head = new QWidget;
    auto* line = row(head, 12, {26, 6, 14, 6});
    line->addWidget(new IconView(Icon::people, Role::primary, 24));
    line->addWidget(new Paragraph(Type::bodyStrong, tr("Medici Associati")), 2, Qt::AlignVCenter);
    line->addWidget(count_, 1, Qt::AlignVCenter);
    line->addWidget(toggle_);
    return head;
}

QWidget* AssociatesCard::makeNumbers() {
    places_->setColor(Role::ink2);
    places_->setAlignment(Qt::AlignRight);
    auto* numbers = new QWidget;
    auto* line = row(numbers, 12, {26, 14, 26, 14});
    line->addWidget(new IconView(Icon::info, Role::primary, 24));
    line->addWidget(patients_, 3, Qt::AlignVCenter);
    line->addWidget(places_, 2, Qt::AlignVCenter);
    return numbers;
}

void AssociatesCard::setDoctor(const core::Doctor& doctor) {
    patients_->setRichText(tr("Numero assistiti in carico: <b>%1</b>").arg(doctor.patients));
    places_->setText(tr("Posti disponibili: %1").arg(doctor.places));
}

void AssociatesCard::setAssociates(const QVector<core::Doctor>& associates) {
    while (auto* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const core::Doctor& doctor : associates) {
        auto* words = new QWidget;
        auto* lines = column(words, 0);
        lines->addWidget(new Paragraph(Type::label, doctor.name));
        QStringList more{mainSurgeryLine(doctor)};
        if (!doctor.surgeries.isEmpty() && !doctor.surgeries.first().phone.isEmpty())
            more << tr("tel. %1").arg(doctor.surgeries.first().phone);
        auto* where = new Paragraph(Type::secondary, more.join(QStringLiteral(", ")));
        where->setColor(Role::ink2);
        lines->addWidget(where);
        rows_->addWidget(words);
    }
    count_->setText(tr("%n medico/i", nullptr, int(associates.size())));
    head_->setVisible(!associates.isEmpty());
    if (associates.isEmpty()) list_->hide();
    showToggle();
}

bool AssociatesCard::isOpen() const {
    return !list_->isHidden();
}

void AssociatesCard::setOpen(bool open) {
    list_->setVisible(open && rows_->count() > 0);
    showToggle();
}

void AssociatesCard::showToggle() {
    toggle_->setText(isOpen() ? tr("Chiudi") : tr("Mostra"));
    toggle_->setTrailingIcon(isOpen() ? Icon::chevronUp : Icon::chevronDown);
    toggle_->setAccessibleName(isOpen() ? tr("Chiudi l'elenco dei medici associati")
                                        : tr("Mostra i medici associati"));
}

void AssociatesCard::clear() {
    setAssociates({});
    for (Paragraph* text : {count_, patients_, places_}) text->setText({});
}

}  // namespace ui
