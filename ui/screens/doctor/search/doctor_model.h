// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "ui/screens/doctor/doctor_list.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The rows of a search for doctors as DocumentRow draws them; grey ones while the first page is on
/// its way. Nobody is left out or greyed: who cannot be chosen says why (R50).
class DoctorModel : public QAbstractListModel {
    Q_OBJECT
  public:
    /// The list must outlive the model.
    explicit DoctorModel(DoctorList& list, QObject* parent = nullptr);
    /// R92: shows nothing any more, whatever the list does.
    void clear();

    int count() const { return int(doctors_.size()); }
    QModelIndex indexOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    void refresh();

    DoctorList* list_;
    QVector<core::Doctor> doctors_;
    bool waiting_ = false;
};

}  // namespace ui
