// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/summary_step.h"

#include <QBoxLayout>

#include "ui/shell/icon_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

SummaryStep::SummaryStep(CertifyModel& model, core::ExemptionGateway& gateway, QWidget* parent)
    : CertifyStep(model, parent), text_(new Paragraph(Type::body)) {
    text_->setObjectName(QStringLiteral("declaration"));
    auto* all = column(this, 16);
    auto* paper = new Card;
    column(paper, 0, {24, 20, 24, 20})->addWidget(text_);
    all->addWidget(makeConsequences());
    all->addWidget(paper);
    show();
    if (model.prepared) return;
    core::whenDone(
        gateway.prepare(model.declaration()), this,
        [this](const core::Result<core::PreparedAnswer>& answer) { onPrepared(answer); });
}

QWidget* SummaryStep::makeConsequences() const {
    auto* card = new Card(Card::Kind::warn);
    auto* all = column(card, 8, {24, 18, 24, 18});
    auto* head = row(nullptr, 10);
    head->addWidget(new IconView(Icon::warning, Role::warn, 24), 0, Qt::AlignTop);
    head->addWidget(new Paragraph(Type::h3, tr("Se quello che dichiari non è vero")), 1);
    all->addLayout(head);
    for (const auto& sentence : model().offers().consequences) {
        auto* line = new Paragraph(Type::body, sentence);
        line->setObjectName(QStringLiteral("consequence"));
        all->addWidget(line);
    }
    return card;
}

void SummaryStep::onPrepared(const core::Result<core::PreparedAnswer>& answer) {
    if (!answer) return Q_EMIT failed(answer.error());
    if (!answer->prepared) return Q_EMIT refused(answer->refusals.value(0));
    model().prepared = answer->prepared;
    show();
}

void SummaryStep::show() {
    text_->setText(model().prepared ? model().prepared->text : tr("Preparo la dichiarazione…"));
}

QString SummaryStep::accept() {
    return model().prepared ? QString() : tr("La dichiarazione non è ancora pronta.");
}

}  // namespace ui
