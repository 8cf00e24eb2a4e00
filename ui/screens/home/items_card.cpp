// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/items_card.h"

#include <QBoxLayout>

#include "ui/screens/home/item_rows.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ItemsCard::ItemsCard(const QString& heading, const QString& id, QWidget* parent)
    : Card(Kind::plain, parent),
      rows_(new ItemRows(heading, id)),
      more_(new Paragraph(Type::secondary)) {
    setObjectName(id + QStringLiteral("Card"));
    more_->setColor(Role::ink2);
    more_->setContentsMargins(22, 0, 22, 14);
    auto* layout = column(this, 0);
    auto* head = column(nullptr, 0, {22, 18, 22, 8});
    head->addWidget(new Paragraph(Type::h2, heading));
    layout->addLayout(head);
    layout->addWidget(rows_);
    layout->addWidget(more_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(rows_, &ItemRows::chosen, this, &ItemsCard::chosen);
    clear();
}

void ItemsCard::setItems(const TodayItems& items) {
    rows_->setItems(items.mid(0, mostRows));
    const int more = qMax(0, int(items.size()) - mostRows);
    more_->setText(more > 0 ? tr("E altre %n.", nullptr, more) : QString());
    more_->setVisible(more > 0);
    setVisible(!items.isEmpty());
}

void ItemsCard::setWrapping(bool wrapping) {
    rows_->setWrapping(wrapping);
}

void ItemsCard::clear() {
    setItems({});
}

}  // namespace ui
