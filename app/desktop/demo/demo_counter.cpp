// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_counter.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/desktop/demo/portal_control.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace desktop {

using Field = CounterForm::Field;

DemoCounter::DemoCounter(PortalControl& control, const core::Clock& clock, QWidget* parent)
    : QWidget(parent), control_(control), clock_(clock) {
    auto* layout = ui::column(this, 10);
    auto* prefill =
        new ui::Button(ui::Button::Kind::neutral, tr("Compila con i dati di MARIO ROSSI"));
    prefill->setInBar(true);
    prefill->setObjectName(QStringLiteral("prefill"));
    connect(prefill, &ui::Button::clicked, this, [this] { fill(CounterForm::specimen()); });
    layout->addWidget(prefill);
    addField(*layout, Field::codiceFiscale, tr("Codice fiscale"));
    addField(*layout, Field::cardNumber, tr("Numero di tessera"),
             tr("Le ultime 10 cifre sul retro della tessera."));
    addField(*layout, Field::mobile, tr("Cellulare"));
    auto* names = ui::row(nullptr, 12);
    addField(*names, Field::name, tr("Nome"), tr("Nome e cognome: solo per chi è nuovo."));
    addField(*names, Field::surname, tr("Cognome"));
    for (Field field : {Field::name, Field::surname})
        names->setAlignment(fields_[field], Qt::AlignTop);
    layout->addLayout(names);
    addConsent(*layout);
    addActions(*layout);
    addPaper(*layout);
    layout->addStretch();
}

QLineEdit* DemoCounter::addField(QBoxLayout& layout, Field field, const QString& label,
                                 const QString& hint) {
    auto* edit = new QLineEdit;
    auto* row = new ui::FormField(label, edit);
    row->setHint(hint);
    layout.addWidget(row);
    connect(edit, &QLineEdit::returnPressed, this, &DemoCounter::enrol);
    connect(edit, &QLineEdit::textEdited, row, [row] { row->setError({}); });
    fields_[field] = row;
    return edits_[field] = edit;
}

void DemoCounter::addConsent(QVBoxLayout& layout) {
    consent_ = new QCheckBox(tr("Firmato"));
    consent_->setObjectName(QStringLiteral("consent"));
    auto* row = new ui::FormField(tr("Consenso al trattamento dei dati"), consent_);
    connect(consent_, &QCheckBox::toggled, row, [row] { row->setError({}); });
    consent_->setAccessibleName(tr("Consenso al trattamento dei dati firmato"));
    fields_[Field::consent] = row;
    layout.addWidget(row);
}

void DemoCounter::addActions(QVBoxLayout& layout) {
    refusal_ = new ui::Banner(ui::Tone::bad);
    refusal_->hide();
    enrol_ = new ui::Button(ui::Button::Kind::primary, tr("Rilascia le credenziali"));
    enrol_->setObjectName(QStringLiteral("enrol"));
    connect(enrol_, &ui::Button::clicked, this, &DemoCounter::enrol);
    layout.addWidget(refusal_);
    layout.addWidget(enrol_, 0, Qt::AlignLeft);
}

void DemoCounter::addPaper(QVBoxLayout& layout) {
    paper_ = new ui::Card(ui::Card::Kind::honey);
    auto* inside = ui::column(paper_, 4, {18, 14, 18, 16});
    half_ = new ui::Paragraph(ui::Type::h1);
    half_->setObjectName(QStringLiteral("paperHalf"));
    inside->addWidget(
        new ui::Paragraph(ui::Type::secondaryStrong, tr("Sul modulo: prima metà della password")));
    inside->addWidget(half_);
    inside->addWidget(new ui::Paragraph(ui::Type::secondary,
                                        tr("La seconda metà arriva con l'SMS, qui accanto.")));
    paper_->hide();
    layout.addWidget(paper_);
}

void DemoCounter::fill(const CounterForm& form) {
    edits_[Field::codiceFiscale]->setText(form.codiceFiscale);
    edits_[Field::cardNumber]->setText(form.cardNumber);
    edits_[Field::mobile]->setText(form.mobile);
    edits_[Field::name]->setText(form.name);
    edits_[Field::surname]->setText(form.surname);
    consent_->setChecked(form.consent);
    for (const auto& [field, row] : fields_) row->setError({});
    enrol_->setFocus();
}

CounterForm DemoCounter::form() const {
    const auto text = [this](Field field) { return edits_.at(field)->text(); };
    return {.codiceFiscale = text(Field::codiceFiscale),
            .cardNumber = text(Field::cardNumber),
            .mobile = text(Field::mobile),
            .name = text(Field::name),
            .surname = text(Field::surname),
            .consent = consent_->isChecked()};
}

bool DemoCounter::showFaults(const CounterForm& form) {
    const auto faults = form.faults(clock_.today());
    for (const auto& [field, row] : fields_) {
        const auto fault = faults.find(field);
        row->setError(fault == faults.end() ? QString() : fault->second);
    }
    if (faults.empty()) return false;
    fields_[faults.begin()->first]->field()->setFocus();
    return true;
}

void DemoCounter::enrol() {
    const CounterForm typed = form();
    refusal_->hide();
    paper_->hide();
    if (enrol_->isBusy() || showFaults(typed)) return;
    enrol_->setBusy(true);
    control_.post(QStringLiteral("/gass/enrol"), typed.request(clock_.today()), this,
                  [this](const PortalControl::Answer& answer) {
                      enrol_->setBusy(false);
                      if (answer.fine()) return showPaper(answer.body["paperHalf"].toString());
                      const QString why = answer.body["message"].toString();
                      refusal_->setMessage(
                          ui::Tone::bad,
                          tr("<b>Il portale di prova non accetta questi dati.</b> %1")
                              .arg(why.toHtmlEscaped()));
                      refusal_->show();
                      refusal_->announceAndFocus();
                  });
}

void DemoCounter::showPaper(const QString& half) {
    half_->setText(half);
    paper_->show();
    ui::announce(half_);
    QMetaObject::invokeMethod(
        this, [this] { showPaperWhole(); }, Qt::QueuedConnection);
}

// The form is higher than most windows, and this is what it is filled in for.
void DemoCounter::showPaperWhole() {
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(paper_);
}

}  // namespace desktop
