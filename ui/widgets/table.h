// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace ui {

class TableRow;

/// A table of the house (ui.md 7): rows that are chosen as a whole, a line below each over the
/// whole width, headers in line with their cells. The page scrolls, not the table; only a table of
/// too many rows scrolls by itself.
class Table : public QTableView {
    Q_OBJECT
  public:
    /// Takes `rows` over; null: a TableRow. `name` is what a screen reader says for the table.
    Table(QAbstractItemModel& model, const QString& name, TableRow* rows = nullptr,
          QWidget* parent = nullptr);

    /// As high as its rows.
    void fitToRows();
    /// For tables whose rows come from a file: beyond these, px at 100 %, the table scrolls.
    void setHighest(double height) { highest_ = height; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// Gives the columns their widths; after it the rows get their heights.
    virtual void fitColumns() {}

  private:
    void showInPage(const QModelIndex& index);
    double highest_ = 0;  // 0: no limit
};

}  // namespace ui
