// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/login/session.h"
#include "ui/screens/parts/task_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/style/icons.h"

namespace ui {

class Button;

/// The session is over without the person asking for it: why, and the way in again, which leads
/// back to where they were (R90, R91, 02b).
class EndedPage : public Page {
    Q_OBJECT
  public:
    EndedPage(const Context& context, core::SessionEnd why);

    QString title() const override { return words_.title; }
    Place place() const override { return Place::home; }
    QString section() const override { return tr("HOME PAGE"); }
    QWidget* firstFocus() const override;
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  private:
    struct Words {
        Icon picture;
        QString title;
        QString reason;
    };
    static Words wordsFor(core::SessionEnd why);
    void showWithCard();
    void showWithIcon();

    Words words_;
    Button* again_;
    Button* home_;
    std::optional<TaskLayout> layout_;
};

}  // namespace ui
