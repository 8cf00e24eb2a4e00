// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/people_step.h"

#include <QBoxLayout>
#include <QComboBox>
#include <algorithm>

#include "ui/screens/data/certify/choice_line.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QString relationWords(const CertifyPerson& person) {
    if (!person.relation) return PeopleStep::tr("Sei tu");
    switch (*person.relation) {
        case core::Relation::minor:
            return PeopleStep::tr("Minorenne: dichiari come genitore");
        case core::Relation::ward:
            return PeopleStep::tr("Persona di cui ti occupi per legge");
        case core::Relation::delegator:
            break;
    }
    return PeopleStep::tr(
        "Ti ha dato la delega: dichiari come familiare, per un suo impedimento "
        "temporaneo");
}

}  // namespace

PeopleStep::PeopleStep(CertifyModel& model, QWidget* parent) : CertifyStep(model, parent) {
    auto* all = column(this, 14);
    auto* lead = new Paragraph(
        Type::body, tr("Puoi dichiarare per te e per le persone di cui sei genitore, tutore o "
                       "delegato. Per gli altri serve lo sportello."));
    lead->setColor(Role::ink2);
    all->addWidget(lead);
    for (const auto& person : model.people()) addPerson(person, *all);
}

void PeopleStep::addPerson(const CertifyPerson& person, QVBoxLayout& into) {
    const auto* offers = model().offersOf(person.id);
    const auto& chosen = model().declaration().beneficiaries;
    const auto known = std::ranges::find(chosen, person.id, &core::Beneficiary::patientId);
    Line line{person.id,
              new ChoiceLine(ChoiceLine::Kind::check, person.name, relationWords(person))};
    line.choice->button()->setObjectName(QStringLiteral("person%1").arg(lines_.size()));
    line.choice->setChecked(known != chosen.end() || model().people().size() == 1);
    into.addWidget(line.choice);
    if (offers != nullptr && offers->qualities.size() == 1) line.only = offers->qualities[0].code;
    if (offers != nullptr && offers->qualities.size() > 1) {
        line.quality = new QComboBox;
        line.quality->setObjectName(QStringLiteral("quality%1").arg(lines_.size()));
        for (const auto& quality : offers->qualities)
            line.quality->addItem(quality.text, quality.code);
        if (known != chosen.end())
            line.quality->setCurrentIndex(std::max(0, line.quality->findData(known->quality)));
        auto* field = new FormField(tr("Dichiari come"), line.quality);
        into.addWidget(field);
        field->setVisible(line.choice->isChecked());
        connect(line.choice, &ChoiceLine::toggled, field, &QWidget::setVisible);
    }
    lines_ << line;
}

QString PeopleStep::accept() {
    QVector<core::Beneficiary> chosen;
    for (const auto& line : lines_)
        if (line.choice->isChecked())
            chosen << core::Beneficiary{
                line.id, line.quality ? line.quality->currentData().toString() : line.only};
    if (chosen.isEmpty()) return tr("Scegli almeno una persona.");
    const auto written = [](const QVector<core::Beneficiary>& list) {
        QStringList text;
        for (const auto& one : list) text << one.patientId + one.quality;
        return text;
    };
    if (written(chosen) != written(model().declaration().beneficiaries)) forget();
    model().declaration().beneficiaries = chosen;
    return {};
}

}  // namespace ui
