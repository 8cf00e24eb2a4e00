// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/doctor/doctor.h"

namespace ui {

/// One surgery of a doctor: where, telephone, hours as a strip of the week (S56, picture 10).
class SurgeryView : public QWidget {
    Q_OBJECT
  public:
    /// `today`: the day that is marked.
    SurgeryView(const core::Surgery& surgery, QDate today, QWidget* parent = nullptr);
};

/// All of them, one below the other.
QWidget* surgeryViews(const QVector<core::Surgery>& surgeries, QDate today);

}  // namespace ui
