// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "ui/screens/record/notebook/notebook_store.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The rows of the taccuino as DocumentRow draws them: entries, newest first, month headers between
/// them, grey rows while the list is on its way.
class NotebookModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { entryId = rowUser };

    /// The store must outlive the model, or clear() be called before.
    explicit NotebookModel(NotebookStore& store, QObject* parent = nullptr);

    /// Only entries of this kind; empty: all.
    void setKind(const QString& code);
    /// R92: shows nothing any more, whatever the store does.
    void clear();

    QModelIndex indexOf(const QString& id) const;
    QModelIndex firstEntry() const;
    int entryCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        int entry = -1;    // in entries_; -1: header or skeleton
        QString header{};  // a month; empty: skeleton
    };
    QVector<Row> makeRows() const;
    void refresh();
    QVariant entryData(const core::NotebookEntry& entry, int role) const;

    NotebookStore* store_;
    QString kind_;
    QVector<core::NotebookEntry> entries_;
    QVector<Row> rows_;
};

/// The picture of a kind.
Icon notebookIcon(const core::NotebookKind& kind);

}  // namespace ui
