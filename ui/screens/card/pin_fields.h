// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/card/card_snapshot.h"
#include "ui/forms/form.h"
#include "ui/screens/card/card_pages.h"

namespace ui {

class DigitBoxes;
class KeyPad;
class PinEdit;

/// The old PIN (or the PUK) and the new one twice. What is typed stays until clear(), but for a box
/// that was wrong. An easily guessed PIN is warned about and taken; with one try left it is asked
/// twice (R28).
class PinFields : public QWidget {
    Q_OBJECT
  public:
    explicit PinFields(PinTask task, QWidget* parent = nullptr);

    Form& form() { return *form_; }
    QWidget* first() const;
    /// Whose date of birth and numbers make a PIN weak, and whether its next try is the last one.
    void setCard(const core::CardSnapshot& card);

    /// Copies; whoever asks wipes them.
    core::SecretBuffer proof() const;
    core::SecretBuffer newPin() const;

    /// The first box was wrong: it alone is emptied, says so and takes the focus.
    void refuseProof(const QString& sentence);
    bool isEmpty() const;
    /// With one try left the first press only asks for a second one: false (R28). Asked by the
    /// boxes themselves, and by whoever lets the PIN be typed elsewhere.
    bool confirmLastTry();
    /// What was pressed for has ended; the last try is asked about anew.
    void answered();
    /// R92.
    void clear();

    /// Digits on the screen, for the box that had the focus last.
    void showKeys(bool show);
    bool keysShown() const;

  Q_SIGNALS:
    /// All checks were passed; once for each press.
    void given();

  private:
    FormField* add(const char* name, const QString& label, PinEdit* edit, Form::Check check);
    QString proofMistake() const;
    QString newMistake() const;
    QString againMistake() const;
    void submit();
    void askAgain(bool ask);
    void judge();

    PinTask task_;
    core::CardSnapshot card_{};
    Form* form_;
    FormField* proofField_ = nullptr;
    PinEdit* proof_;
    PinEdit* new_;
    PinEdit* again_;
    Banner* weak_;
    Banner* lastTry_;
    KeyPad* keys_;
    bool asked_ = false;  // the second confirmation is on the page
};

}  // namespace ui
