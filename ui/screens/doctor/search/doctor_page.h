// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/doctor/doctor_sections.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class DoctorStore;
class DoctorView;
class ErrorPanel;
class StepBar;

/// One doctor of a search on a page of its own, where there is no room for a pane.
class DoctorPage : public Page {
    Q_OBJECT
  public:
    DoctorPage(const Context& context, DoctorSection section, QString id);
    ~DoctorPage() override;
    /// How a Page::trail of one begins; section and id follow.
    static inline const QString trailStart = QStringLiteral("doctor/one/");

    QString title() const override;
    Place place() const override { return Place::doctor; }
    core::Level level() const override { return core::Level::password; }
    QString trail() const override;
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    void refresh();

    const Context& context_;
    DoctorSection section_;
    QString id_;
    std::shared_ptr<DoctorStore> store_;
    StepBar* steps_ = nullptr;
    DoctorView* view_;
    ErrorPanel* error_;
    bool shown_ = false;
};

}  // namespace ui
