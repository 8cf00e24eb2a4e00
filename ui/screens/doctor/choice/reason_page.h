// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/doctor/doctor_sections.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class DoctorStore;
class Form;
class Paragraph;
class StepBar;
class TextArea;

/// A doctor without places, or of another area, can only be asked (R50): the reason, which goes
/// into the text that is signed.
class ReasonPage : public Page {
    Q_OBJECT
  public:
    static constexpr int maximumLength = 500;  // characters

    ReasonPage(const Context& context, DoctorSection section, QString id);
    ~ReasonPage() override;
    static inline const QString trailStart = QStringLiteral("doctor/reason/");

    QString title() const override { return tr("Perché questo medico?"); }
    Place place() const override { return Place::doctor; }
    core::Level level() const override { return core::Level::password; }
    QString trail() const override;
    QWidget* firstFocus() const override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    void showDoctor();
    QString mistake() const;
    void goOn();

    const Context& context_;
    DoctorSection section_;
    QString id_;
    std::shared_ptr<DoctorStore> store_;
    Form* form_;
    StepBar* steps_;
    Paragraph* overline_;
    Paragraph* whom_;
    TextArea* reason_;
};

}  // namespace ui
