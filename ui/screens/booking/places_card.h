// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/booking_flow.h"
#include "ui/shell/width_class.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"

class QStackedLayout;
class QVBoxLayout;

namespace ui {

class Button;
class ErrorPanel;
class Paragraph;
class SlotGrid;

/// The free places (09): those within the limit of the class first, by day; those beyond below,
/// under a heading of their own (R33).
class PlacesCard : public Card {
    Q_OBJECT
  public:
    explicit PlacesCard(QWidget* parent = nullptr);

    void show(const BookingFlow& flow);
    void setChosen(const QString& slot);
    void setWidthClass(WidthClass widthClass);
    void clear();

  Q_SIGNALS:
    void chosen(const QString& slot);
    void moreWanted();
    void retryChosen();

  private:
    QWidget* makeList();
    QWidget* heading(Icon icon, Role role, Paragraph*& words, Paragraph*& until);
    void showWithin(const core::SortedSlots& places);
    void showBeyond(const core::SortedSlots& places);

    QStackedLayout* states_;
    ErrorPanel* error_;
    QWidget* withinHead_ = nullptr;
    Paragraph* within_ = nullptr;
    Paragraph* withinUntil_ = nullptr;
    Paragraph* none_ = nullptr;
    SlotGrid* grid_ = nullptr;
    QWidget* beyondArea_ = nullptr;
    Paragraph* beyond_ = nullptr;
    Paragraph* beyondFrom_ = nullptr;
    QWidget* beyondPlaces_ = nullptr;
    Button* more_ = nullptr;
    QString chosen_;
};

}  // namespace ui
