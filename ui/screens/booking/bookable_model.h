// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "core/base/clock.h"
#include "core/prescriptions/prescription.h"

namespace ui {

/// The prescriptions that can be booked now (R34, R35), newest first, as rows of DocumentRow.
class BookableModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setPrescriptions(const QVector<core::Prescription>& all, const QDateTime& now);
    /// Still being fetched.
    void setWaiting();
    void clear();
    const core::Prescription* find(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    QVariant valueOf(const core::Prescription& prescription, int role) const;

    QVector<core::Prescription> rows_;
    QDateTime now_;
    bool waiting_ = false;
};

}  // namespace ui
