// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/text_table_accessible.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <algorithm>

#include "ui/document/text_accessible.h"
#include "ui/document/text_objects.h"
#include "ui/document/text_writer.h"

namespace ui {
namespace {

class CellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface {
  public:
    CellAccessible(const TextTableAccessible& table, int row, int column)
        : table_(table), row_(row), column_(column) {}

    bool isValid() const override { return table_.isValid() && cell().isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text which) const override {
        if (which != QAccessible::Name && which != QAccessible::Value) return {};
        QTextCursor cursor = cell().firstCursorPosition();
        cursor.setPosition(cell().lastCursorPosition().position(), QTextCursor::KeepAnchor);
        return spokenText(cursor);
    }
    QRect rect() const override {
        return screenRect(*table_.edit(), cell().firstPosition(), cell().lastPosition());
    }
    QAccessible::Role role() const override {
        if (!cell().format().boolProperty(headerCellProperty)) return QAccessible::Cell;
        return row_ < table_.table()->format().headerRowCount() ? QAccessible::ColumnHeader
                                                                : QAccessible::RowHeader;
    }
    QAccessible::State state() const override {
        QAccessible::State state = table_.state();
        state.selectable = false;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface
                   ? static_cast<QAccessibleTableCellInterface*>(this)
                   : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> columnHeaderCells() const override {
        return table_.columnHeaders(row_, column_);
    }
    QList<QAccessibleInterface*> rowHeaderCells() const override {
        return table_.rowHeaders(row_, column_);
    }
    int columnIndex() const override { return column_; }
    int rowIndex() const override { return row_; }
    int columnExtent() const override { return cell().columnSpan(); }
    int rowExtent() const override { return cell().rowSpan(); }
    QAccessibleInterface* table() const override {
        return const_cast<TextTableAccessible*>(&table_);
    }

  private:
    QTextTableCell cell() const { return table_.table()->cellAt(row_, column_); }

    const TextTableAccessible& table_;
    int row_;
    int column_;
};

}  // namespace

TextTableAccessible::TextTableAccessible(QTextEdit& edit, QTextTable& table)
    : edit_(&edit), table_(&table) {
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column) continue;  // part of a wider one
            cells_.push_back(
                {row, column,
                 QAccessible::registerAccessibleInterface(new CellAccessible(*this, row, column))});
        }
}

TextTableAccessible::~TextTableAccessible() {
    for (const auto& cell : cells_) QAccessible::deleteAccessibleInterface(cell.id);
}

QAccessibleInterface* TextTableAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(edit_);
}

QAccessibleInterface* TextTableAccessible::child(int index) const {
    return index >= 0 && index < childCount()
               ? QAccessible::accessibleInterface(cells_[std::size_t(index)].id)
               : nullptr;
}

int TextTableAccessible::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i)
        if (this->child(i) == child) return i;
    return -1;
}

QAccessibleInterface* TextTableAccessible::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i)
        if (child(i)->rect().contains(x, y)) return child(i);
    return nullptr;
}

// A caption stands in the paragraph before the table.
QString TextTableAccessible::text(QAccessible::Text which) const {
    if (which != QAccessible::Name || !isValid()) return {};
    const QTextBlock before = edit_->document()->findBlock(table_->firstPosition() - 1).previous();
    return before.isValid() && before.charFormat().fontWeight() >= QFont::Bold ? before.text()
                                                                               : QString();
}

QRect TextTableAccessible::rect() const {
    return screenRect(*edit_, table_->firstPosition(), table_->lastPosition());
}

QAccessible::State TextTableAccessible::state() const {
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    if (const QTextEdit* edit = edit_; edit && !edit->isVisible()) state.invisible = true;
    return state;
}

void* TextTableAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : nullptr;
}

QAccessibleInterface* TextTableAccessible::cellAt(int row, int column) const {
    if (!isValid()) return nullptr;
    const QTextTableCell cell = table_->cellAt(row, column);
    for (const auto& each : cells_)
        if (each.row == cell.row() && each.column == cell.column())
            return QAccessible::accessibleInterface(each.id);
    return nullptr;
}

bool TextTableAccessible::isHeader(int row, int column) const {
    return table_->cellAt(row, column).format().boolProperty(headerCellProperty);
}

QString TextTableAccessible::columnDescription(int column) const {
    const auto headers = columnHeaders(rowCount(), column);
    return headers.isEmpty() ? QString() : headers.last()->text(QAccessible::Name);
}

QString TextTableAccessible::rowDescription(int row) const {
    const auto headers = rowHeaders(row, columnCount());
    return headers.isEmpty() ? QString() : headers.first()->text(QAccessible::Name);
}

// The run of header cells at the top of the column.
QList<QAccessibleInterface*> TextTableAccessible::columnHeaders(int row, int column) const {
    QList<QAccessibleInterface*> headers;
    const int rows = table_->format().headerRowCount();
    for (int above = 0; above < std::min(row, rows); ++above) {
        QAccessibleInterface* header = isHeader(above, column) ? cellAt(above, column) : nullptr;
        if (header && !headers.contains(header)) headers << header;
    }
    return headers;
}

// The run of header cells at the beginning of the row.
QList<QAccessibleInterface*> TextTableAccessible::rowHeaders(int row, int column) const {
    QList<QAccessibleInterface*> headers;
    if (row < table_->format().headerRowCount()) return headers;
    for (int before = 0; before < column && isHeader(row, before); ++before) {
        QAccessibleInterface* header = cellAt(row, before);
        if (header && !headers.contains(header)) headers << header;
    }
    return headers;
}

}  // namespace ui
