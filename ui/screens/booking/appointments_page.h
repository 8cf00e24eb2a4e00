// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/screens/booking/booking_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QStackedLayout;

namespace ui {

class AppointmentModel;
class AppointmentStore;
class AppointmentView;
class DocumentListView;
class ErrorPanel;

/// `CONSULTA/ANNULLA APPUNTAMENTI` (S59, 7.3): coming and past. Beside the list, where there is
/// room, all about the chosen one.
class AppointmentsPage : public Page {
    Q_OBJECT
  public:
    explicit AppointmentsPage(const Context& context);
    ~AppointmentsPage() override;

    QString title() const override { return tr("Appuntamenti"); }
    Place place() const override { return Place::booking; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;
    QString trail() const override { return appointmentsTrail; }
    static inline const QString appointmentsTrail = QStringLiteral("booking/appointments");

  private:
    QWidget* makeList();
    QWidget* makeClosed();
    QWidget* makeEmpty();
    void refresh();
    void keepSelection();
    void select(const QString& id);
    void open(const QString& id);

    const Context& context_;
    std::shared_ptr<AppointmentStore> store_;
    std::unique_ptr<AppointmentModel> model_;
    BookingHeader* header_;
    QStackedLayout* states_;
    DocumentListView* list_ = nullptr;
    AppointmentView* view_ = nullptr;
    QWidget* pane_ = nullptr;
    ErrorPanel* error_ = nullptr;
    bool paned_ = true;
};

}  // namespace ui
