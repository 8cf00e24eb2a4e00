// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/delegations/delegation.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class AskCard;
class Button;
class Form;
class FormField;
class Paragraph;
class PrivacyStore;

/// `Nuova delega` (R16): who, from when to when, which services; asked once more with its effect
/// (R80). The portal judges; this page says beforehand what it can.
class DelegationPage : public Page {
    Q_OBJECT
  public:
    explicit DelegationPage(const Context& context);
    ~DelegationPage() override;

    QString title() const override { return tr("Nuova delega"); }
    Place place() const override { return Place::privacy; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    QWidget* makeFields();
    FormField* makeServices();
    QLineEdit* makeEdit(const char* name) const;
    void listen();
    core::ActingScope scope() const;
    core::DelegationOrder order() const;
    QString delegateMistake() const;
    QString startMistake() const;
    QString endMistake() const;
    void ask();
    void onFailed(const core::Error& error);

    const Context& context_;
    std::shared_ptr<PrivacyStore> store_;
    Form* form_;
    Paragraph* heading_;
    QLineEdit* delegate_;
    QLineEdit* surname_;
    QLineEdit* from_;
    QLineEdit* until_;
    QVector<QCheckBox*> services_;
    Button* send_;
    AskCard* question_;
};

}  // namespace ui
