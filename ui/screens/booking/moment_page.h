// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

#include "ui/screens/booking/step_page.h"

class QBoxLayout;
class QStackedLayout;

namespace ui {

class Card;
class FactLines;
class HoldCard;
class MessagePage;
class PlacesCard;

/// `Scegli giorno e ora` (09, R60.5 to 7): a chosen place is held for five minutes and then
/// confirmed. When the answer to that is lost, this page asks the portal and says what holds.
class MomentPage : public StepPage {
    Q_OBJECT
  public:
    explicit MomentPage(const Context& context);

    QString title() const override { return tr("Scegli giorno e ora"); }
    void clear() override;
    void enter() override;
    void leave() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    QWidget* makeSide();
    void showChoice();
    QWidget* makeTruth();
    void refresh();
    void showHeld();
    void showOutcome();
    void showTruth();
    void confirm();
    void tick();
    void done();

    QBoxLayout* across_ = nullptr;
    QStackedLayout* states_;
    PlacesCard* places_ = nullptr;
    FactLines* facts_ = nullptr;
    HoldCard* hold_ = nullptr;
    MessagePage* truth_ = nullptr;
    Button* again_ = nullptr;
    Button* confirm_ = nullptr;
    QTimer second_;
};

}  // namespace ui
