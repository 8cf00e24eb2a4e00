// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/card/card_pages.h"
#include "ui/screens/card/your_card_words.h"
#include "ui/screens/parts/read_page.h"

class QGridLayout;

namespace ui {

class FactCard;
class PinSection;
class ReaderPicker;
class YourCardHead;

/// `La tua tessera`: what the card in the reader holds and how it is doing, live. Needs neither
/// login nor PIN; everything comes from the card itself.
class YourCardPage : public ReadPage {
    Q_OBJECT
  public:
    YourCardPage(const Context& context, CardPlace where);

    QString title() const override { return tr("La tua tessera"); }
    Place place() const override { return where_.place; }
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    QString paper() const override;
    void addFacts();
    void showCard();
    void showFacts(const core::CardSnapshot& card);
    void showDoubts(const core::CardSnapshot& card);
    QString wayOnName() const;
    void followWayOn();
    void begin(PinTask task);
    QDate today() const { return context().services.clock.today(); }

    CardPlace where_;
    core::CardSnapshot card_{};  // as shown
    YourCardState state_{};
    bool had_ = false;  // a card was shown
    YourCardHead* head_;
    ReaderPicker* readers_;
    QWidget* doubts_;
    QWidget* facts_;
    QGridLayout* grid_;
    FactCard* holder_;
    FactCard* number_;
    FactCard* certificate_;
    PinSection* pin_;
};

}  // namespace ui
