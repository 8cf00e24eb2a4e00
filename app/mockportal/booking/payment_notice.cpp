// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/payment_notice.h"

#include <QCryptographicHash>

namespace mockportal {
namespace {

constexpr quint64 tenToThe13 = 10'000'000'000'000ULL;
constexpr auto leading = "301";  // aux digit 3, then the code of who gives the numbers out

QString noticeNumber(const QString& name) {
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const auto seed = hash.left(8).toHex().toULongLong(nullptr, 16);
    const auto digits = QLatin1String(leading) +
                        QStringLiteral("%1").arg(seed % tenToThe13, 13, 10, QLatin1Char('0'));
    return digits + QStringLiteral("%1").arg(digits.toULongLong() % 93, 2, 10, QLatin1Char('0'));
}

/// The check digit of a codice fiscale of eleven digits: like Luhn's, from the left.
int checkDigit(const QString& ten) {
    int sum = 0;
    for (int i = 0; i < ten.size(); ++i) {
        const int digit = ten[i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return (10 - sum % 10) % 10;
}

QString bodyCodeOf(const QString& bodyId) {
    const auto ten =
        QStringLiteral("97%1").arg(bodyId.toULongLong() % 100'000'000, 8, 10, QLatin1Char('0'));
    return ten + QString::number(checkDigit(ten));
}

/// Cents; 0: nothing is owed.
int owed(const Appointment& appointment) {
    if (appointment.dueCents) return *appointment.dueCents;
    return appointment.state == AppointmentState::booked ? appointment.ticketCents : 0;
}

QDate lastDay(const Appointment& appointment, const RuleBook& rules) {
    if (!appointment.dueCents) return appointment.start.date();
    const auto day = appointment.updated.date();
    return day.addDays(rules.number(QStringLiteral("late_ticket_days"), day));
}

}  // namespace

std::optional<PaymentNotice> paymentNotice(const Appointment& appointment,
                                           const AgendaContent& agenda, const RuleBook& rules) {
    const int cents = owed(appointment);
    const auto* facility = agenda.facility(appointment.facility);
    const auto* body = facility == nullptr ? nullptr : agenda.body(facility->body);
    if (cents <= 0 || body == nullptr || appointment.code.isEmpty()) return std::nullopt;
    const auto number = noticeNumber(QStringLiteral("%1/%2").arg(appointment.code).arg(cents));
    return PaymentNotice{number, cents, lastDay(appointment, rules), body->name,
                         bodyCodeOf(body->id)};
}

}  // namespace mockportal
