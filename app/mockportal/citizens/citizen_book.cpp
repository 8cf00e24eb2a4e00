// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/citizens/citizen_book.h"

#include <QJsonArray>

#include "app/mockportal/base/content_json.h"

namespace mockportal {
namespace {

const QJsonObject& content() {
    static const auto all = contentJson("citizens.json");
    return all;
}

QString text(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)].toString();
}

HomeAddress addressFrom(const QJsonValue& json) {
    return {text(json, "line"), text(json, "city"), text(json, "province"),
            text(json, "postalCode")};
}

QDate remindFrom(const QDate& until) {
    const auto rules = inForce(content().value("rules").toArray(), until);
    return until.addDays(-rules.value("card_remind_days").toInt());
}

CitizenData dataOf(const Citizen& citizen) {
    const auto json = citizenContent(citizen, "data");
    CitizenData data;
    data.cardNumber = text(json, "cardNumber");
    data.cardUntil = QDate::fromString(text(json, "cardUntil"), Qt::ISODate);
    data.cardRemindFrom = remindFrom(data.cardUntil);
    data.citizenship = text(json, "citizenship");
    data.asl = text(json, "asl");
    data.residence = {citizen.address, citizen.city, text(json, "province"), citizen.postalCode};
    data.domicile = addressFrom(json[QLatin1String("domicile")]);
    data.email = text(json, "email");
    data.phone = text(json, "phone");
    return data;
}

}  // namespace

QJsonValue citizenContent(const Citizen& citizen, const char* key) {
    const auto person =
        content().contains(citizen.codiceFiscale) ? citizen.codiceFiscale : QStringLiteral("demo");
    return content().value(person)[QLatin1String(key)];
}

CitizenData& CitizenBook::of(const Citizen& citizen) {
    auto hit = known_.find(citizen.patientId);
    if (hit == known_.end()) hit = known_.insert(citizen.patientId, dataOf(citizen));
    return *hit;
}

}  // namespace mockportal
