// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "core/booking/booking_values.h"
#include "ui/screens/booking/cancel_question.h"
#include "ui/shell/services.h"
#include "ui/style/roles.h"

namespace ui {

class AppointmentStore;
class Badge;
class Banner;
class Button;
class FactLines;
class PagePrints;
class Paragraph;

/// One appointment with all that can be done with it (7.2, 7.3): move, cancel, print, into a
/// calendar. For the pane beside the list and for a page of its own.
class AppointmentView : public QWidget {
    Q_OBJECT
  public:
    explicit AppointmentView(const Context& context, QWidget* parent = nullptr);
    ~AppointmentView() override;

    void setAppointment(const core::Appointment& appointment);
    Paragraph* heading() const { return heading_; }
    void print();
    /// R92.
    void clear();

  private:
    QWidget* makeHead();
    QWidget* makeButtons();
    void showButtons();
    void ask(CancelQuestion::Act act);
    bool mayChange();
    void onConfirmed(CancelQuestion::Act act, bool accepted);
    void move(bool accepted);
    void onCancel(const QString& id);
    void say(Tone tone, const QString& marked);
    void fail(const core::Error& error);

    const Context& context_;
    std::shared_ptr<AppointmentStore> store_;
    std::optional<core::Appointment> appointment_;
    Paragraph* heading_;
    Badge* state_;
    Banner* notice_;
    CancelQuestion* question_;
    FactLines* facts_;
    PagePrints* prints_;
    Button* move_ = nullptr;
    Button* cancel_ = nullptr;
    Button* calendar_ = nullptr;
    Button* again_ = nullptr;
};

}  // namespace ui
