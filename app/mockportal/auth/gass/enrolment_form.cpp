// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/enrolment_form.h"

#include <QRegularExpression>

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString().trimmed();
}

QString withoutBlanks(QString text) {
    return text.remove(QLatin1Char(' '));
}

bool fits(const QString& text, const char* pattern) {
    return QRegularExpression(QLatin1String(pattern)).match(text).hasMatch();
}

QString whatIsWrong(const Enrolment& enrolment, const QJsonObject& json) {
    if (enrolment.codiceFiscale.isEmpty()) return QStringLiteral("codiceFiscale is needed");
    if (!fits(enrolment.cardNumber, "^[0-9]{10}\\z") ||
        enrolment.cardNumber == QLatin1String("0000000000"))  // R24
        return QStringLiteral("cardNumber must be ten digits, not all 0");
    if (!fits(enrolment.mobile, "^\\+?[0-9]{6,15}\\z"))
        return QStringLiteral("mobile must be a telephone number");
    if (!fits(enrolment.sex, "^[MF]?\\z")) return QStringLiteral("sex must be M or F");
    if (json.contains(QLatin1String("birthDate")) && !enrolment.birthDate.isValid())
        return QStringLiteral("birthDate must be a day, yyyy-mm-dd");
    return {};
}

}  // namespace

std::expected<Enrolment, QString> enrolmentFromJson(const QJsonObject& json) {
    Enrolment enrolment{text(json, "codiceFiscale").toUpper(),
                        withoutBlanks(text(json, "cardNumber")),
                        withoutBlanks(text(json, "mobile")),
                        text(json, "name"),
                        text(json, "surname"),
                        text(json, "sex").toUpper(),
                        QDate::fromString(text(json, "birthDate"), Qt::ISODate),
                        text(json, "birthPlace"),
                        {}};
    const auto consent = json.value(QLatin1String("consent"));
    if (consent.isBool()) enrolment.consent = consent.toBool();
    if (const auto problem = whatIsWrong(enrolment, json); !problem.isEmpty())
        return std::unexpected(problem);
    return enrolment;
}

}  // namespace mockportal
