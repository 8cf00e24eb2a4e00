// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_sections.h"

#include <QCoreApplication>

#include "ui/screens/booking/agendas_page.h"
#include "ui/screens/booking/appointments_page.h"
#include "ui/screens/booking/book_page.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::BookingSections)
};

template <typename P>
PageFactory pageFor(const Context& context) {
    return pageOf<P>(std::cref(context));
}

}  // namespace

QVector<BookingTab> bookingTabs() {
    return {{BookingSection::book, Words::tr("PRENOTA"), Words::tr("Prenota"), pageFor<BookPage>},
            {BookingSection::appointments, Words::tr("CONSULTA/ANNULLA APPUNTAMENTI"),
             Words::tr("Consulta o annulla appuntamenti"), pageFor<AppointmentsPage>},
            {BookingSection::agendas, Words::tr("CONSULTA AGENDE"), Words::tr("Consulta agende"),
             pageFor<AgendasPage>}};
}

}  // namespace ui
