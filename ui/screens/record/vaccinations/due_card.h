// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vaccinations/vaccination.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace ui {

/// What is due: what the portal plans, then what the calendar says, marked as worked out by us.
class DueCard : public Card {
    Q_OBJECT
  public:
    explicit DueCard(QWidget* parent = nullptr);

    void setDue(const QVector<core::DueVaccination>& due, const QDate& today);
    void clear();

  private:
    QWidget* makeRow(const core::DueVaccination& due, const QDate& today) const;
    QWidget* rows_ = nullptr;
};

}  // namespace ui
