// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/widgets/card.h"

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
    QString heading() const;
    void copyCommand() const;

  Q_SIGNALS:
    void chosen(core::diagnosis::Action action);
    /// Of showFine().
    void enterChosen();

  private:
    void showPicture(const core::diagnosis::Diagnosis::Row& row);
    void say(const QString& heading, const QString& text, const QString& button);

    CardScene* scene_;
    IconTile* tile_;
    Paragraph* heading_;
    Paragraph* text_;
    CommandBox* command_;
    Button* button_;
    core::diagnosis::Action action_ = core::diagnosis::Action::none;
};

}  // namespace ui
