// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "core/base/euro.h"
#include "core/exemptions/exemption_offer.h"
#include "core/fhir/fhir_parameters.h"

namespace core {
namespace {

using fhir::parametersNamed;
using fhir::parameterValue;

QDate day(const QJsonValue& json) {
    return QDate::fromString(json.toString(), Qt::ISODate);
}

NamedText named(const QJsonValue& coding) {
    return {coding[QLatin1String("code")].toString(), coding[QLatin1String("display")].toString()};
}

QVector<NamedText> allNamed(const QJsonObject& json, const char* name) {
    QVector<NamedText> list;
    for (const auto& entry : parametersNamed(json, name))
        list << named(entry[QLatin1String("valueCoding")]);
    return list;
}

Cents money(const QJsonObject& json, const char* name) {
    return centsOf(parameterValue(json, name)).value_or(0);
}

IncomeCeiling::Kind kindOf(const QString& word) {
    using Kind = IncomeCeiling::Kind;
    if (word == QLatin1String("fisso")) return Kind::flat;
    if (word == QLatin1String("fascia")) return Kind::range;
    if (word == QLatin1String("familiare")) return Kind::family;
    return word == QLatin1String("equivalenza") ? Kind::equivalence : Kind::none;
}

IncomeCeiling readCeiling(const QJsonObject& json) {
    IncomeCeiling ceiling;
    ceiling.kind = kindOf(parameterValue(json, "tipo").toString());
    ceiling.most = money(json, "massimo");
    ceiling.over = money(json, "oltre");
    ceiling.spouse = money(json, "con-coniuge");
    ceiling.child = money(json, "per-figlio");
    for (const auto& step : parametersNamed(json, "scala"))
        ceiling.scale << centsOf(step[QLatin1String("valueMoney")]).value_or(0);
    ceiling.further = money(json, "ogni-altro");
    ceiling.minor = money(json, "con-minore");
    ceiling.disabled = money(json, "con-disabile");
    return ceiling;
}

OfferVerdict readVerdict(const QJsonObject& json) {
    OfferVerdict verdict;
    const auto period = parameterValue(json, "durata");
    verdict.possible = parameterValue(json, "possibile").toBool();
    verdict.from = day(period[QLatin1String("start")]);
    verdict.until = day(period[QLatin1String("end")]);
    verdict.reason = named(parameterValue(json, "motivo"));
    return verdict;
}

QJsonObject first(const QVector<QJsonObject>& list) {
    return list.isEmpty() ? QJsonObject() : list.first();
}

ExemptionOffer readOffer(const QJsonObject& json) {
    ExemptionOffer offer;
    const auto code = named(parameterValue(json, "codice"));
    offer.code = code.code;
    offer.description = code.text;
    offer.now = readVerdict(first(parametersNamed(json, "corrente")));
    if (const auto next = parametersNamed(json, "prossimo"); !next.isEmpty())
        offer.next = readVerdict(next.first());
    for (const auto& age : parametersNamed(json, "eta"))
        offer.ages << AgeRange{parameterValue(age, "da").toInt(-1),
                               parameterValue(age, "sotto").toInt(-1)};
    offer.ceiling = readCeiling(first(parametersNamed(json, "limite")));
    offer.conditions = allNamed(json, "condizione");
    return offer;
}

ExemptionYear readYear(const QJsonValue& period) {
    return {day(period[QLatin1String("start")]), day(period[QLatin1String("end")])};
}

}  // namespace

const ExemptionOffer* ExemptionOffers::find(const QString& code) const {
    const auto hit = std::ranges::find(offers, code, &ExemptionOffer::code);
    return hit == offers.end() ? nullptr : &*hit;
}

Result<ExemptionOffers> readOffers(const QJsonObject& parameters) {
    ExemptionOffers read;
    for (const auto& entry : parametersNamed(parameters, "esenzione"))
        if (auto offer = readOffer(entry); !offer.code.isEmpty()) read.offers << offer;
    if (read.offers.isEmpty()) return fail(errors::portalAnswer, "no exemptions are offered");
    read.qualities = allNamed(parameters, "qualita");
    for (const auto& line : parametersNamed(parameters, "conseguenza"))
        read.consequences << line[QLatin1String("valueString")].toString();
    read.year = readYear(parameterValue(parameters, "anno"));
    const auto next = parameterValue(parameters, "anno-prossimo");
    if (next.isObject()) read.nextYear = readYear(next);
    read.incomeYear = parameterValue(parameters, "anno-reddito").toInt();
    read.renewFrom = day(parameterValue(parameters, "rinnovo-dal"));
    read.renewUntil = day(parameterValue(parameters, "rinnovo-fino"));
    read.rulesFrom = day(parameterValue(parameters, "regole-dal"));
    return read;
}

}  // namespace core
