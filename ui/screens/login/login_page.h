// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "ui/screens/login/login_flow.h"
#include "ui/screens/parts/task_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// What the pages of the card login have in common: each gives way by itself to the page of the
/// next step.
class LoginPage : public Page {
    Q_OBJECT
  public:
    Place place() const override { return Place::home; }
    Frame frame() const override { return Frame::login; }
    QStringList steps() const override { return {tr("Tessera"), tr("PIN"), tr("Accesso")}; }
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  protected:
    LoginPage(const Context& context, std::shared_ptr<LoginFlow> flow);

    const Context& context() const { return context_; }
    LoginFlow& flow() const { return *flow_; }
    /// Made when it is first asked for.
    TaskLayout& layout();

  private:
    const Context& context_;
    std::shared_ptr<LoginFlow> flow_;
    std::optional<TaskLayout> layout_;
};

/// The page of the step where the flow stands.
PageFactory loginPage(const Context& context, std::shared_ptr<LoginFlow> flow);

}  // namespace ui
