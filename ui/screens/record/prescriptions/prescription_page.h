// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/pane_page.h"

namespace ui {

class PrescriptionView;

/// One prescription on a page of its own: where there is no room for a pane, and from the first
/// page of the record.
class PrescriptionPage : public PanePage {
    Q_OBJECT
  public:
    PrescriptionPage(const Context& context, const QString& id);

    // Neither what nor when: a window title is seen by others.
    QString title() const override { return tr("Prescrizione"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    PrescriptionPage(const Context& context, const QString& id, PrescriptionView* view);

    PrescriptionView* view_;
};

/// On top of the present page.
void openPrescription(const Context& context, const QString& id);

}  // namespace ui
