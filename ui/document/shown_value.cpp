// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/shown_value.h"

#include <QLocale>
#include <QRegularExpression>

namespace ui {
namespace {

QString raised(QStringView digits) {
    constexpr char16_t small[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar digit : digits)
        text += digit == u'-' ? QChar(u'⁻') : QChar(small[digit.digitValue()]);
    return text;
}

}  // namespace

QString shownNumber(QString text) {
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString shownUnit(const QString& unit) {
    static const QRegularExpression power(QStringLiteral("10[*^](-?[0-9]+)"));
    const auto found = power.match(unit);
    if (!found.hasMatch()) return unit;
    return unit.left(found.capturedStart()) + QStringLiteral("10") + raised(found.capturedView(1)) +
           unit.mid(found.capturedEnd());
}

}  // namespace ui
