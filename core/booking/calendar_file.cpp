// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/calendar_file.h"

#include <QCoreApplication>

#include "core/base/rome_time.h"

namespace core {
namespace {

constexpr qsizetype lineLimit = 75;    // octets, RFC 5545 3.1
constexpr qsizetype usualLength = 30;  // minutes, where the portal does not say

// The rule of the European Union since 1996; what came before is nobody's appointment.
constexpr auto rome =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Rome\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "DTSTART:19960331T020000\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19961027T030000\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

QString say(const char* text) {
    return QCoreApplication::translate("CalendarFile", text);
}

/// TEXT of 3.3.11.
QString escaped(QString text) {
    text.remove(u'\r');
    text.replace(u'\\', QLatin1String("\\\\")).replace(u';', QLatin1String("\\;"));
    text.replace(u',', QLatin1String("\\,")).replace(u'\n', QLatin1String("\\n"));
    return text;
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Folded, never inside a character.
QByteArray folded(const QString& line) {
    QByteArray rest = line.toUtf8();
    QByteArray whole;
    qsizetype room = lineLimit;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (isContinuation(rest[cut])) --cut;
        whole += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
        room = lineLimit - 1;  // the blank counts
    }
    return whole + rest + "\r\n";
}

QString local(const QDateTime& moment) {
    return inRome(moment).toString(QStringLiteral("yyyyMMdd'T'hhmmss"));
}

QString placeOf(const Facility& facility) {
    QStringList parts{facility.name, facility.body, facility.address()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QByteArray alarm() {
    return "BEGIN:VALARM\r\nACTION:DISPLAY\r\n" +
           folded(QStringLiteral("DESCRIPTION:") +
                  escaped(say(QT_TRANSLATE_NOOP("CalendarFile", "Appuntamento sanitario")))) +
           "TRIGGER:-PT24H\r\nEND:VALARM\r\n";
}

QByteArray event(const Appointment& appointment, const QDateTime& written) {
    const bool cancelled = appointment.state == AppointmentState::cancelled;
    const auto end =
        appointment.end.isValid() ? appointment.end : appointment.start.addSecs(usualLength * 60);
    // Of a cancellation the number is higher than of what it takes away.
    const int sequence = appointment.sequence + (cancelled ? 1 : 0);
    const QStringList lines{
        QStringLiteral("UID:%1@prenotazioni.sportello.example").arg(appointment.code),
        QStringLiteral("DTSTAMP:") +
            written.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")),
        QStringLiteral("DTSTART;TZID=Europe/Rome:") + local(appointment.start),
        QStringLiteral("DTEND;TZID=Europe/Rome:") + local(end),
        QStringLiteral("SUMMARY:") +
            escaped(say(QT_TRANSLATE_NOOP("CalendarFile", "Appuntamento sanitario"))),
        QStringLiteral("LOCATION:") + escaped(placeOf(appointment.facility)),
        QStringLiteral("SEQUENCE:%1").arg(sequence),
        QStringLiteral("STATUS:") + (cancelled ? "CANCELLED" : "CONFIRMED"),
        QStringLiteral("CLASS:PRIVATE")};
    QByteArray whole = "BEGIN:VEVENT\r\n";
    for (const auto& line : lines) whole += folded(line);
    return whole + (cancelled ? QByteArray() : alarm()) + "END:VEVENT\r\n";
}

}  // namespace

QByteArray calendarFile(const Appointment& appointment, const QDateTime& written) {
    if (appointment.code.isEmpty() || !appointment.start.isValid()) return {};
    const bool cancelled = appointment.state == AppointmentState::cancelled;
    return QByteArray(
               "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sportello//Prenotazioni//IT\r\n") +
           (cancelled ? "METHOD:CANCEL\r\n" : "METHOD:PUBLISH\r\n") + rome +
           event(appointment, written) + "END:VCALENDAR\r\n";
}

}  // namespace core
