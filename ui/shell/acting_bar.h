// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/strip.h"
#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;

/// `Stai operando per NOME COGNOME`, under the session bar on every page as long as it is so (R16,
/// 05b). 52 high, more where the sentence needs two lines.
class ActingBar : public Strip {
    Q_OBJECT
  public:
    explicit ActingBar(QWidget* parent = nullptr);

    /// `<b>` allowed. Empty: for oneself, nothing of the other person stays here.
    void setSentence(const QString& marked);
    bool acting() const;
    void setWidthClass(WidthClass widthClass);

  Q_SIGNALS:
    /// `Torna a me stesso`.
    void selfChosen();
    /// Somebody else.
    void changeChosen();

  private:
    QWidget* icon_;
    Paragraph* sentence_;
    QWidget* change_;
    QWidget* self_;
};

}  // namespace ui
