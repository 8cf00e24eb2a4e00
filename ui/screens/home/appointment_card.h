// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/home/today_item.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace ui {

class DateTile;
class Paragraph;

/// `Prossimo appuntamento` (05): the one honey card of the home page. Not there without one.
class AppointmentCard : public Card {
    Q_OBJECT
  public:
    explicit AppointmentCard(QWidget* parent = nullptr);

    /// A TodayItem of Group::appointment. `now`: for "fra 9 giorni".
    void setAppointment(const TodayItem& item, const QDateTime& now);
    /// R92.
    void clear();

  Q_SIGNALS:
    /// One of the links, or the appointment itself.
    void followed(const ui::TodayItem::Open& open);

  private:
    void setLinks(const TodayItem& item);

    DateTile* day_;
    Paragraph* title_;
    Paragraph* time_;
    Paragraph* place_;
    QBoxLayout* all_;
    QWidget* links_ = nullptr;
};

/// `alle 9.40, fra 9 giorni`, `alle 9.40, oggi`.
QString appointmentTime(const QDateTime& when, const QDateTime& now);

}  // namespace ui
