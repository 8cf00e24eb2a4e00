// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Paragraph;

/// `Come vuoi entrare?` with the ways that suffice for where the person is going (S32, R4).
class ChoicePage : public Page {
    Q_OBJECT
  public:
    ChoicePage(const Context& context, Place target, core::Level atLeast);

    QString title() const override { return tr("Come vuoi entrare?"); }
    Place place() const override { return Place::home; }
    Frame frame() const override { return Frame::login; }
    QWidget* firstFocus() const override;
    void clear() override {}

  private:
    Paragraph* heading_;
};

}  // namespace ui
