// SPDX-License-Identifier: EUPL-1.2
// sportello-cli: readers, card, login and documents for scripts and for people without a window.
// Contract: docs of the commands in --help, exit codes in docs/error-codes.md.
#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

#ifndef _WIN32
#include <sys/stat.h>
#endif

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/hardening.h"
#include "core/base/log.h"
#include "core/base/settings.h"
#include "translations/language.h"

namespace {

using cli::Command;

void chooseLanguage(const QString& asked) {
    const auto wished = asked.isEmpty() ? core::Settings().value(core::setting::language) : asked;
    translations::install(translations::best(wished.isEmpty() ? QLocale::system().uiLanguages()
                                                              : QStringList{wished}));
}

const Command* find(const QString& name) {
    const auto all = cli::commands();
    const auto found = std::ranges::find_if(
        all, [&](const Command& command) { return name == QLatin1String(command.name); });
    return found == all.end() ? nullptr : &*found;
}

QString help(const Command* command) {
    const auto name = command != nullptr ? QLatin1String(command->name) : QLatin1String("COMANDO");
    auto text = QCoreApplication::translate("cli", "Uso: sportello-cli %1 [opzioni]").arg(name) +
                QStringLiteral("\n\n");
    for (const auto& entry : cli::commands())
        if (command == nullptr || command == &entry)
            text += QStringLiteral("  %1 %2\n")
                        .arg(QLatin1String(entry.name), -16)
                        .arg(QCoreApplication::translate("cli", entry.summary));
    text += QLatin1Char('\n') + cli::optionsHelp(command != nullptr ? command->groups : ~0U);
    return text + QLatin1Char('\n') +
           QCoreApplication::translate(
               "cli",
               "PIN e altri segreti si scrivono nel terminale o arrivano dallo standard input.");
}

int say(bool json, const char* name, const QString& text) {
    return json ? cli::printJson(QJsonDocument(QJsonObject{{QLatin1String(name), text}}))
                : cli::printLine(text);
}

int sayVersion(bool json) {
    const auto version = QCoreApplication::applicationVersion();
    return say(json, "version", json ? version : QStringLiteral("sportello-cli ") + version);
}

int run(const cli::Options& options) {
    const auto* command = find(options.command);
    if (options.version) return sayVersion(options.json);
    if (options.help && (command != nullptr || options.command.isEmpty()))
        return say(options.json, "help", help(command));
    const auto usage = [&](const QString& message) {
        return cli::printUsage(options.json, message);
    };
    if (options.command.isEmpty())
        return usage(QCoreApplication::translate("cli", "Manca il comando."));
    if (command == nullptr)
        return usage(
            QCoreApplication::translate("cli", "Il comando %1 non esiste.").arg(options.command));
    const bool superfluous = !options.arguments.isEmpty() && !command->takesFiles;
    if ((options.groups & ~command->groups) != 0 || superfluous)
        return usage(QCoreApplication::translate("cli", "Il comando %1 non ha queste opzioni.")
                         .arg(options.command));
    return command->run(options);
}

}  // namespace

int main(int argc, char* argv[]) {
    core::hardenProcess();
#ifndef _WIN32
    umask(077);  // what is written is the person's alone
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sportello-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPORTELLO_VERSION));
    core::installRedactingLog();
    const auto arguments = QCoreApplication::arguments();
    chooseLanguage(cli::askedLanguage(arguments));
    const auto options = cli::readOptions(arguments);
    return options ? run(*options) : cli::printUsage(cli::asksJson(arguments), options.error());
}
