// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/login_page.h"

class QLayout;

namespace ui {

class Button;
class CardScene;
class IconView;
class Paragraph;
class ReaderPicker;

/// First step: what the reader and the card are doing, live (R11, 02 and 02b). Goes on by itself.
class CardPage : public LoginPage {
    Q_OBJECT
  public:
    CardPage(const Context& context, std::shared_ptr<LoginFlow> flow);

    QString title() const override { return tr("Tessera"); }
    int step() const override { return 0; }
    QWidget* firstFocus() const override;

  private:
    void addStates();
    void addActions();
    QLayout* makeCardLine();
    void showCard();
    void showReader(const core::CardSnapshot& card);
    void followWayOn();

    CardScene* scene_;
    Paragraph* heading_;
    Paragraph* hint_;
    IconView* readerIcon_ = nullptr;
    Paragraph* readerState_ = nullptr;
    Paragraph* readerName_ = nullptr;
    IconView* cardIcon_ = nullptr;
    Paragraph* cardState_ = nullptr;
    ReaderPicker* readers_ = nullptr;
    Button* wayOn_ = nullptr;
};

}  // namespace ui
