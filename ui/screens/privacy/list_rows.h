// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QVector>

#include "ui/style/icons.h"

namespace ui {

/// A row as DocumentRow draws it, ready.
struct ListRow {
    QString id{};
    QString title{};
    QString secondary{};
    QString date{};
    Icon icon = Icon::document;
    QString badge{};
    Tone badgeTone = Tone::neutral;
};

/// Rows that a page makes by itself.
class ListRows : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QVector<ListRow> rows);
    void clear() { setRows({}); }
    /// An empty index if it is not there.
    QModelIndex indexOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    QVector<ListRow> rows_;
};

}  // namespace ui
