// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/session.h"
#include "ui/screens/parts/task_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// The session is over without the person asking for it: why, and the way in again (R91, 02b).
class EndedPage : public Page {
    Q_OBJECT
  public:
    EndedPage(const Context& context, core::SessionEnd why);

    QString title() const override { return words_.title; }
    Place place() const override { return Place::home; }
    QString section() const override { return tr("HOME PAGE"); }
    QWidget* firstFocus() const override { return first_; }
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  private:
    struct Words {
        QString title;
        QString reason;
    };
    static Words wordsFor(core::SessionEnd why);

    Words words_;
    TaskLayout layout_;
    QWidget* first_ = nullptr;
};

}  // namespace ui
