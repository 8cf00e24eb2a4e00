// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/conditions_step.h"

#include <QAbstractButton>
#include <QBoxLayout>

#include "ui/screens/data/certify/choice_line.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ConditionsStep::ConditionsStep(CertifyModel& model, QWidget* parent) : CertifyStep(model, parent) {
    auto* all = column(this, 14);
    auto* lead = new Paragraph(
        Type::body, tr("Segna quello che è vero. Servono tutte: se una non è vera, non puoi avere "
                       "questa esenzione."));
    lead->setColor(Role::ink2);
    all->addWidget(lead);
    const auto offer = model.offer();
    if (!offer) return;
    for (const auto& condition : offer->conditions) {
        auto* line = new ChoiceLine(ChoiceLine::Kind::check, condition.text, {});
        line->button()->setObjectName(QStringLiteral("condition%1").arg(lines_.size()));
        line->setChecked(model.declaration().conditions.contains(condition.code));
        all->addWidget(line);
        lines_ << line;
        ids_ << condition.code;
    }
}

QString ConditionsStep::accept() {
    QStringList ticked;
    for (qsizetype i = 0; i < lines_.size(); ++i)
        if (lines_[i]->isChecked()) ticked << ids_[i];
    if (ticked != model().declaration().conditions) forget();
    model().declaration().conditions = ticked;
    const int missing = static_cast<int>(ids_.size() - ticked.size());
    return missing == 0 ? QString() : tr("Manca/mancano %n condizione/i.", nullptr, missing);
}

}  // namespace ui
