// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_facts.h"

#include <QBoxLayout>
#include <utility>

#include "core/prescriptions/prescription_rules.h"
#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/shell/format.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PrescriptionFacts::PrescriptionFacts(QWidget* parent) : QWidget(parent), all_(column(this, 0)) {}

void PrescriptionFacts::clear() {
    delete std::exchange(shown_, nullptr);
}

void PrescriptionFacts::setPrescription(const core::Prescription& prescription,
                                        const QString& patient) {
    clear();
    shown_ = new QWidget;
    column(shown_, 10);
    addLines(prescription);
    addFacts(prescription, patient);
    all_->addWidget(shown_);
}

void PrescriptionFacts::addLines(const core::Prescription& prescription) {
    auto* into = static_cast<QVBoxLayout*>(shown_->layout());
    const bool drugs = prescription.kind == core::PrescriptionKind::drugs;
    into->addWidget(new Paragraph(Type::h3, drugs ? tr("Farmaci") : tr("Visite ed esami")));
    for (const auto& line : prescription.lines) {
        auto* one = column(nullptr, 0);
        one->addWidget(new Paragraph(Type::bodyStrong,
                                     line.name.isEmpty() ? tr("Nome non indicato") : line.name));
        if (const QString details = lineDetails(line, prescription.kind); !details.isEmpty()) {
            auto* second = new Paragraph(Type::secondary, details);
            second->setColor(Role::ink2);
            one->addWidget(second);
        }
        into->addLayout(one);
    }
    into->addWidget(new Paragraph(Type::h3, tr("La ricetta")));
}

void PrescriptionFacts::addFacts(const core::Prescription& prescription, const QString& patient) {
    const QDate last = core::lastDay(prescription);
    addFact(tr("Tipo"), prescriptionKind(prescription.kind));
    addFact(tr("Stato"), stateName(prescription.state));
    addFact(tr("Numero della ricetta (NRE)"), prescription.nre);
    addFact(tr("Codice IUP"), prescription.iup);
    addFact(tr("Compilata il"), shortDate(prescription.writtenOn.date()));
    addFact(tr("Valida fino al"), last.isValid() ? shortDate(last) : QString());
    if (prescription.regional)
        addFact(tr("Ricetta di questa Regione"), *prescription.regional ? tr("Sì") : tr("No"));
    addFact(tr("Dati completi"), prescription.incomplete ? tr("No") : tr("Sì"));
    addFact(tr("Classe di priorità"), priorityWords(prescription.priority));
    addFact(tr("Assistito"), patient);
    addFact(tr("Medico"), prescription.prescriber);
    addFact(tr("Esenzione"), exemptionWords(prescription));
    if (prescription.ticket) addFact(tr("Ticket previsto"), ticketWords(*prescription.ticket));
    addFact(tr("Quesito diagnostico"), prescription.question);
    addFact(tr("Note"), prescription.note);
    addFact(tr("Codice di autenticazione"), prescription.authenticationCode);
    addFact(tr("Oscurata"), prescription.hidden ? tr("Sì") : tr("No"));
}

void PrescriptionFacts::addFact(const QString& label, const QString& value) {
    if (value.isEmpty()) return;
    auto* fact = column(nullptr, 0);
    auto* name = new Paragraph(Type::secondary, label);
    name->setColor(Role::ink2);
    fact->addWidget(name);
    fact->addWidget(new Paragraph(Type::label, value));
    static_cast<QVBoxLayout*>(shown_->layout())->addLayout(fact);
}

}  // namespace ui
