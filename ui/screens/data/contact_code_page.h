// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <map>

#include "core/citizen/citizen.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Button;
class CodeEdit;
class CountdownRing;
class DataStore;
class Form;
class FormField;
class Paragraph;

/// The codes that confirm a change of contact data (R15, R86): one for each number and address they
/// were sent to. The portal judges; the time that is left is a picture (R87).
class ContactCodePage : public Page {
    Q_OBJECT
  public:
    explicit ContactCodePage(const Context& context);
    ~ContactCodePage() override;

    QString title() const override { return tr("Conferma i recapiti"); }
    Place place() const override { return Place::data; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void leave() override;

  private:
    struct Code {
        CodeEdit* edit = nullptr;
        FormField* field = nullptr;
    };
    void addCodes(QVBoxLayout& layout);
    void addActions(QVBoxLayout& layout);
    void confirm();
    void onAnswer(const core::Result<core::ContactAnswer>& answer);
    void onRefused(const core::ContactAnswer& answer);
    void resend();
    void onResent(const core::Result<core::ContactAnswer>& answer);
    void markConfirmed(core::ContactChannel upTo);
    void done(const core::ContactData& contacts);
    void tick();

    const Context& context_;
    std::shared_ptr<DataStore> store_;
    Form* form_;
    Paragraph* heading_;
    CountdownRing* ring_ = nullptr;
    Button* resend_ = nullptr;
    std::map<core::ContactChannel, Code> codes_{};
    QTimer second_;
    bool over_ = false;  // the time is up, and it was said
};

}  // namespace ui
