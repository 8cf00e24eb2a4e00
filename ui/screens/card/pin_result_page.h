// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/card/pin_outcome.h"
#include "ui/screens/parts/task_layout.h"
#include "ui/widgets/button.h"

namespace ui {

class Paragraph;

/// How the change of a PIN ended and what holds now, also when nobody can know it.
class PinResultPage : public Page {
    Q_OBJECT
  public:
    PinResultPage(const Context& context, PinTask task, PinError error, CardPlace where);

    QString title() const override { return pinTaskName(task_); }
    Place place() const override { return where_.place; }
    Frame frame() const override { return where_.frame; }
    QWidget* firstFocus() const override;
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  private:
    void addNext(const QStringList& steps);
    QWidget* makeActions();
    Button* addButton(Button::Kind kind, const QString& text, const char* name,
                      std::function<void()> act);
    void unblock();

    const Context& context_;
    PinTask task_;
    PinError error_;
    CardPlace where_;
    TaskLayout layout_;
    Paragraph* heading_;
};

}  // namespace ui
