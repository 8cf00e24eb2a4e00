// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_facts.h"

#include <QBoxLayout>

#include "ui/shell/format.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

DocumentFacts::DocumentFacts(QWidget* parent) : QWidget(parent), all_(column(this, 8)) {}

void DocumentFacts::clear() {
    delete facts_;
    facts_ = nullptr;
}

void DocumentFacts::setDocument(const core::Document& document) {
    clear();
    facts_ = new QWidget;
    column(facts_, 10);
    addFact(tr("Tipo"), document.title);
    addFact(tr("Data"), shortDate(document.date.date()));
    addFact(tr("Ente"), document.organization);
    addFact(tr("Struttura"), document.facility);
    addFact(tr("Reparto"), document.department);
    addFact(tr("Autore"), document.author);
    if (document.guarded) addFact(tr("Protezione"), tr("Maggior tutela"));
    addFact(tr("Oscurato"), document.hidden ? tr("Sì") : tr("No"));
    addFact(tr("Stato"), document.unread ? tr("Nuovo") : tr("Letto"));
    all_->insertWidget(0, facts_);
}

void DocumentFacts::addAction(QWidget* action) {
    all_->addWidget(action, 0, Qt::AlignLeft);
}

void DocumentFacts::addFact(const QString& label, const QString& value) {
    if (value.isEmpty()) return;
    auto* fact = column(nullptr, 0);
    auto* name = new Paragraph(Type::secondary, label);
    name->setColor(Role::ink2);
    fact->addWidget(name);
    fact->addWidget(new Paragraph(Type::label, value));
    static_cast<QBoxLayout*>(facts_->layout())->addLayout(fact);
}

}  // namespace ui
