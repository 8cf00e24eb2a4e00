// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_pane.h"

#include <QBoxLayout>

#include "ui/screens/record/document_facts.h"
#include "ui/screens/record/document_model.h"
#include "ui/shell/format.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

DocumentPane::DocumentPane(QWidget* parent)
    : Card(Kind::plain, parent),
      heading_(new Paragraph(Type::h2)),
      summary_(new Paragraph(Type::secondary)),
      badge_(new Badge({})),
      open_(new Button(Button::Kind::primary, tr("Apri e leggi"))),
      facts_(new DocumentFacts),
      content_(new QWidget) {
    summary_->setColor(Role::ink2);
    open_->setLeadingIcon(Icon::document);
    open_->setObjectName(QStringLiteral("openDocument"));
    connect(open_, &Button::clicked, this, &DocumentPane::openChosen);
    auto* all = column(content_, 12, {24, 18, 24, 18});
    auto* head = row(nullptr, 12);
    head->addWidget(heading_, 1);
    head->addWidget(badge_, 0, Qt::AlignTop);
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    all->addLayout(head);
    all->addWidget(summary_);
    all->addWidget(open_, 0, Qt::AlignLeft);
    all->addWidget(line);
    all->addWidget(facts_);
    all->addStretch();
    column(this, 0, {2, 2, 2, 2})->addWidget(scrolled(content_));
    clear();
}

void DocumentPane::setDocument(const core::Document& document) {
    document_ = document;
    const bool covered = discreet_ && document.guarded;
    heading_->setText(documentTitle(document, discreet_));
    summary_->setText(covered ? shortDate(document.date.date())
                              : shortDate(document.date.date()) + QStringLiteral(" · ") +
                                    document.facility);
    badge_->setSpec({.tone = Tone::info, .text = tr("Nuovo"), .dot = true});
    badge_->setVisible(document.unread);
    facts_->setDocument(document);
    facts_->setVisible(!covered);
    content_->show();
}

void DocumentPane::setDiscreet(bool discreet) {
    discreet_ = discreet;
    if (!document_.id.isEmpty()) setDocument(document_);
}

void DocumentPane::clear() {
    document_ = {};
    heading_->setText({});
    summary_->setText({});
    facts_->clear();
    content_->hide();
}

}  // namespace ui
