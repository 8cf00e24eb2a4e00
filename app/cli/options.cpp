// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace cli {
namespace {

struct Option {
    QStringList names;
    const char* help;
    const char* value;  // its name; null for a switch
    unsigned group;
    std::function<void(Options&, const QString&)> take;
};

const std::vector<Option>& table() {
    static const std::vector<Option> options{
        {{"h", "help"},
         QT_TRANSLATE_NOOP("cli", "Mostra questo aiuto."),
         nullptr,
         common,
         [](Options& o, const QString&) { o.help = true; }},
        {{"v", "version"},
         QT_TRANSLATE_NOOP("cli", "Mostra la versione."),
         nullptr,
         common,
         [](Options& o, const QString&) { o.version = true; }},
        {{"json"},
         QT_TRANSLATE_NOOP("cli", "Scrive un solo documento JSON."),
         nullptr,
         common,
         [](Options& o, const QString&) { o.json = true; }},
        {{"lang"},
         QT_TRANSLATE_NOOP("cli", "Lingua: it o en."),
         "it|en",
         common,
         [](Options&, const QString&) {}},
        {{"portal"},
         QT_TRANSLATE_NOOP("cli", "Indirizzo del portale (https)."),
         "URL",
         forAddress,
         [](Options& o, const QString& value) { o.portal = value; }},
        {{"ca"},
         QT_TRANSLATE_NOOP("cli", "File PEM delle autorità di fiducia del portale."),
         "FILE",
         forAddress,
         [](Options& o, const QString& value) { o.caFile = value; }},
        {{"method"},
         QT_TRANSLATE_NOOP("cli", "Modo di entrare: cns, gass o password."),
         "cns",
         forPortal,
         [](Options& o, const QString& value) { o.method = value; }},
        {{"user"},
         QT_TRANSLATE_NOOP("cli", "Ultime dieci cifre della tessera (gass, password)."),
         "LAST10",
         forPortal,
         [](Options& o, const QString& value) { o.user = value; }},
        {{"get"},
         QT_TRANSLATE_NOOP("cli", "Scarica il documento con questo ID."),
         "ID",
         forDocuments,
         [](Options& o, const QString& value) { o.get = value; }},
        {{"out"},
         QT_TRANSLATE_NOOP("cli", "File in cui scrivere."),
         "FILE",
         forOutput,
         [](Options& o, const QString& value) { o.out = value; }},
        {{"force"},
         QT_TRANSLATE_NOOP("cli", "Sostituisce il file se c'è già."),
         nullptr,
         forOutput,
         [](Options& o, const QString&) { o.force = true; }},
        {{"format"},
         QT_TRANSLATE_NOOP("cli", "zip (file e pagine da leggere) o fhir (un Bundle R4)."),
         "zip|fhir",
         forExport,
         [](Options& o, const QString& value) { o.format = value; }},
        {{"id"},
         QT_TRANSLATE_NOOP("cli", "Solo il documento con questo ID; si può ripetere."),
         "ID",
         forExport,
         [](Options& o, const QString& value) { o.ids << value; }},
        {{"encrypt"},
         QT_TRANSLATE_NOOP("cli", "Chiede una frase segreta e cifra lo zip (AES-256)."),
         nullptr,
         forExport,
         [](Options& o, const QString&) { o.encrypt = true; }},
        {{"csv"},
         QT_TRANSLATE_NOOP("cli", "Scrive una riga per file, con i conteggi."),
         nullptr,
         forInspect,
         [](Options& o, const QString&) { o.csv = true; }},
        {{"html"},
         QT_TRANSLATE_NOOP("cli", "Cartella in cui scrivere la vista leggibile."),
         "DIR",
         forInspect,
         [](Options& o, const QString& value) { o.html = value; }},
        {{"trust-list"},
         QT_TRANSLATE_NOOP("cli", "Elenco di fiducia (XML) per le firme."),
         "FILE",
         forInspect,
         [](Options& o, const QString& value) { o.trustList = value; }},
    };
    return options;
}

QCommandLineOption declared(const Option& option) {
    QCommandLineOption declaration(option.names);
    if (option.value != nullptr) declaration.setValueName(QLatin1String(option.value));
    return declaration;
}

/// Somebody who writes `--portal --json` has forgotten the address.
bool swallowsAnother(const QStringList& values) {
    return std::ranges::any_of(
        values, [](const QString& value) { return value.startsWith(QLatin1String("--")); });
}

std::unexpected<QString> needsValue(const Option& option) {
    return std::unexpected(QCoreApplication::translate("cli", "L'opzione %1 vuole un valore.")
                               .arg(QStringLiteral("--") + option.names.last()));
}

}  // namespace

QString askedLanguage(const QStringList& arguments) {
    const QLatin1String joined("--lang=");
    for (const auto& argument : arguments)
        if (argument.startsWith(joined)) return argument.mid(joined.size());
    const auto at = arguments.indexOf(QLatin1String("--lang"));
    return at < 0 ? QString() : arguments.value(at + 1);
}

bool asksJson(const QStringList& arguments) {
    return arguments.contains(QLatin1String("--json")) ||
           arguments.indexOf(QRegularExpression(QStringLiteral("^--json=.*"))) >= 0;
}

std::expected<Options, QString> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    for (const auto& option : table()) parser.addOption(declared(option));
    if (!parser.parse(arguments)) return std::unexpected(parser.errorText());
    Options options;
    for (const auto& option : table()) {
        if (swallowsAnother(parser.values(option.names.last()))) return needsValue(option);
        const auto& name = option.names.last();
        if (!parser.isSet(name)) continue;
        if (option.value == nullptr) option.take(options, {});
        for (const auto& value : parser.values(name)) option.take(options, value);
        options.groups |= option.group;
    }
    options.arguments = parser.positionalArguments();
    if (!options.arguments.isEmpty()) options.command = options.arguments.takeFirst();
    return options;
}

QString optionsHelp(unsigned groups) {
    QString text;
    for (const auto& option : table()) {
        if ((option.group & ~groups) != 0) continue;
        auto name = QStringLiteral("--") + option.names.last();
        if (option.value != nullptr) name += QLatin1Char(' ') + QLatin1String(option.value);
        text += QStringLiteral("  %1 %2\n")
                    .arg(name, -16)
                    .arg(QCoreApplication::translate("cli", option.help));
    }
    return text;
}

}  // namespace cli
