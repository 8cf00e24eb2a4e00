// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/shell/width_class.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace ui {

class Button;
class CardScene;
class CommandBox;
class IconTile;
class Paragraph;

/// The one thing to do now: picture, what, how, and the button that does it (12).
class AdviceCard : public Card {
    Q_OBJECT
  public:
    AdviceCard();

    /// What was found and what to do about it.
    void show(const core::diagnosis::Diagnosis::Row& row);
    /// Nothing to do: all is well, or not looked at yet.
    void showFine();
    void showRunning();
    /// Picture above the words, beside them, or none.
    void setRoom(WidthClass widthClass);
    QString heading() const;
    void copyCommand() const;

  Q_SIGNALS:
    void chosen(core::diagnosis::Action action);
    /// Of showFine().
    void enterChosen();

  private:
    void fitRoom();
    void showPicture(const core::diagnosis::Diagnosis::Row& row);
    void fitPicture();
    void say(const QString& heading, const QString& text, const QString& button);

    QBoxLayout* across_;
    CardScene* scene_;
    IconTile* tile_;
    Paragraph* heading_;
    Paragraph* text_;
    CommandBox* command_;
    Button* button_;
    bool pictured_ = false;  // the scene says something
    WidthClass room_ = WidthClass::wide;
    core::diagnosis::Action action_ = core::diagnosis::Action::none;
};

}  // namespace ui
