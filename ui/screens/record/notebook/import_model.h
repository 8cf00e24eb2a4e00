// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>

#include "ui/screens/record/notebook/notebook_store.h"

namespace ui {

/// The rows of a file of readings: before sending with a box to choose each that can come, while
/// and after sending with what became of it.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { chosen, line, moment, content, outcome, columnCount_ };
    enum class Shown { all, doubtful, refused, notArrived };

    explicit ImportModel(NotebookStore& store, QObject* parent = nullptr);

    void setShown(Shown shown);
    /// Where there is no room for a column of its own.
    void setMomentWithContent(bool together);
    /// The import was replaced, started or has gone on.
    void refresh();
    /// R92
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void choiceChanged();

  private:
    const core::ImportRow& row(int index) const;
    const core::ImportRun* run() const;
    bool isShown(int index) const;
    QString text(int index, int column) const;
    QString sentence(int index) const;
    QVariant sign(int index, int role) const;

    NotebookStore* store_;
    Shown shown_ = Shown::all;
    bool momentWithContent_ = false;
    QVector<int> indexes_;  // into the preview's rows, or the run's items
};

}  // namespace ui
