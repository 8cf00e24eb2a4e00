// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>

#include "core/notebook/notebook_entry.h"

namespace ui {

/// The readings of one kind, newest first: the accessible form of the chart beside it (ui.md 7).
class MeasureModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Entries of other kinds are left out.
    void setEntries(const core::NotebookKind& kind, const QVector<core::NotebookEntry>& entries);
    void clear();
    const QVector<core::NotebookEntry>& entries() const { return entries_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    bool hasBodyMassIndex() const;
    QString text(const core::NotebookEntry& entry, int column) const;

    const core::NotebookKind* kind_ = nullptr;
    QVector<core::NotebookEntry> entries_;
};

}  // namespace ui
