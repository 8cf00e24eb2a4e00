// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QGridLayout;

namespace ui {

class ActionTile;
class Paragraph;

/// `Che cosa vuoi annotare?`: the kinds of R14; the choice leads to its form.
class KindPage : public Page {
    Q_OBJECT
  public:
    explicit KindPage(const Context& context);

    QString title() const override { return tr("Che cosa vuoi annotare?"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  private:
    const Context& context_;
    Paragraph* heading_;
    QGridLayout* grid_;
    QVector<ActionTile*> tiles_;
};

}  // namespace ui
