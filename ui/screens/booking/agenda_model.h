// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "core/booking/booking_values.h"

namespace ui {

/// Who offers a service, with the first free day, the days of waiting and the distance, as rows of
/// DocumentRow.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setAgendas(const core::AgendaList& list);
    /// Still being fetched.
    void setWaiting();
    void clear() { setAgendas({}); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    QVariant valueOf(const core::Agenda& agenda, int role) const;
    QString spoken(const core::Agenda& agenda) const;

    core::AgendaList list_;
    bool waiting_ = false;
};

}  // namespace ui
