// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_details.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/about/fact_list.h"
#include "ui/screens/record/contacts/contact_words.h"
#include "ui/screens/record/contacts/linked_documents.h"
#include "ui/screens/record/contacts/prescription_link.h"
#include "ui/screens/record/paper_text.h"
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
    contact_ = contact;
    heading_->setText(contactTitle(contact));
    summary_->setText(contactTime(contact));
    delete facts_;
    facts_ = makeFacts(contact);
    static_cast<QBoxLayout*>(layout())->insertWidget(3, facts_);
    documents_->setContact(contact);
    show();
}

ContactDetails::Facts ContactDetails::factsOf(const core::Contact& contact) {
    return {{tr("Tipo"), core::contactKindName(contact.kind)},
            {tr("Data"), contactTime(contact)},
            {tr("Ente"), contact.organization},
            {tr("Struttura"), contact.facility},
            {tr("Reparto"), contact.department},
            {tr("Motivo"), contact.reason}};
}

QString ContactDetails::paper() const {
    if (contact_.id.isEmpty()) return {};
    QVector<QStringList> rows;
    for (const core::Document& each : documents_->documents())
        rows << QStringList{shortDate(each.date.date()), each.title, each.facility};
    const QString linked =
        rows.isEmpty() ? QString()
                       : QStringLiteral("<h2>%1</h2>").arg(tr("Documenti collegati")) +
                             paperTable({tr("Data"), tr("Documento"), tr("Struttura")}, rows);
    return QStringLiteral("<h1>%1</h1>").arg(heading_->text().toHtmlEscaped()) +
           paperFacts(factsOf(contact_)) + paperFacts({{tr("Prescrizione (NRE)"), contact_.nre}}) +
           linked;
}

QWidget* ContactDetails::makeFacts(const core::Contact& contact) const {
    auto* facts = new QWidget;
    auto* all = column(facts, 10);
    for (const auto& [name, value] : factsOf(contact))
        if (!value.isEmpty()) addFact(*all, name, value);
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
    contact_ = {};
    hide();
    heading_->setText({});
    summary_->setText({});
    delete std::exchange(facts_, nullptr);
    documents_->clear();
}

}  // namespace ui
