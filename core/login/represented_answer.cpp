// SPDX-License-Identifier: EUPL-1.2
#include "core/login/represented_answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <optional>

namespace core {
namespace {

constexpr qsizetype idLimit = 64;
constexpr qsizetype peopleLimit = 100;  // nobody acts for more: the list is shown on one page

struct RelationName {
    QLatin1String name;
    Relation relation;
};
constexpr RelationName relations[] = {
    {QLatin1String("minor"), Relation::minor},
    {QLatin1String("ward"), Relation::ward},
    {QLatin1String("delegator"), Relation::delegator},
};

struct ServiceName {
    QLatin1String name;
    ActingService service;
};
constexpr ServiceName services[] = {
    {QLatin1String("data"), ActingService::data},
    {QLatin1String("record"), ActingService::record},
    {QLatin1String("booking"), ActingService::booking},
    {QLatin1String("doctor"), ActingService::doctor},
    {QLatin1String("exemptions"), ActingService::exemptions},
    {QLatin1String("privacy"), ActingService::privacy},
};

QString text(const QJsonObject& json, const char* name) {
    return json.value(QLatin1String(name)).toString();
}

std::optional<Relation> relationOf(const QString& name) {
    for (const auto& known : relations)
        if (name == known.name) return known.relation;
    return std::nullopt;
}

ActingScope scopeOf(const QJsonArray& names) {
    ActingScope scope;
    for (const auto& name : names)
        for (const auto& known : services)
            if (name.toString() == known.name) scope |= known.service;
    return scope;
}

std::unexpected<Error> wrong(const char* what) {
    return fail(errors::portalAnswer, std::string("represented: ") + what);
}

Result<Represented> readOne(const QJsonObject& json, Relation relation) {
    const auto sex = text(json, "sex");
    const auto until = json.value(QLatin1String("until"));
    const auto scope = json.value(QLatin1String("scope"));
    Represented person{.relation = relation};
    person.patient = {text(json, "patient"), text(json, "codice_fiscale"), text(json, "name"),
                      text(json, "surname")};
    person.birthDate = QDate::fromString(text(json, "birth_date"), Qt::ISODate);
    person.sex = sex == QLatin1String("F") ? CodiceFiscale::Sex::female : CodiceFiscale::Sex::male;
    person.until = QDate::fromString(until.toString(), Qt::ISODate);
    person.scope = scopeOf(scope.toArray());
    person.since = QDate::fromString(text(json, "from"), Qt::ISODate);
    if (!isPatientId(person.patient.id) || person.patient.surname.isEmpty()) return wrong("who");
    if (person.patient.codiceFiscale.isEmpty()) return wrong("codice_fiscale");
    if (sex != QLatin1String("F") && sex != QLatin1String("M")) return wrong("sex");
    if (!person.birthDate.isValid()) return wrong("birth_date");
    if (!until.isNull() && !until.isUndefined() && !person.until.isValid()) return wrong("until");
    if (!scope.isArray()) return wrong("scope");
    return person;
}

}  // namespace

bool isPatientId(QStringView id) {
    return !id.isEmpty() && id.size() <= idLimit && std::ranges::all_of(id, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
    });
}

Result<QVector<Represented>> readRepresented(const QJsonValue& list) {
    QVector<Represented> people;
    if (list.isUndefined() || list.isNull()) return people;
    if (!list.isArray() || list.toArray().size() > peopleLimit) return wrong("no list");
    for (const auto& entry : list.toArray()) {
        if (!entry.isObject()) return wrong("entry");
        const auto relation = relationOf(text(entry.toObject(), "relation"));
        if (!relation) continue;
        auto person = readOne(entry.toObject(), *relation);
        if (!person) return std::unexpected(std::move(person.error()));
        people << std::move(*person);
    }
    return people;
}

}  // namespace core
