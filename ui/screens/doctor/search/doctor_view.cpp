// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/search/doctor_view.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/about/fact_list.h"
#include "ui/screens/doctor/choice/choice_pages.h"
#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/doctor/surgery_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using Outcome = core::ChoiceVerdict::Outcome;

bool isPaediatrician(const core::Doctor& doctor) {
    return doctor.kind == core::DoctorKind::paediatrician;
}

Tone bannerTone(Outcome outcome) {
    if (outcome == Outcome::allowed) return Tone::ok;
    return outcome == Outcome::toBeJudged ? Tone::warn : Tone::info;
}

QString bannerWords(const core::Doctor& doctor) {
    const QString why = verdictSentences(*doctor.verdict).join(u' ').toHtmlEscaped();
    switch (doctor.verdict->outcome) {
        case Outcome::allowed:
            return DoctorView::tr("<b>Si può scegliere.</b> %1.").arg(placesWords(doctor.places));
        case Outcome::toBeJudged:
            return DoctorView::tr(
                       "<b>Si può solo chiedere.</b> %1 Puoi mandare una richiesta con "
                       "il motivo: decide l'ufficio.")
                .arg(why);
        case Outcome::refused:
            break;
    }
    return DoctorView::tr("<b>Non si può scegliere.</b> %1").arg(why);
}

QString buttonWords(const core::Doctor& doctor) {
    if (doctor.verdict->outcome == Outcome::toBeJudged)
        return isPaediatrician(doctor) ? DoctorView::tr("Chiedi a questo pediatra")
                                       : DoctorView::tr("Chiedi a questo medico");
    return isPaediatrician(doctor) ? DoctorView::tr("Scegli questo pediatra")
                                   : DoctorView::tr("Scegli questo medico");
}

}  // namespace

DoctorView::DoctorView(const Context& context, DoctorSection section, QWidget* parent)
    : QWidget(parent),
      context_(context),
      section_(section),
      heading_(new Paragraph(Type::h2)),
      code_(new Paragraph(Type::secondary)),
      verdict_(new Banner),
      choose_(new Button(Button::Kind::primary, QString())) {
    heading_->setObjectName(QStringLiteral("doctorHeading"));
    code_->setColor(Role::ink2);
    verdict_->setObjectName(QStringLiteral("verdict"));
    choose_->setObjectName(QStringLiteral("chooseDoctor"));
    connect(choose_, &Button::clicked, this, &DoctorView::choose);
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    auto* all = column(this, 12, {24, 18, 24, 18});
    all->addWidget(heading_);
    all->addWidget(code_);
    all->addWidget(verdict_);
    all->addWidget(choose_, 0, Qt::AlignLeft);
    all->addWidget(line);
    all->addStretch();
    hide();
}

void DoctorView::setDoctor(const core::Doctor& doctor) {
    doctor_ = doctor;
    heading_->setText(doctor.name);
    code_->setText(doctorCodeLine(doctor));
    showVerdict();
    delete std::exchange(surgeries_,
                         surgeryViews(doctor.surgeries, context_.services.clock.today()));
    delete std::exchange(facts_, makeFacts(doctor));
    auto* all = static_cast<QBoxLayout*>(layout());
    all->insertWidget(all->count() - 1, surgeries_);
    all->insertWidget(all->count() - 1, facts_);
    show();
}

void DoctorView::showVerdict() {
    verdict_->setVisible(doctor_.verdict.has_value());
    choose_->setVisible(doctor_.verdict && doctor_.verdict->outcome != Outcome::refused);
    if (!doctor_.verdict) return;
    verdict_->setMessage(bannerTone(doctor_.verdict->outcome), bannerWords(doctor_));
    choose_->setText(buttonWords(doctor_));
}

QWidget* DoctorView::makeFacts(const core::Doctor& doctor) const {
    auto* facts = new QWidget;
    auto* all = column(facts, 10);
    const auto add = [all](const QString& name, const QString& value) {
        if (!value.isEmpty()) addFact(*all, name, value);
    };
    add(tr("Numero assistiti in carico"), QString::number(doctor.patients));
    add(tr("Posti disponibili"), QString::number(doctor.places));
    add(tr("Distanza"), distanceWords(doctor));
    add(tr("Zona"), doctor.area.name);
    add(tr("Associazione"), associationWords(doctor));
    add(tr("Lingue"), languagesWords(doctor));
    add(tr("E-mail"), doctor.email);
    return facts;
}

void DoctorView::choose() {
    if (!doctor_.id.isEmpty() && doctor_.verdict) beginChoice(context_, section_, doctor_);
}

void DoctorView::clear() {
    doctor_ = {};
    heading_->setText({});
    code_->setText({});
    verdict_->setMessage(Tone::info, {});
    delete std::exchange(facts_, nullptr);
    delete std::exchange(surgeries_, nullptr);
    hide();
}

}  // namespace ui
