// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/trend_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include "ui/document/summary_writer.h"
#include "ui/screens/record/trends/flag_delegate.h"
#include "ui/screens/record/trends/trend_words.h"
#include "ui/shell/format.h"
#include "ui/widgets/table_row.h"

namespace ui {

void TrendRows::setTrend(std::optional<core::clinical::Trend> trend, QDate from, int limit) {
    beginResetModel();
    trend_ = std::move(trend);
    shown_.clear();
    total_ = 0;
    const int count = trend_ ? int(trend_->values.size()) : 0;
    for (int i = count - 1; i >= 0; --i) {
        const QDate day = trend_->values[std::size_t(i)].time.date();
        if (from.isValid() && day.isValid() && day < from) continue;
        if (limit == 0 || total_ < limit) shown_ << i;
        ++total_;
    }
    endResetModel();
}

int TrendRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

int TrendRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns);
}

QString TrendRows::text(const core::clinical::TrendValue& value, int column) const {
    switch (column) {
        case dayColumn:
            return shortDate(value.time.date());
        case valueColumn:
            return value.converted ? tr("%1 (scritto %2)")
                                         .arg(trendValueWords(value, trend_->heading.unit),
                                              value.measured.written)
                                   : trendValueWords(value, trend_->heading.unit);
        case flagColumn:
            return trendFlagWords(value);
        case rangeColumn:
            return trendRangeWords(value);
        default:
            return value.facility;
    }
}

QVariant TrendRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !trend_) return {};
    const auto& value = trend_->values[std::size_t(shown_[index.row()])];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(value, index.column());
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter |
                       (index.column() == TrendRows::valueColumn ? Qt::AlignRight : Qt::AlignLeft));
        case tableStrong:
            return index.column() == TrendRows::valueColumn;
        case badgeRole:
            return !value.flag.isAbnormal() ? 0 : value.flag.computed ? 2 : 1;
        case Qt::DecorationRole:
            return index.column() == flagColumn && value.flag.isAbnormal()
                       ? QVariant(int(signOf(value.flag.meaning)))
                       : QVariant();
        default:
            return {};
    }
}

QVariant TrendRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == valueColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Data"), tr("Valore"), tr("Segnalazione"), tr("Riferimento"),
                             tr("Struttura")};
    return names[section];
}

TrendTable::TrendTable(TrendRows& rows, QWidget* parent)
    : Table(rows, {}, new FlagDelegate(TrendRows::flagColumn, TrendRows::badgeRole), parent),
      rows_(rows) {
    setWordWrap(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(rows_.valueOf(index.row())); });
    fitToRows();
}

void TrendTable::fitColumns() {
    resizeColumnsToContents();
}

void TrendTable::setNarrow(bool narrow) {
    setColumnHidden(TrendRows::facilityColumn, narrow);
    fitToRows();
}

void TrendTable::selectValue(int value) {
    const QScopedValueRollback quiet(quiet_, true);
    const int row = rows_.rowOf(value);
    if (row >= 0)
        setCurrentIndex(rows_.index(row, 0));
    else
        clearSelection();
}

void TrendTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        return Q_EMIT opened(rows_.valueOf(currentIndex().row()));
    QTableView::keyPressEvent(event);
}

void TrendTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    Table::currentChanged(current, previous);
    if (!quiet_ && current.isValid() && current.row() != previous.row())
        Q_EMIT selected(rows_.valueOf(current.row()));
}

}  // namespace ui
