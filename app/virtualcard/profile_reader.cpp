// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/profile_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "app/virtualcard/card_words.h"
#include "app/virtualcard/json_fields.h"
#include "app/virtualcard/quirk_table.h"

namespace cardmaker {
namespace {

bool matches(const char* pattern, const QString& text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

bool isPin(const QString& text) {
    return matches("[0-9]{5,8}", text);
}
bool isIdCarta(const QString& text) {
    return matches("[0-9]{16}", text);
}
/// A field of Dati_personali has at most 255 characters.
bool isField(const QString& text) {
    return text.size() <= 255;
}

/// A day in ISO, or one counted from today: today, today+20, today-10.
QDate dayOf(const QString& text) {
    static const QRegularExpression fromToday(QStringLiteral("^today([+-][0-9]{1,5})?$"));
    const auto match = fromToday.match(text);
    if (match.hasMatch()) return QDate::currentDate().addDays(match.captured(1).toInt());
    return QDate::fromString(text, Qt::ISODate);
}

void readDate(JsonFields& fields, const QString& key, std::optional<pcsc::Date>& out) {
    fields.value(key, [&](const QJsonValue& value) {
        out.reset();
        if (value.isNull()) return true;  // a card without this date
        const auto date = dayOf(value.toString());
        if (date.isValid()) out = pcsc::Date{date.year(), date.month(), date.day()};
        return date.isValid();
    });
}

void readTime(JsonFields& fields, const QString& key, QDateTime& out) {
    fields.value(key, [&](const QJsonValue& value) {
        const auto text = value.toString();
        const bool relative = text.startsWith(QLatin1String("today"));
        out = relative ? QDateTime(dayOf(text), QTime(0, 0), Qt::UTC)
                       : QDateTime::fromString(text, Qt::ISODate);
        return out.isValid();
    });
}

void readHex(JsonFields& fields, const QString& key, std::optional<pcsc::Bytes>& out) {
    fields.value(key, [&](const QJsonValue& value) {
        out = pcsc::fromHex(value.toString().toStdString());
        return value.isString() && out.has_value();
    });
}

/// Names as ISO 7816-4 has them, in hexadecimal.
void readApplications(JsonFields& fields, std::vector<pcsc::Bytes>& out) {
    fields.value(QStringLiteral("applications"), [&](const QJsonValue& value) {
        out.clear();
        for (const auto& each : value.toArray()) {
            auto name = pcsc::fromHex(each.toString().toStdString()).value_or(pcsc::Bytes{});
            if (name.size() < 5 || name.size() > 16) return false;
            out.push_back(std::move(name));
        }
        return value.isArray();
    });
}

/// How many of all tries are left, down to none.
void readLeft(JsonFields& fields, const QString& key, int all, std::optional<int>& out) {
    int left = all;
    fields.number(key, left, 0, all);
    if (left != all) out = left;
}

void readPerson(JsonFields& fields, pcsc::Holder& person) {
    for (const auto& [key, field] : std::initializer_list<std::pair<const char*, std::string*>>{
             {"issuer", &person.issuer},
             {"surname", &person.surname},
             {"name", &person.name},
             {"sex", &person.sex},
             {"height", &person.height},
             {"codiceFiscale", &person.codiceFiscale},
             {"citizenship", &person.citizenship},
             {"birthComune", &person.birthComune},
             {"birthCountry", &person.birthCountry},
             {"birthAct", &person.birthAct},
             {"residenceComune", &person.residenceComune},
             {"residenceAddress", &person.residenceAddress},
             {"annotations", &person.annotations}})
        fields.text(QLatin1String(key), *field, isField);
    readDate(fields, QStringLiteral("issued"), person.issued);
    readDate(fields, QStringLiteral("expires"), person.expires);
    readDate(fields, QStringLiteral("born"), person.born);
}

void readQuirks(JsonFields& fields, virtualcard::Quirks& quirks) {
    for (const auto& quirk : quirkSwitches())
        fields.value(QLatin1String(quirk.key),
                     [&](const QJsonValue& value) { return quirk.apply(quirks, value); });
}

void readKeyBits(JsonFields& fields, int& keyBits) {
    fields.value(QStringLiteral("keyBits"), [&](const QJsonValue& value) {
        keyBits = value.toInt();
        return keyBits == 1024 || keyBits == 2048;
    });
}

void readCard(JsonFields& fields, virtualcard::CardProfile& card) {
    fields.object(QStringLiteral("person"),
                  [&](JsonFields& inner) { readPerson(inner, card.person); });
    fields.text(QStringLiteral("idCarta"), card.idCarta, isIdCarta);
    fields.word(QStringLiteral("layout"),
                {QStringLiteral("classic"), QStringLiteral("idemia2021"),
                 QStringLiteral("infocamere1204"), QStringLiteral("ace2025")},
                [&](int place) { card.layout = static_cast<virtualcard::Layout>(place); });
    fields.word(QStringLiteral("protocol"), {QStringLiteral("T0"), QStringLiteral("T1")},
                [&](int place) { card.protocol = static_cast<pcsc::Protocol>(place); });
    readKeyBits(fields, card.keyBits);
    readHex(fields, QStringLiteral("atr"), card.atr);
    readHex(fields, QStringLiteral("datiPersonali"), card.datiPersonali);
    readApplications(fields, card.applications);
    fields.object(QStringLiteral("quirks"),
                  [&](JsonFields& inner) { readQuirks(inner, card.quirks); });
}

void readSecrets(JsonFields& fields, virtualcard::CardProfile& card) {
    fields.text(QStringLiteral("pin"), card.pin, isPin);
    fields.text(QStringLiteral("puk"), card.puk, isPin);
    fields.number(QStringLiteral("tries"), card.pinTries, 1, 15);
    fields.number(QStringLiteral("pukTries"), card.pukTries, 1, 15);
    readLeft(fields, QStringLiteral("triesLeft"), card.pinTries, card.pinTriesLeft);
    readLeft(fields, QStringLiteral("pukTriesLeft"), card.pukTries, card.pukTriesLeft);
    fields.flag(QStringLiteral("pinActivated"), card.pinActivated);
}

void readValidity(JsonFields& fields, CardOrder& order) {
    fields.object(QStringLiteral("certificate"), [&](JsonFields& inner) {
        auto validity = validityOf(order.profile.person);
        readTime(inner, QStringLiteral("from"), validity.from);
        readTime(inner, QStringLiteral("to"), validity.to);
        order.validity = validity;
    });
}

}  // namespace

std::expected<CardOrder, QString> readProfile(const QByteArray& json) {
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return std::unexpected(CardWords::tr("non è un oggetto JSON (%1, byte %2)")
                                   .arg(problem.errorString())
                                   .arg(problem.offset));
    JsonFields fields(document.object());
    CardOrder order;
    readCard(fields, order.profile);
    readSecrets(fields, order.profile);
    readValidity(fields, order);
    if (const auto error = fields.error()) return std::unexpected(*error);
    return order;
}

}  // namespace cardmaker
