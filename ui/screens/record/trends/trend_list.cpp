// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/trend_list.h"

#include "ui/screens/record/trends/trend_words.h"

namespace ui {
namespace {

using core::clinical::TrendHeading;

QString flagOf(const TrendHeading& heading) {
    const auto& flag = heading.latest.flag;
    if (!flag.isAbnormal()) return {};
    return flag.sign() + QLatin1Char(' ') + flag.words();
}

}  // namespace

void TrendList::setHeadings(std::vector<TrendHeading> headings) {
    headings_ = std::move(headings);
    refresh();
}

void TrendList::setSearch(const QString& search) {
    search_ = search.trimmed();
    refresh();
}

void TrendList::clear() {
    headings_.clear();
    search_.clear();
    refresh();
}

std::vector<TrendList::Row> TrendList::makeRows() const {
    std::vector<Row> rows;
    QString group;
    for (int i = 0; i < int(headings_.size()); ++i) {
        const TrendHeading& heading = headings_[std::size_t(i)];
        if (!heading.name.contains(search_, Qt::CaseInsensitive) &&
            !heading.group.contains(search_, Qt::CaseInsensitive))
            continue;
        if (rows.empty() || heading.group != group)
            rows.push_back({-1, heading.group.isEmpty() ? tr("Altri esami") : heading.group});
        group = heading.group;
        rows.push_back({i, {}});
    }
    return rows;
}

// Rows that stay only tell that their text may be another: the view keeps its place.
void TrendList::refresh() {
    auto rows = makeRows();
    if (rows == rows_) {
        if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(int(rows_.size()) - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

QModelIndex TrendList::indexOf(const QString& key) const {
    for (int i = 0; i < int(rows_.size()); ++i) {
        const int heading = rows_[std::size_t(i)].heading;
        if (heading >= 0 && headings_[std::size_t(heading)].key == key) return index(i);
    }
    return {};
}

QModelIndex TrendList::first() const {
    return rows_.size() > 1 ? index(1) : QModelIndex();
}

int TrendList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant TrendList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[std::size_t(index.row())];
    if (row.heading < 0) {
        if (role == rowHeader) return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.group)
                                                                         : QVariant();
    }
    const TrendHeading& heading = headings_[std::size_t(row.heading)];
    switch (role) {
        case Qt::DisplayRole:
            return trendName(heading);
        case rowSecondary:
            return tr("ultimo: %1").arg(trendValueWords(heading.latest, heading.unit));
        case rowDate:
            return flagOf(heading);
        case rowId:
            return heading.key;
        case Qt::AccessibleTextRole:
            return rowAccessibleText(index);
        default:
            return {};
    }
}

Qt::ItemFlags TrendList::flags(const QModelIndex& index) const {
    if (index.isValid() && rows_[std::size_t(index.row())].heading < 0) return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

}  // namespace ui
