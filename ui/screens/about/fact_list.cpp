// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/about/fact_list.h"

#include <QVBoxLayout>

#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

void addFact(QVBoxLayout& facts, const QString& name, const QString& value) {
    auto* fact = column(nullptr, 0);
    auto* label = new Paragraph(Type::secondary, name);
    label->setColor(Role::ink2);
    fact->addWidget(label);
    fact->addWidget(new Paragraph(Type::label, value));
    facts.addLayout(fact);
}

}  // namespace ui
