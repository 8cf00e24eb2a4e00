// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/header_details.h"

#include <QBoxLayout>
#include <utility>

#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

HeaderDetails::HeaderDetails(QWidget* parent)
    : QWidget(parent), toggle_(new Button(Button::Kind::link, tr("Dettagli del documento"))) {
    toggle_->setObjectName(QStringLiteral("headerDetails"));
    column(this, 6)->addWidget(toggle_, 0, Qt::AlignLeft);
    connect(toggle_, &Button::clicked, this, [this] { showDetails(details_ == nullptr); });
    hide();
}

void HeaderDetails::setFacts(std::vector<core::clinical::ClinicalFact> facts) {
    facts_ = std::move(facts);
    showDetails(false);
    setVisible(!facts_.empty());
}

void HeaderDetails::showDetails(bool shown) {
    delete std::exchange(details_, nullptr);
    toggle_->setText(shown ? tr("Nascondi i dettagli") : tr("Dettagli del documento"));
    toggle_->setAccessibleName(shown ? tr("Nascondi i dettagli del documento") : QString());
    if (!shown) return;
    details_ = new QWidget;
    auto* all = column(details_, 2);
    for (const auto& fact : facts_) {
        auto* name = new Paragraph(Type::secondary, fact.shownLabel());
        name->setColor(Role::ink2);
        all->addWidget(name);
        all->addWidget(new Paragraph(Type::secondaryStrong, fact.value));
    }
    layout()->addWidget(details_);
}

}  // namespace ui
