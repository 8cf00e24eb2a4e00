// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointment_page.h"

#include "ui/screens/booking/appointment_store.h"
#include "ui/screens/booking/appointment_view.h"
#include "ui/widgets/paragraph.h"

namespace ui {

AppointmentPage::AppointmentPage(const Context& context, const QString& id)
    : AppointmentPage(context, id, new AppointmentView(context)) {}

AppointmentPage::AppointmentPage(const Context& context, const QString& id, AppointmentView* view)
    : PanePage(context, view), view_(view) {
    if (const auto appointment = appointmentStore(context)->find(id))
        view_->setAppointment(*appointment);
}

QWidget* AppointmentPage::firstFocus() const {
    return view_->heading();
}

void AppointmentPage::clear() {
    view_->clear();
}

bool AppointmentPage::print() {
    view_->print();
    return true;
}

}  // namespace ui
