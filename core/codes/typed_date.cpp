// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/typed_date.h"

#include <QRegularExpression>

namespace core {

std::expected<QDate, DateFault> parseDate(QStringView typed) {
    // The same mark between all three, or none and all eight digits; () keeps the groups in their
    // places.
    static const QRegularExpression parted(
        QStringLiteral("^([0-9]{1,2})\\s*([/.\\s-])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{4})\\z"));
    static const QRegularExpression joined(QStringLiteral("^([0-9]{2})()([0-9]{2})([0-9]{4})\\z"));
    const QString text = typed.trimmed().toString();
    if (text.isEmpty()) return std::unexpected(DateFault::empty);
    auto match = parted.match(text);
    if (!match.hasMatch()) match = joined.match(text);
    if (!match.hasMatch()) return std::unexpected(DateFault::format);
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(4), number(3), number(1));
    if (!date.isValid()) return std::unexpected(DateFault::noSuchDay);
    return date;
}

DateRange bookingDays(const QDate& today) {
    return {today.addDays(1), today.addYears(1)};  // addYears makes 28 of 29 February
}

std::optional<BookingDateFault> bookingDateFault(const QDate& date, const QDate& today) {
    const auto [first, last] = bookingDays(today);
    if (date < first) return BookingDateFault::tooEarly;
    if (date > last) return BookingDateFault::tooLate;
    return std::nullopt;
}

}  // namespace core
