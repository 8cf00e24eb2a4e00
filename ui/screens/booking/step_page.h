// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/booking_flow.h"
#include "ui/screens/booking/booking_steps.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Button;

/// One page on the way to an appointment: title and steps, a message, the page's own content, at
/// the foot `Indietro` and what leads on.
class StepPage : public Page {
    Q_OBJECT
  public:
    StepPage(const Context& context, const QString& heading, BookingStep step);
    ~StepPage() override;

    Place place() const override { return Place::booking; }
    core::Level level() const override;
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  protected:
    const Context& context() const { return context_; }
    /// False once the session is over, or another booking has begun.
    bool hasFlow() const { return flow_ && flow_->active(); }
    BookingFlow& flow() const { return *flow_; }
    QVBoxLayout* content() const { return content_; }
    Banner& notice() const { return *notice_; }
    /// `Indietro` and this one.
    void addFoot(Button* onwards);
    /// Tells what went wrong, and leads away where the session is over.
    void tell(const core::Error& error);

  private:
    const Context& context_;
    std::shared_ptr<BookingFlow> flow_;
    BookingSteps* steps_;
    Banner* notice_;
    QVBoxLayout* content_;
    QVBoxLayout* all_;
};

}  // namespace ui
