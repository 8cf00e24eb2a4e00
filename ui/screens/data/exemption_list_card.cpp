// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/exemption_list_card.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/data/exemption_row.h"
#include "ui/shell/strip.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ExemptionListCard::ExemptionListCard(const QString& heading, QWidget* parent)
    : Card(Kind::plain, parent) {
    column(this, 8, {22, 18, 22, 14})->addWidget(new Paragraph(Type::h2, heading));
}

void ExemptionListCard::setExemptions(const QVector<core::HeldExemption>& exemptions,
                                      const QDate& today) {
    clear();
    rows_ = new QWidget;
    auto* all = column(rows_, 6);
    for (const auto& each : exemptions) {
        if (all->count() > 0) {
            auto* line = new Strip(Role::line);
            line->setFixedHeight(1);
            all->addWidget(line);
        }
        auto* one = new ExemptionRow(each, today);
        connect(one, &ExemptionRow::revokeChosen, this,
                [this, id = each.id] { Q_EMIT revokeChosen(id); });
        connect(one, &ExemptionRow::attestationChosen, this,
                [this, id = each.id] { Q_EMIT attestationChosen(id); });
        all->addWidget(one);
    }
    layout()->addWidget(rows_);
}

void ExemptionListCard::clear() {
    delete std::exchange(rows_, nullptr);
}

}  // namespace ui
