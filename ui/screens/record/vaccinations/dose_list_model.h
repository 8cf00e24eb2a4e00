// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "core/vaccinations/vaccination.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The vaccination register in order of time, newest first, as DocumentRow draws it: also what was
/// omitted or postponed, with the reason.
class DoseListModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    /// `birthDate`: null where it is not known.
    void setEntries(QVector<core::Vaccination> entries, const QDate& birthDate);
    void showWaiting();
    void clear();

    const core::Vaccination* entry(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    QVariant entryData(const core::Vaccination& entry, int role) const;
    QString secondary(const core::Vaccination& entry) const;
    QString spoken(const core::Vaccination& entry) const;

    QVector<core::Vaccination> entries_;
    QDate birthDate_;
    int skeletons_ = 0;
};

}  // namespace ui
