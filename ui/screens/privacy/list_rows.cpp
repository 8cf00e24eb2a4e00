// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/list_rows.h"

#include "ui/widgets/document_row.h"

namespace ui {
namespace {

QString spoken(const ListRow& row) {
    QStringList parts{row.title, row.secondary, row.date, row.badge};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

void ListRows::setRows(QVector<ListRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

QModelIndex ListRows::indexOf(const QString& id) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (!id.isEmpty() && rows_[row].id == id) return index(row);
    return {};
}

int ListRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant ListRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_.size()) return {};
    const ListRow& row = rows_[index.row()];
    switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spoken(row);
        case rowSecondary:
            return row.secondary;
        case rowIcon:
            return int(row.icon);
        case rowDate:
            return row.date;
        case rowBadge:
            return row.badge.isEmpty() ? QVariant() : row.badge;
        case rowBadgeTone:
            return int(row.badgeTone);
        case rowId:
            return row.id;
        default:
            return {};
    }
}

}  // namespace ui
