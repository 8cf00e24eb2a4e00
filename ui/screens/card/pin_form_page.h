// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/card/card_snapshot.h"
#include "ui/screens/card/pin_outcome.h"
#include "ui/screens/parts/task_layout.h"

namespace ui {

class Banner;
class Button;
class CardHolderBox;
class Paragraph;
class PinFields;
class PinPadPanel;
class PinWork;
class ReaderPicker;
class TriesBadge;

/// `Cambia il PIN` and `Sblocca con il PUK`: the boxes while a card is there, what is the matter
/// with the card while there is none. The PINs are sent once, for the card they were typed for:
/// when it leaves they go too. Nothing is retried (R28). A reader that announces keys is offered,
/// never used by itself.
class PinFormPage : public Page {
    Q_OBJECT
  public:
    PinFormPage(const Context& context, PinTask task, CardPlace where);

    QString title() const override { return pinTaskName(task_); }
    Place place() const override { return where_.place; }
    Frame frame() const override { return where_.frame; }
    QWidget* firstFocus() const override;
    void clear() override;
    void leave() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    void addPicture();
    void addTask();
    QWidget* makeActions();
    QWidget* makePromise();
    bool canType(const core::CardSnapshot& card) const;
    bool isBlocked(const core::CardSnapshot& card) const;
    void showCard();
    void showState(const core::CardSnapshot& card);
    void followInsertion(const core::CardSnapshot& card);
    bool isOnPad() const;
    bool hasPad(const core::CardSnapshot& card) const;
    void showParts(const core::CardSnapshot& card);
    void showTask();
    void send();
    void sendOnPad();
    void start(const core::Async<void>& work);
    void showWork();
    void showHeld();
    void onSent();
    void onFinished(const PinError& error);
    void say(Tone tone, const QString& marked);
    void replaceBy(PageFactory page);

    const Context& context_;
    PinTask task_;
    CardPlace where_;
    TaskLayout layout_;
    CardScene* scene_;
    CardHolderBox* holder_;
    ReaderPicker* readers_;
    Paragraph* heading_;
    Paragraph* lead_;
    Banner* notice_;
    PinFields* fields_;
    TriesBadge* tries_;
    PinPadPanel* pad_;
    PinWork* work_;
    QWidget* actions_ = nullptr;
    QWidget* promise_ = nullptr;
    Button* confirm_ = nullptr;
    Button* keys_ = nullptr;
    Button* unblock_ = nullptr;
    Button* cancel_ = nullptr;
    Button* onPad_ = nullptr;
    quint64 insertion_ = 0;
    bool padChosen_ = false;  // for the work under way
    bool held_ = false;       // another program has the card, and the page says so
};

}  // namespace ui
