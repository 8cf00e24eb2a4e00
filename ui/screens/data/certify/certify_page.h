// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/data/certify/certify_model.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/style/roles.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Button;
class CertifyStep;
class DataStore;
class ErrorPanel;
class Paragraph;
class StepBar;

/// `Autocertifica`: the seven steps of R40, one after the other on one page. Level 2; below it the
/// step-up page comes on top and leads back here (R4).
class CertifyPage : public Page {
    Q_OBJECT
  public:
    explicit CertifyPage(const Context& context);
    ~CertifyPage() override;
    static inline const QString certifyTrail = QStringLiteral("data/certify");

    QString title() const override { return tr("Autocertificazione dell'esenzione"); }
    Place place() const override { return Place::data; }
    core::Level level() const override { return core::Level::password; }
    QString trail() const override { return certifyTrail; }
    QWidget* firstFocus() const override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    void clear() override;
    void enter() override;

  private:
    QWidget* makeActions();
    CertifyStep* makeStep();
    void showStep();
    void refresh();
    void goOn();
    void goBack();
    void goTo(int step);
    void say(Tone tone, const QString& marked);
    void onRefused(const QString& code);
    void onFailed(const core::Error& error);
    void onSent(const core::Request& request);

    const Context& context_;
    std::shared_ptr<DataStore> store_;
    std::shared_ptr<CertifyModel> model_;
    StepBar* steps_;
    Paragraph* heading_;
    Banner* notice_;
    ErrorPanel* error_;
    QVBoxLayout* content_;
    CertifyStep* step_ = nullptr;
    Button* forward_ = nullptr;
    Button* back_ = nullptr;
    int shown_ = -1;          // the step that step_ is
    bool steppedUp_ = false;  // the way to level 2 was shown
};

}  // namespace ui
