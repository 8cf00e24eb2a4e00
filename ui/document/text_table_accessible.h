// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessible>
#include <QPointer>
#include <QTextTable>
#include <vector>

class QTextEdit;

namespace ui {

/// A table of a text, walked by rows, columns and header cells.
class TextTableAccessible : public QAccessibleInterface, public QAccessibleTableInterface {
  public:
    TextTableAccessible(QTextEdit& edit, QTextTable& table);
    ~TextTableAccessible() override;

    bool isValid() const override { return edit_ && table_; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override { return int(cells_.size()); }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Table; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return table_ ? table_->columns() : 0; }
    int rowCount() const override { return table_ ? table_->rows() : 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

    /// The header cells of a column or a row, outermost first.
    QList<QAccessibleInterface*> columnHeaders(int row, int column) const;
    QList<QAccessibleInterface*> rowHeaders(int row, int column) const;
    QTextEdit* edit() const { return edit_; }
    QTextTable* table() const { return table_; }

  private:
    struct Cell {
        int row = 0;
        int column = 0;
        QAccessible::Id id = 0;
    };
    bool isHeader(int row, int column) const;

    QPointer<QTextEdit> edit_;
    QPointer<QTextTable> table_;
    std::vector<Cell> cells_{};
};

}  // namespace ui
