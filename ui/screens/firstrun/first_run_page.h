// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "ui/screens/firstrun/first_run_model.h"
#include "ui/screens/parts/task_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Button;
class CardScene;
class CommandBox;
class IconTile;
class Paragraph;

/// `Primo avvio`: one task at a time from the computer to the login, each tried for real. Can be
/// left at any time, and at any time it leads to the way in without a card.
class FirstRunPage : public Page {
    Q_OBJECT
  public:
    FirstRunPage(const Context& context, std::shared_ptr<FirstRunModel> model);

    QString title() const override { return tr("Primo avvio"); }
    Place place() const override { return Place::home; }
    Frame frame() const override { return Frame::login; }
    int step() const override { return static_cast<int>(model_->step()); }
    QStringList steps() const override;
    QWidget* firstFocus() const override;
    void clear() override {}
    void enter() override;
    void leave() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    void addActions();
    void refresh();
    void showPicture();
    void showButtons();
    void goOn();
    void help();

    const Context& context_;
    std::shared_ptr<FirstRunModel> model_;
    TaskLayout layout_;
    CardScene* scene_;
    IconTile* tile_;
    Paragraph* heading_;
    Paragraph* hint_;
    Paragraph* found_;  // what was found, under what to do
    CommandBox* command_;
    Button* primary_ = nullptr;
    Button* action_ = nullptr;
    Button* noPin_ = nullptr;
    FirstRunModel::Step shown_ = FirstRunModel::Step::service;
};

/// The assistant from its beginning.
PageFactory firstRun(const Context& context);

}  // namespace ui
