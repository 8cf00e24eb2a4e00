// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_details.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/about/fact_list.h"
#include "ui/screens/record/contacts/contact_words.h"
#include "ui/screens/record/contacts/linked_documents.h"
#include "ui/screens/record/contacts/prescription_link.h"
#include "ui/shell/format.h"
#include "ui/shell/strip.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ContactDetails::ContactDetails(const Context& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      heading_(new Paragraph(Type::h2)),
      summary_(new Paragraph(Type::secondary)),
      documents_(new LinkedDocuments(context)) {
    heading_->setObjectName(QStringLiteral("contactHeading"));
    summary_->setColor(Role::ink2);
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    auto* all = column(this, 12, {24, 18, 24, 18});
    all->addWidget(heading_);
    all->addWidget(summary_);
    all->addWidget(line);
    all->addWidget(documents_);
    all->addStretch();
    hide();
}

void ContactDetails::setContact(const core::Contact& contact) {
    heading_->setText(contactTitle(contact));
    summary_->setText(contactTime(contact));
    delete facts_;
    facts_ = makeFacts(contact);
    static_cast<QBoxLayout*>(layout())->insertWidget(3, facts_);
    documents_->setContact(contact);
    show();
}

QWidget* ContactDetails::makeFacts(const core::Contact& contact) const {
    auto* facts = new QWidget;
    auto* all = column(facts, 10);
    const auto add = [all](const QString& name, const QString& value) {
        if (!value.isEmpty()) addFact(*all, name, value);
    };
    add(tr("Tipo"), core::contactKindName(contact.kind));
    add(tr("Data"), contactTime(contact));
    add(tr("Ente"), contact.organization);
    add(tr("Struttura"), contact.facility);
    add(tr("Reparto"), contact.department);
    add(tr("Motivo"), contact.reason);
    if (contact.nre.isEmpty()) return facts;
    auto* prescription = column(nullptr, 0);
    auto* name = new Paragraph(Type::secondary, tr("Prescrizione (NRE)"));
    name->setColor(Role::ink2);
    prescription->addWidget(name);
    prescription->addWidget(new PrescriptionLink(context_, contact.nre), 0, Qt::AlignLeft);
    all->addLayout(prescription);
    return facts;
}

void ContactDetails::clear() {
    hide();
    heading_->setText({});
    summary_->setText({});
    delete std::exchange(facts_, nullptr);
    documents_->clear();
}

}  // namespace ui
