// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/password_page.h"

class QBoxLayout;

namespace ui {

class Button;
class CardNumberEdit;
class Form;
class FormField;
class PasswordEdit;

/// `Chi sei?` (04a, S24 to S28): card number and password, or the two halves of the first password
/// (R81).
class CredentialsPage : public PasswordPage {
    Q_OBJECT
  public:
    CredentialsPage(const Context& context, std::shared_ptr<PasswordFlow> flow);

    QString title() const override { return tr("Chi sei?"); }
    int step() const override { return 0; }
    QWidget* firstFocus() const override;
    void clear() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    void enter() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    void addWords();
    void addFields();
    void addLinks();
    void addActions();
    FormField* passwordField(const QString& id, const QString& label, const QString& missing,
                             PasswordEdit*& edit);
    void setFirstAccess(bool first);
    void send();
    void show();
    void showRefusal(const core::Error& error);
    void showNumberHint();

    Form* form_;
    QBoxLayout* across_;
    QBoxLayout* task_;
    QBoxLayout* halves_ = nullptr;
    CardNumberEdit* number_ = nullptr;
    FormField* numberField_ = nullptr;
    FormField* passwordField_ = nullptr;
    QWidget* halvesArea_ = nullptr;
    PasswordEdit* password_ = nullptr;
    PasswordEdit* paperHalf_ = nullptr;
    PasswordEdit* smsHalf_ = nullptr;
    Button* firstAccess_ = nullptr;
    bool isFirst_ = false;
};

}  // namespace ui
