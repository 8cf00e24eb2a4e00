// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonValue>

#include "app/virtualcard/card_words.h"
#include "app/virtualcard/profile_library.h"
#include "app/virtualcard/profile_reader.h"
#include "app/virtualcard/quirk_table.h"
#include "pcsc/virtualcard/vpcd_client.h"

namespace cardmaker {
namespace {

using Option = QCommandLineOption;
using virtualcard::VpcdClient;

constexpr int mostSlots = 9;  // vpcd has two unless it was built for more

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(CardWords::tr("Una carta CNS virtuale nel lettore di vpcd."));
    parser.addOptions({
        Option(QStringLiteral("host"), CardWords::tr("Indirizzo di vpcd."), QStringLiteral("host"),
               QStringLiteral("localhost")),
        Option(QStringLiteral("port"),
               CardWords::tr("Porta di vpcd: 35963 il primo lettore, 35964 il secondo."),
               QStringLiteral("port"), QString::number(VpcdClient::defaultPort)),
        Option(QStringLiteral("profile"),
               CardWords::tr("Profilo della carta: uno pronto, o un file JSON."),
               QStringLiteral("profile")),
        Option(QStringLiteral("list-profiles"), CardWords::tr("Elenca i profili pronti.")),
        Option(QStringLiteral("slot"),
               CardWords::tr("Una carta in questo slot di vpcd, da 0; si può ripetere."),
               QStringLiteral("slot=profile")),
        Option(QStringLiteral("script"),
               CardWords::tr("Inserisce e toglie le carte come dice questo file."),
               QStringLiteral("file")),
        Option(QStringLiteral("log"),
               CardWords::tr("Scrive qui ogni APDU, una riga JSON ciascuno, senza i PIN."),
               QStringLiteral("file")),
        Option(QStringLiteral("ca"),
               CardWords::tr("Scrive qui il certificato della CA che ha emesso la carta, in PEM."),
               QStringLiteral("file")),
    });
    for (const auto& quirk : quirkSwitches())
        parser.addOption(Option(
            quirk.optionName(), CardWords::tr("Anomalia: %1.").arg(quirk.translatedDescription()),
            quirk.kind == QuirkKind::flag ? QString() : QStringLiteral("value")));
    parser.addHelpOption();
    parser.addVersionOption();
}

QJsonValue quirkValue(const QCommandLineParser& parser, const QuirkSwitch& quirk) {
    if (quirk.kind == QuirkKind::flag) return true;
    const auto text = parser.value(quirk.optionName());
    bool whole = false;
    const int number = text.toInt(&whole);
    return quirk.kind == QuirkKind::number && whole ? QJsonValue(number) : QJsonValue(text);
}

std::optional<QString> applyQuirks(const QCommandLineParser& parser, virtualcard::Quirks& quirks) {
    for (const auto& quirk : quirkSwitches())
        if (parser.isSet(quirk.optionName()) && !quirk.apply(quirks, quirkValue(parser, quirk)))
            return CardWords::tr("--%1: valore non valido").arg(quirk.optionName());
    return std::nullopt;
}

template <typename Value>
using OrFault = std::expected<Value, QString>;

OrFault<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    return std::unexpected(path + ": " + file.errorString());
}

/// A ready profile, or the file of that name.
OrFault<CardOrder> readOrder(const QCommandLineParser& parser, const QString& profile) {
    auto json = profile.isEmpty() ? std::optional<QByteArray>("{}") : readyProfile(profile);
    if (!json) {
        auto file = readFile(profile);
        if (!file) return std::unexpected(file.error());
        json = *file;
    }
    auto order = readProfile(*json);
    if (!order) return std::unexpected(profile + ": " + order.error());
    if (auto wrong = applyQuirks(parser, order->profile.quirks)) return std::unexpected(*wrong);
    return order;
}

using Orders = std::map<int, CardOrder>;

