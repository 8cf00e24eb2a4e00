// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace ui {

class Paragraph;

/// Asks in the page before something is done, naming its effect (R80). Hidden until it asks; the
/// safe answer has the focus, and Esc means it. The one question of this kind: another is a
/// subclass with its words.
class AskCard : public Card {
    Q_OBJECT
  public:
    /// `what` ends the names its parts are found by: `Hide` gives confirmHide and dismissHide.
    explicit AskCard(const QString& what = {}, QWidget* parent = nullptr);
    /// `keep`: the safe answer, where `Annulla` would be taken for something else.
    AskCard(const QString& what, const QString& keep, Button::Kind yes, QWidget* parent = nullptr);

    /// `act` may close the question.
    void ask(const QString& title, const QString& effect, const QString& confirm,
             std::function<void()> act);
    void setBusy(bool busy);
    /// Without an answer (R92 too).
    void close();

  Q_SIGNALS:
    void dismissed();

  protected:
    /// Between the effect and the answers.
    void addPart(QWidget* part);
    /// False: there is only the safe answer.
    void setPossible(bool possible);
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void dismiss();

    Paragraph* title_;
    Paragraph* effect_;
    Button* yes_;
    Button* no_;
    std::function<void()> act_;
};

}  // namespace ui
