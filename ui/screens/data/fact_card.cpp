// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/fact_card.h"

#include <QBoxLayout>
#include <utility>

#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

FactCard::FactCard(const QString& heading, QWidget* parent) : Card(Kind::plain, parent) {
    auto* all = column(this, 12, {22, 18, 22, 18});
    all->addWidget(new Paragraph(Type::h2, heading));
    all->addStretch();
}

void FactCard::setFacts(const Facts& facts) {
    delete std::exchange(facts_, new QWidget);
    auto* lines = column(facts_, 10);
    for (const auto& [what, value] : facts) {
        if (value.isEmpty()) continue;
        auto* name = new Paragraph(Type::secondary, what);
        name->setColor(Role::ink2);
        auto* fact = column(nullptr, 0);
        fact->addWidget(name);
        fact->addWidget(new Paragraph(Type::label, value));
        lines->addLayout(fact);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, facts_);
}

void FactCard::setFoot(QWidget* foot) {
    delete std::exchange(foot_, foot);
    if (foot_) static_cast<QVBoxLayout*>(layout())->insertWidget(facts_ ? 2 : 1, foot_);
}

void FactCard::clear() {
    delete std::exchange(facts_, nullptr);
    delete std::exchange(foot_, nullptr);
}

}  // namespace ui
