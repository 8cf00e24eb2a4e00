// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/pane_page.h"

namespace ui {

class AppointmentView;

/// One appointment, where there is no room for a pane beside the list.
class AppointmentPage : public PanePage {
    Q_OBJECT
  public:
    AppointmentPage(const Context& context, const QString& id);

    // Neither what nor when: a window title is seen by others.
    QString title() const override { return tr("Appuntamento"); }
    Place place() const override { return Place::booking; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    AppointmentPage(const Context& context, const QString& id, AppointmentView* view);

    AppointmentView* view_;
};

}  // namespace ui
