// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_card.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/doctor/initials_view.h"
#include "ui/screens/doctor/surgery_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double portrait = 72;
constexpr int surgeriesPlace = 1;  // in the layout, after the head

}  // namespace

DoctorCard::DoctorCard(QWidget* parent)
    : Card(Kind::plain, parent),
      initials_(new InitialsView(portrait)),
      name_(new Paragraph(Type::h2)),
      code_(new Paragraph(Type::body)),
      details_(new Paragraph(Type::secondary)),
      print_(new Button(Button::Kind::neutral, tr("Stampa Dati"))) {
    name_->setObjectName(QStringLiteral("doctorName"));
    code_->setObjectName(QStringLiteral("doctorCode"));
    code_->setColor(Role::ink2);
    details_->setColor(Role::ink2);
    auto* all = column(this, 16, {26, 22, 26, 20});
    all->addWidget(makeHead());
    all->addWidget(makeFoot());
}

QWidget* DoctorCard::makeHead() {
    auto* head = new QWidget;
    auto* line = row(head, 18);
    auto* words = column(nullptr, 2);
    words->addWidget(name_);
    words->addWidget(code_);
    line->addWidget(initials_);
    line->addLayout(words, 1);
    return head;
}

QWidget* DoctorCard::makeFoot() {
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("printDoctor"));
    print_->setInBar(true);
    auto* foot = new QWidget;
    auto* line = row(foot, 12);
    line->addWidget(details_, 1, Qt::AlignVCenter);
    line->addWidget(print_, 0, Qt::AlignBottom);
    return foot;
}

void DoctorCard::setDoctor(const core::Doctor& doctor, QDate today) {
    initials_->setName(doctor.name);
    name_->setText(doctor.name);
    code_->setText(doctorCodeLine(doctor));
    QStringList details{associationWords(doctor), languagesWords(doctor), doctor.email};
    details.removeAll(QString());
    details_->setText(details.join(QStringLiteral(" · ")));
    delete std::exchange(surgeries_, surgeryViews(doctor.surgeries, today));
    static_cast<QBoxLayout*>(layout())->insertWidget(surgeriesPlace, surgeries_);
}

void DoctorCard::clear() {
    initials_->setName({});
    for (Paragraph* text : {name_, code_, details_}) text->setText({});
    delete std::exchange(surgeries_, nullptr);
}

}  // namespace ui
