// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/item_rows.h"

#include "core/base/rome_time.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/format.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

// An appointment is nothing without its day and hour; the other lines tell theirs.
QString secondLine(const TodayItem& item) {
    if (item.group != TodayItem::Group::appointment || !item.when.isValid()) return item.text;
    const QString when = ItemRows::tr("%1, ore %2", "Lunedì 23 novembre 2026, ore 9.40")
                             .arg(longDate(core::inRome(item.when).date()), clockTime(item.when));
    return item.text.isEmpty() ? when : QStringLiteral("%1 - %2").arg(when, item.text);
}

QStandardItem* rowOf(const TodayItem& item, int index) {
    auto* row = new QStandardItem(item.title);
    const QString second = secondLine(item);
    row->setData(second, rowSecondary);
    row->setData(int(item.icon), rowIcon);
    row->setData(int(item.tone), rowTone);
    if (item.group == TodayItem::Group::news && item.when.isValid())
        row->setData(shortDate(item.when.date()), rowDate);
    if (item.open) row->setData(QString::number(index), rowId);
    row->setEditable(false);
    const QString said = second.isEmpty() ? item.title : item.title + QStringLiteral(", ") + second;
    row->setData(said, Qt::AccessibleTextRole);
    row->setData(said, Qt::ToolTipRole);
    return row;
}

}  // namespace

ItemRows::ItemRows(const QString& name, const QString& id, QWidget* parent)
    : QWidget(parent), list_(new DocumentListView(model_, DocumentRow::Layout::chevron, name)) {
    list_->setObjectName(id);
    list_->rows().setRoundEnds(false, true);
    list_->fitToRows();
    column(this, 0)->addWidget(list_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(list_, &DocumentListView::chosen, this, &ItemRows::choose);
    connect(list_, &DocumentListView::opened, this, &ItemRows::choose);
}

ItemRows::~ItemRows() = default;

void ItemRows::setItems(const TodayItems& items) {
    items_ = items;
    model_.clear();
    for (int i = 0; i < items.size(); ++i) model_.appendRow(rowOf(items[i], i));
}

// The page may go while the line is followed.
void ItemRows::choose(const QString& index) {
    const int row = index.isEmpty() ? -1 : index.toInt();
    if (row < 0 || row >= items_.size()) return;
    const TodayItem item = items_[row];
    Q_EMIT chosen(item);
}

void ItemRows::setWrapping(bool wrapping) {
    list_->setWrapping(wrapping);
}

void ItemRows::setName(const QString& name) {
    list_->setAccessibleName(name);
}

void ItemRows::clear() {
    setItems({});
}

QString itemsPaper(const TodayItems& items) {
    QVector<QStringList> rows;
    for (const TodayItem& item : items) {
        const bool timed = item.group == TodayItem::Group::appointment;
        const QString when = !item.when.isValid() ? QString()
                             : timed              ? dateAndTime(item.when)
                                                  : shortDate(item.when.date());
        rows << QStringList{when, item.title, item.text};
    }
    if (rows.isEmpty()) return {};
    return paperTable({ItemRows::tr("Quando"), ItemRows::tr("Che cosa"), ItemRows::tr("Note")},
                      rows);
}

}  // namespace ui
