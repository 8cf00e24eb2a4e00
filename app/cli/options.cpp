// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace cli {
namespace {

using Take = std::function<void(Options&, const QString&)>;

struct Option {
    QStringList names;
    const char* help;
    const char* value;  // its name; null for a switch
    unsigned group;
    Take take;
};
using OptionList = std::vector<Option>;

Take flag(bool Options::*member) {
    return [member](Options& options, const QString&) { options.*member = true; };
}

Take text(QString Options::*member) {
    return [member](Options& options, const QString& value) { options.*member = value; };
}

Take each(QStringList Options::*member) {
    return [member](Options& options, const QString& value) { options.*member << value; };
}

/// Read before all others, by askedLanguage().
void takeNothing(Options&, const QString&) {}

OptionList ofAll() {
    return {{{"h", "help"},
             QT_TRANSLATE_NOOP("cli", "Mostra questo aiuto."),
             nullptr,
             common,
             flag(&Options::help)},
            {{"v", "version"},
             QT_TRANSLATE_NOOP("cli", "Mostra la versione."),
             nullptr,
             common,
             flag(&Options::version)},
            {{"json"},
             QT_TRANSLATE_NOOP("cli", "Scrive un solo documento JSON."),
             nullptr,
             common,
             flag(&Options::json)},
            {{"lang"}, QT_TRANSLATE_NOOP("cli", "Lingua: it o en."), "it|en", common, takeNothing}};
}

OptionList ofTheReader() {
    return {{{"reader"},
             QT_TRANSLATE_NOOP("cli", "Lettore da usare, come lo chiama il comando readers."),
             "NAME",
             forReader,
             text(&Options::reader)}};
}

OptionList ofThePortal() {
    return {{{"portal"},
             QT_TRANSLATE_NOOP("cli", "Indirizzo del portale (https)."),
             "URL",
             forAddress,
             text(&Options::portal)},
            {{"ca"},
             QT_TRANSLATE_NOOP("cli", "File PEM delle autorità di fiducia del portale."),
             "FILE",
             forAddress,
             text(&Options::caFile)},
            {{"method"},
             QT_TRANSLATE_NOOP("cli", "Modo di entrare: cns, gass o password."),
             "cns",
             forPortal,
             text(&Options::method)},
            {{"user"},
             QT_TRANSLATE_NOOP("cli", "Ultime dieci cifre della tessera (gass, password)."),
             "LAST10",
             forPortal,
             text(&Options::user)}};
}

OptionList ofFiles() {
    return {{{"get"},
             QT_TRANSLATE_NOOP("cli", "Scarica il documento con questo ID."),
             "ID",
             forDocuments,
             text(&Options::get)},
            {{"out"},
             QT_TRANSLATE_NOOP("cli", "File in cui scrivere."),
             "FILE",
             forOutput,
             text(&Options::out)},
            {{"force"},
             QT_TRANSLATE_NOOP("cli", "Sostituisce il file se c'è già."),
             nullptr,
             forOutput,
             flag(&Options::force)}};
}

OptionList ofTheExport() {
    return {{{"format"},
             QT_TRANSLATE_NOOP("cli", "zip (file e pagine da leggere) o fhir (un Bundle R4)."),
             "zip|fhir",
             forExport,
             text(&Options::format)},
            {{"id"},
             QT_TRANSLATE_NOOP("cli", "Solo il documento con questo ID; si può ripetere."),
             "ID",
             forExport,
             each(&Options::ids)},
            {{"encrypt"},
             QT_TRANSLATE_NOOP("cli", "Chiede una frase segreta e cifra lo zip (AES-256)."),
             nullptr,
             forExport,
             flag(&Options::encrypt)}};
}

OptionList ofInspect() {
    return {{{"csv"},
             QT_TRANSLATE_NOOP("cli", "Scrive una riga per file, con i conteggi."),
             nullptr,
             forInspect,
             flag(&Options::csv)},
            {{"html"},
             QT_TRANSLATE_NOOP("cli", "Cartella in cui scrivere la vista leggibile."),
             "DIR",
             forInspect,
             text(&Options::html)},
            {{"trust-list"},
             QT_TRANSLATE_NOOP("cli", "Elenco di fiducia (XML) per le firme."),
             "FILE",
             forInspect,
             text(&Options::trustList)}};
}

/// In the order of the help.
const OptionList& table() {
    static const OptionList options = [] {
        OptionList all;
        for (const auto& part :
             {ofAll(), ofTheReader(), ofThePortal(), ofFiles(), ofTheExport(), ofInspect()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
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