OrFault<void> addSlot(const QCommandLineParser& parser, const QString& text, Orders& orders) {
    const auto equals = text.indexOf(QLatin1Char('='));
    bool number = false;
    const int slot = text.left(equals).toInt(&number);
    if (equals < 1 || !number || slot < 0 || slot > mostSlots || orders.contains(slot))
        return std::unexpected(CardWords::tr("--slot %1: valore non valido").arg(text));
    auto order = readOrder(parser, text.mid(equals + 1));
    if (!order) return std::unexpected(order.error());
    orders.emplace(slot, std::move(*order));
    return {};
}

OrFault<Orders> readOrders(const QCommandLineParser& parser) {
    const auto places = parser.values(QStringLiteral("slot"));
    const auto profile = parser.value(QStringLiteral("profile"));
    Orders orders;
    if (places.isEmpty()) {
        auto order = readOrder(parser, profile);
        if (!order) return std::unexpected(order.error());
        orders.emplace(0, std::move(*order));
    } else if (!profile.isEmpty()) {
        return std::unexpected(CardWords::tr("--profile e --slot non vanno insieme"));
    }
    for (const auto& place : places)
        if (auto added = addSlot(parser, place, orders); !added)
            return std::unexpected(added.error());
    return orders;
}

OrFault<std::optional<Script>> readScriptFile(const QCommandLineParser& parser,
                                              const Orders& orders) {
    if (!parser.isSet(QStringLiteral("script"))) return std::nullopt;
    const auto path = parser.value(QStringLiteral("script"));
    const auto text = readFile(path);
    if (!text) return std::unexpected(text.error());
    std::set<int> known;
    for (const auto& [slot, order] : orders) known.insert(slot);
    auto script = readScript(*text, known);
    if (!script) return std::unexpected(path + ": " + script.error());
    return *script;
}

QString listOfProfiles() {
    QString list;
    for (const auto& profile : readyProfiles())
        list +=
            QString::fromLatin1(profile.name).leftJustified(22) + profile.translatedAbout() + '\n';
    return list;
}

std::optional<QString> optional(const QCommandLineParser& parser, const QString& name) {
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

/// nullopt when there is nothing wrong and neither help nor version is asked for.
std::optional<Farewell> farewell(QCommandLineParser& parser, const QStringList& arguments) {
    if (!parser.parse(arguments)) return Farewell{exit_code::usage, parser.errorText()};
    if (parser.isSet(QStringLiteral("help"))) return Farewell{exit_code::done, parser.helpText()};
    if (parser.isSet(QStringLiteral("list-profiles")))
        return Farewell{exit_code::done, listOfProfiles()};
    if (parser.isSet(QStringLiteral("version")))
        return Farewell{exit_code::done, QCoreApplication::applicationName() + ' ' +
                                             QCoreApplication::applicationVersion()};
    if (!parser.positionalArguments().isEmpty())
        return Farewell{
            exit_code::usage,
            CardWords::tr("Argomento inatteso: %1").arg(parser.positionalArguments().front())};
    return std::nullopt;
}

}  // namespace

std::expected<Arguments, Farewell> readArguments(const QStringList& words) {
    QCommandLineParser parser;
    addOptions(parser);
    if (auto end = farewell(parser, words)) return std::unexpected(*end);
    Arguments arguments{.host = parser.value(QStringLiteral("host"))};
    arguments.port = parser.value(QStringLiteral("port")).toUShort();
    if (arguments.port == 0)
        return std::unexpected(
            Farewell{exit_code::usage, CardWords::tr("--port: valore non valido")});
    auto orders = readOrders(parser);
    if (!orders) return std::unexpected(Farewell{exit_code::usage, orders.error()});
    arguments.orders = std::move(*orders);
    arguments.named = parser.isSet(QStringLiteral("slot"));
    auto script = readScriptFile(parser, arguments.orders);
    if (!script) return std::unexpected(Farewell{exit_code::usage, script.error()});
    arguments.script = std::move(*script);
    arguments.log = optional(parser, QStringLiteral("log"));
    arguments.ca = optional(parser, QStringLiteral("ca"));
    return arguments;
}

}  // namespace cardmaker
