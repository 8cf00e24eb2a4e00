// SPDX-License-Identifier: EUPL-1.2
// An appointment with all that matters to the person (R60.7), on the screen, on paper, in a
// calendar.
#pragma once

#include <functional>

#include "core/booking/booking_values.h"
#include "ui/print/print_job.h"
#include "ui/shell/services.h"

class QWidget;

namespace ui {

class FactLines;

struct AppointmentFact {
    QString label{};
    QString value{};
};

/// Code, time, place, what, preparation, ticket, until when it can be cancelled; in order, only
/// what is known.
QVector<AppointmentFact> appointmentFacts(const core::Appointment& appointment);

void fillFacts(FactLines& lines, const core::Appointment& appointment);

/// R17.
PrintJob::Contents printedAppointment(const core::Appointment& appointment);

/// R65: asks where, and writes the file; `failed` is told why not. Its name says nothing.
void saveToCalendar(const Context& context, QWidget& page, const core::Appointment& appointment,
                    std::function<void(const core::Error&)> failed);

}  // namespace ui
