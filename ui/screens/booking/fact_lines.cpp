// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/fact_lines.h"

#include <QBoxLayout>
#include <utility>

#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

FactLines::FactLines(QWidget* parent) : QWidget(parent), all_(column(this, 0)) {}

void FactLines::clear() {
    delete std::exchange(shown_, nullptr);
}

void FactLines::add(const QString& label, const QString& value) {
    addLine(label, value, false);
}

void FactLines::addMain(const QString& label, const QString& value) {
    addLine(label, value, true);
}

void FactLines::addLine(const QString& label, const QString& value, bool main) {
    if (value.isEmpty()) return;
    if (!shown_) {
        shown_ = new QWidget;
        column(shown_, 10);
        all_->addWidget(shown_);
    }
    auto* fact = column(nullptr, 0);
    auto* name = new Paragraph(Type::secondary, label);
    name->setColor(Role::ink2);
    auto* words = new Paragraph(Type::label, value);
    if (main) words->setColor(Role::primary);
    fact->addWidget(name);
    fact->addWidget(words);
    static_cast<QVBoxLayout*>(shown_->layout())->addLayout(fact);
}

}  // namespace ui
