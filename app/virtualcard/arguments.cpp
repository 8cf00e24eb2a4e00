// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonValue>

#include "app/virtualcard/card_words.h"
#include "app/virtualcard/profile_reader.h"
#include "app/virtualcard/quirk_table.h"
#include "pcsc/virtualcard/vpcd_client.h"

namespace cardmaker {
namespace {

using Option = QCommandLineOption;
using virtualcard::VpcdClient;

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(CardWords::tr("Una carta CNS virtuale nel lettore di vpcd."));
    parser.addOptions({
        Option(QStringLiteral("host"), CardWords::tr("Indirizzo di vpcd."), QStringLiteral("host"),
               QStringLiteral("localhost")),
        Option(QStringLiteral("port"),
               CardWords::tr("Porta di vpcd: 35963 il primo lettore, 35964 il secondo."),
               QStringLiteral("port"), QString::number(VpcdClient::defaultPort)),
        Option(QStringLiteral("profile"), CardWords::tr("Profilo della carta, in JSON."),
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

std::expected<CardOrder, QString> readOrder(const QCommandLineParser& parser) {
    if (!parser.isSet(QStringLiteral("profile"))) return CardOrder{};
    QFile file(parser.value(QStringLiteral("profile")));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(file.fileName() + ": " + file.errorString());
    auto order = readProfile(file.readAll());
    if (!order) return std::unexpected(file.fileName() + ": " + order.error());
    return order;
}

std::optional<QString> optional(const QCommandLineParser& parser, const QString& name) {
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

/// nullopt when there is nothing wrong and neither help nor version is asked for.
std::optional<Farewell> farewell(QCommandLineParser& parser, const QStringList& arguments) {
    if (!parser.parse(arguments)) return Farewell{exit_code::usage, parser.errorText()};
    if (parser.isSet(QStringLiteral("help"))) return Farewell{exit_code::done, parser.helpText()};
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
    auto order = readOrder(parser);
    if (!order) return std::unexpected(Farewell{exit_code::usage, order.error()});
    arguments.order = std::move(*order);
    if (auto wrong = applyQuirks(parser, arguments.order.profile.quirks))
        return std::unexpected(Farewell{exit_code::usage, *wrong});
    arguments.log = optional(parser, QStringLiteral("log"));
    arguments.ca = optional(parser, QStringLiteral("ca"));
    return arguments;
}

}  // namespace cardmaker
