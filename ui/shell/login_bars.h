// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/strip.h"
#include "ui/shell/width_class.h"

namespace ui {

class Preferences;
class StepBar;

/// Over the login: brand, version, text size, language (S23).
class LoginHeader : public Strip {
    Q_OBJECT
  public:
    explicit LoginHeader(Preferences& preferences, QWidget* parent = nullptr);
    void setWidthClass(WidthClass widthClass);

  Q_SIGNALS:
    void aboutChosen();
    /// `?` (R18).
    void helpChosen();

  private:
    QWidget* about_;
    QWidget* language_;
};

/// `Indietro`, AUTENTICAZIONE and the steps.
class LoginSteps : public QWidget {
    Q_OBJECT
  public:
    explicit LoginSteps(QWidget* parent = nullptr);
    /// No steps: the bar goes, `Indietro` stays.
    void setSteps(const QStringList& steps, int current);
    void setWidthClass(WidthClass widthClass);

  Q_SIGNALS:
    void backChosen();

  private:
    QWidget* title_;
    StepBar* steps_;
};

/// Under the login: what protects the person (S25 in the words of R2), and the help line.
class LoginFooter : public Strip {
    Q_OBJECT
  public:
    explicit LoginFooter(QWidget* parent = nullptr);
    void setWidthClass(WidthClass widthClass);

  private:
    QWidget* safety_;
    QWidget* lock_;
};

}  // namespace ui
