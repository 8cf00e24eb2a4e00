// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/content_reader.h"

#include <QJsonArray>

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonValue& json) {
    QStringList result;
    for (const auto item : json.toArray()) result << item.toString();
    return result;
}

std::optional<double> number(const QJsonObject& json, const char* key) {
    const auto value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

template <typename Item, typename Read>
QList<Item> listOf(const QJsonObject& json, const char* key, Read read) {
    QList<Item> result;
    for (const auto item : json.value(QLatin1String(key)).toArray())
        result << read(item.toObject());
    return result;
}

template <typename Item, typename Read>
QHash<QString, Item> mapOf(const QJsonObject& json, const char* key, Read read) {
    QHash<QString, Item> result;
    const auto entries = json.value(QLatin1String(key)).toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        result.insert(entry.key(), read(entry.key(), entry.value().toObject()));
    return result;
}

Facility facility(const QString&, const QJsonObject& json) {
    return {text(json, "name"), text(json, "body"),  text(json, "bodyId"), text(json, "address"),
            text(json, "city"), text(json, "phone"), text(json, "type")};
}

Doctor doctor(const QString&, const QJsonObject& json) {
    return {text(json, "title"), text(json, "given"), text(json, "family"), text(json, "id")};
}

Analyte analyte(const QString& key, const QJsonObject& json) {
    return {key,
            text(json, "name"),
            text(json, "loinc"),
            text(json, "loincName"),
            text(json, "unit"),
            text(json, "ucum"),
            number(json, "low"),
            number(json, "high"),
            json.value(QLatin1String("decimals")).toInt(),
            text(json, "group"),
            json.value(QLatin1String("spread")).toDouble(0.1),
            json.value(QLatin1String("least")).toDouble(0),
            json.value(QLatin1String("most")).toDouble(1e9),
            json.value(QLatin1String("ill")).toDouble(1)};
}

LaboratoryUnit laboratoryUnit(const QString&, const QJsonObject& json) {
    LaboratoryUnit unit{text(json, "unit"), text(json, "ucum"),
                        json.value(QLatin1String("factor")).toDouble(1)};
    if (const auto decimals = number(json, "decimals")) unit.decimals = qRound(*decimals);
    unit.loinc = text(json, "loinc");
    unit.loincName = text(json, "loincName");
    return unit;
}

Laboratory laboratory(const QJsonObject& json, const Registry& registry) {
    const auto facility = text(json, "facility");
    return {facility, registry.facilities.value(facility), text(json, "department"),
            registry.doctors.value(text(json, "author")),
            mapOf<LaboratoryUnit>(json, "units", laboratoryUnit)};
}

Dose dose(const QJsonObject& json) {
    return {text(json, "name"),
            text(json, "atc"),
            text(json, "product"),
            text(json, "lot"),
            QDate::fromString(text(json, "date"), Qt::ISODate),
            json.value(QLatin1String("number")).toInt(1),
            text(json, "site")};
}

Drug drug(const QJsonObject& json) {
    return {text(json, "name"), text(json, "atc"), text(json, "aic"),
            json.value(QLatin1String("packs")).toInt(1), text(json, "dosage")};
}

Service service(const QJsonObject& json) {
    return {text(json, "code"), text(json, "name"), json.value(QLatin1String("count")).toInt(1)};
}

Finding finding(const QJsonObject& json) {
    return {text(json, "code"), text(json, "name"), text(json, "value"), text(json, "system"),
            text(json, "display")};
}

Enclosed enclosed(const QJsonObject& json) {
    return {text(json, "mediaType"), text(json, "content")};
}

Table table(const QJsonObject& json) {
    Table result{texts(json.value(QLatin1String("columns"))), {}};
    for (const auto row : json.value(QLatin1String("rows")).toArray()) result.rows << texts(row);
    return result;
}

Section section(const QJsonObject& json, const Registry& registry) {
    Section result{text(json, "code"), text(json, "title"),
                   texts(json.value(QLatin1String("text"))),
                   texts(json.value(QLatin1String("list"))),
                   table(json.value(QLatin1String("table")).toObject())};
    for (const auto pair :
         json.value(QLatin1String("values")).toArray())  // [["haemoglobin", 13.1], ...]
        result.measurements << Measurement{registry.analytes.value(pair[0].toString()),
                                           pair[1].toDouble()};
    result.doses = listOf<Dose>(json, "doses", dose);
    result.drugs = listOf<Drug>(json, "drugs", drug);
    result.services = listOf<Service>(json, "services", service);
    result.findings = listOf<Finding>(json, "findings", finding);
    result.enclosed = listOf<Enclosed>(json, "enclosed", enclosed);
    return result;
}

/// Nothing told = signed. Empty if there is no such word.
std::optional<Signature> signature(const QJsonObject& json) {
    static const QHash<QString, Signature> words{
        {QString(), Signature::whole},
        {QStringLiteral("signed"), Signature::whole},
        {QStringLiteral("stranger"), Signature::stranger},
        {QStringLiteral("unsigned"), Signature::none},
        {QStringLiteral("added"), Signature::added},
        {QStringLiteral("broken"), Signature::broken},
        {QStringLiteral("unreadable"), Signature::unreadable}};
    const auto hit = words.constFind(text(json, "signature"));
    return hit == words.cend() ? std::nullopt : std::optional(*hit);
}

/// Nothing told = none. Empty if there is no such word.
std::optional<Envelope> envelope(const QJsonObject& json) {
    static const QHash<QString, Envelope> words{{QString(), Envelope::none},
                                                {QStringLiteral("p7m"), Envelope::binary},
                                                {QStringLiteral("p7m-base64"), Envelope::text}};
    const auto hit = words.constFind(text(json, "envelope"));
    return hit == words.cend() ? std::nullopt : std::optional(*hit);
}

/// Empty: done; else what is wrong.
QString readSigning(const QJsonObject& json, const Registry& registry, Document& document) {
    const auto signing = signature(json);
    if (!signing) return QStringLiteral("unknown signature");
    const auto around = envelope(json);
    if (!around) return QStringLiteral("unknown envelope");
    document.signature = *signing;
    document.envelope = *around;
    const auto cosigner = text(json, "cosigner");
    if (!cosigner.isEmpty() && (*around == Envelope::none || !registry.doctors.contains(cosigner)))
        return QStringLiteral("a cosigner who is unknown, or has no envelope to sign");
    document.cosigner = registry.doctors.value(cosigner);
    // What is done to PDFs after signing is not done to envelopes.
    if (*around != Envelope::none && *signing != Signature::whole &&
        *signing != Signature::stranger)
        return QStringLiteral("an envelope around what is not signed");
    return {};
}

QDateTime dateTime(const QJsonObject& json, const char* key) {
    return QDateTime::fromString(text(json, key), Qt::ISODate);
}

QString whatIsMissing(const Document& document) {
    if (document.id.isEmpty()) return QStringLiteral("no id");
    if (document.kind == nullptr) return QStringLiteral("unknown kind");
    if (!document.date.isValid()) return QStringLiteral("no valid date");
    if (document.facility.name.isEmpty()) return QStringLiteral("unknown facility");
    if (document.author.family.isEmpty()) return QStringLiteral("unknown author");
    for (const auto& part : document.sections)
        for (const auto& measurement : part.measurements)
            if (measurement.analyte.name.isEmpty()) return QStringLiteral("unknown analyte");
    return document.sections.isEmpty() ? QStringLiteral("no sections") : QString();
}

}  // namespace

