// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListView>

#include "ui/widgets/document_row.h"

namespace ui {

/// A list of rows as DocumentRow draws them, inside a card. What a row stands for the model tells
/// under rowId.
class DocumentListView : public QListView {
    Q_OBJECT
  public:
    /// `name` is what a screen reader says for the list.
    DocumentListView(QAbstractItemModel& model, DocumentRow::Layout layout, const QString& name,
                     QWidget* parent = nullptr);

    /// As high as its rows: the page scrolls, not the list.
    void fitToRows();
    /// Rows of a list that stands alone in a small window show long names whole.
    void setWrapping(bool wrapping);
    void setRowLayout(DocumentRow::Layout layout);
    DocumentRow& rows() { return *rows_; }

  Q_SIGNALS:
    /// A click on a row.
    void chosen(const QString& id);
    /// Enter, or a double click: the person wants to read it.
    void opened(const QString& id);
    /// The selection moved to another row.
    void selected(const QString& id);
    /// The last row is in sight, or the keyboard has come to it.
    void endReached();

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

  private:
    void fit();
    QString idOf(const QModelIndex& index) const;
    DocumentRow* rows_;
    bool fitted_ = false;
};

}  // namespace ui
