// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/password_page.h"

class QBoxLayout;

namespace ui {

class ConditionList;
class Form;
class FormField;
class PasswordEdit;

/// CAMBIO PASSWORD (R9): at the first login, before the code (S20). The conditions are told live;
/// what only the portal knows it says afterwards.
class NewPasswordPage : public PasswordPage {
    Q_OBJECT
  public:
    NewPasswordPage(const Context& context, std::shared_ptr<PasswordFlow> flow);

    QString title() const override { return tr("Scegli una nuova password"); }
    int step() const override { return 0; }
    QWidget* firstFocus() const override;
    void clear() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    void addWords();
    void addFields();
    void addActions();
    FormField* addField(const QString& id, const QString& label, PasswordEdit*& edit,
                        std::function<QString()> check);
    core::PasswordVerdicts verdicts() const;
    void judge();
    void send();
    void show();

    Form* form_;
    QBoxLayout* across_;
    QBoxLayout* task_;
    ConditionList* conditions_;
    PasswordEdit* current_ = nullptr;
    PasswordEdit* next_ = nullptr;
    PasswordEdit* repeated_ = nullptr;
    FormField* nextField_ = nullptr;
};

}  // namespace ui