Citizen citizenFromJson(const QJsonObject& json) {
    Citizen citizen{text(json, "codiceFiscale"),
                    {},
                    text(json, "given"),
                    text(json, "family"),
                    text(json, "sex")};
    citizen.birthDate = QDate::fromString(text(json, "birthDate"), Qt::ISODate);
    citizen.birthPlace = text(json, "birthPlace");
    citizen.birthPlaceCode = text(json, "birthPlaceCode");
    citizen.address = text(json, "address");
    citizen.city = text(json, "city");
    citizen.postalCode = text(json, "postalCode");
    citizen.mobile = text(json, "mobile");
    citizen.lastAccess = dateTime(json, "lastAccess");
    return citizen;
}

Registry registryFromJson(const QJsonObject& json) {
    Registry registry{mapOf<Facility>(json, "facilities", facility),
                      mapOf<Doctor>(json, "doctors", doctor),
                      mapOf<Analyte>(json, "analytes", analyte)};
    registry.laboratories = listOf<Laboratory>(json, "laboratories", [&](const QJsonObject& entry) {
        return laboratory(entry, registry);
    });
    return registry;
}

std::expected<Document, QString> documentFromJson(const QJsonObject& json,
                                                  const Registry& registry) {
    Document document;
    document.id = text(json, "id");
    document.kind = kindByName(text(json, "kind"));
    document.date = dateTime(json, "date");
    document.since = dateTime(json, "since");
    document.facility = registry.facilities.value(text(json, "facility"));
    document.department = text(json, "department");
    document.author = registry.doctors.value(text(json, "author"));
    document.unread = json.value(QLatin1String("unread")).toBool();
    document.hidden = json.value(QLatin1String("hidden")).toBool();
    document.withheld = json.value(QLatin1String("withheld")).toBool();
    document.special = text(json, "special");
    document.replaces = text(json, "replaces");
    document.encounter = text(json, "encounter");
    document.order = text(json, "order");
    document.iup = text(json, "iup");
    document.question = text(json, "question");
    document.sections = listOf<Section>(
        json, "sections", [&](const QJsonObject& part) { return section(part, registry); });
    if (const auto problem = readSigning(json, registry, document); !problem.isEmpty())
        return std::unexpected(document.id + QStringLiteral(": ") + problem);
    if (const auto problem = whatIsMissing(document); !problem.isEmpty())
        return std::unexpected(document.id + QStringLiteral(": ") + problem);
    return document;
}

}  // namespace mockportal
