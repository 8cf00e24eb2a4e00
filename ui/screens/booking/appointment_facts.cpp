// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointment_facts.h"

#include <QCoreApplication>

#include "core/base/private_file.h"
#include "core/base/rome_time.h"
#include "core/booking/calendar_file.h"
#include "ui/print/text_content.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/screens/booking/fact_lines.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::AppointmentFacts)
};

QString ticketWords(const core::Appointment& appointment) {
    if (appointment.ticketDue)
        return Words::tr("%1, da pagare").arg(moneyWords(*appointment.ticketDue));
    return appointment.ticket ? moneyWords(*appointment.ticket) : QString();
}

QString cancelWords(const core::Appointment& appointment) {
    return appointment.state == core::AppointmentState::confirmed ? cancelByWords(appointment)
                                                                  : QString();
}

// R42: we take no payment.
QVector<AppointmentFact> noticeFacts(const core::Appointment& appointment) {
    if (!appointment.notice) return {};
    const auto& notice = *appointment.notice;
    return {
        {Words::tr("Avviso pagoPA"), notice.grouped()},
        {Words::tr("Importo dell'avviso"), moneyWords(notice.amount)},
        {Words::tr("Da pagare entro"), notice.due.isValid() ? shortDate(notice.due) : QString()},
        {Words::tr("Ente a cui si paga"),
         notice.bodyCode.isEmpty()
             ? notice.body
             : Words::tr("%1, codice fiscale %2").arg(notice.body, notice.bodyCode)},
        {Words::tr("Come si paga"),
         Words::tr("Con il numero dell'avviso: dalla tua banca, in posta, dal tabaccaio o con "
                   "un'app. Qui non paghi nulla.")}};
}

}  // namespace

QVector<AppointmentFact> appointmentFacts(const core::Appointment& appointment) {
    const auto& facility = appointment.facility;
    QVector<AppointmentFact> facts{
        {Words::tr("Codice della prenotazione"), appointment.code},
        {Words::tr("Quando"), wholeMoment(appointment.start)},
        {Words::tr("Prestazione"), appointment.service},
        {Words::tr("Struttura"), facility.body},
        {Words::tr("Presidio"), facility.name},
        {Words::tr("Indirizzo"), facility.address()},
        {Words::tr("Telefono della struttura"), facility.telephone},
        {Words::tr("Per"), appointment.patient},
        {Words::tr("Quesito diagnostico"), appointment.question},
        {Words::tr("Come prepararti"), appointment.preparation},
        {Words::tr("Ticket"), ticketWords(appointment)},
        {Words::tr("Puoi disdire senza pagare"), cancelWords(appointment)},
        {Words::tr("Codice della ricetta"),
         appointment.iup.isEmpty() ? appointment.nre : appointment.iup},
        {Words::tr("Il tuo recapito"), appointment.phone}};
    facts += noticeFacts(appointment);
    facts.removeIf([](const AppointmentFact& fact) { return fact.value.isEmpty(); });
    return facts;
}

void fillFacts(FactLines& lines, const core::Appointment& appointment) {
    lines.clear();
    for (const auto& fact : appointmentFacts(appointment)) {
        const bool main = fact.value == appointment.code;
        main ? lines.addMain(fact.label, fact.value) : lines.add(fact.label, fact.value);
    }
}

PrintJob::Contents printedAppointment(const core::Appointment& appointment) {
    QVector<QStringList> rows;
    for (const auto& fact : appointmentFacts(appointment))
        rows << QStringList{fact.label, fact.value};
    const QString title = Words::tr("Appuntamento");
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(
        paperText(QStringLiteral("<h1>%1</h1><p>%2</p>")
                      .arg(title, stateName(appointment.state).toHtmlEscaped()) +
                  paperTable({Words::tr("Che cosa"), Words::tr("Dettagli")}, rows))));
    return contents;
}

void saveToCalendar(const Context& context, QWidget& page, const core::Appointment& appointment,
                    std::function<void(const core::Error&)> failed) {
    const QString name = Words::tr("Appuntamento") + u'-' +
                         core::inRome(appointment.start).date().toString(Qt::ISODate) +
                         QStringLiteral(".ics");
    const auto file = core::calendarFile(appointment, context.services.clock.now());
    context.services.dialogs.chooseFile(
        page, name, [&context, file, failed = std::move(failed)](const QString& path) {
            const auto written = core::writePrivateFile(path, file);
            if (!written) return failed(written.error());
            context.navigator.notify(Words::tr("File per il calendario salvato."));
        });
}

}  // namespace ui
