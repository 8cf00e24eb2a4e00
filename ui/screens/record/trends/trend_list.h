// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/clinical/trends/trend.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The examinations that have a trend, by specialty, as DocumentRow draws them: name, last value,
/// and the sign and word of its flag.
class TrendList : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setHeadings(std::vector<core::clinical::TrendHeading> headings);
    /// Only examinations with this word in name or specialty. Empty: all.
    void setSearch(const QString& search);
    /// R92.
    void clear();

    QModelIndex indexOf(const QString& key) const;
    QModelIndex first() const;
    int headingCount() const { return int(headings_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        int heading = -1;  // in headings_; -1: a specialty
        QString group{};
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> makeRows() const;
    void refresh();

    std::vector<core::clinical::TrendHeading> headings_;
    std::vector<Row> rows_;
    QString search_;
};

}  // namespace ui
