// SPDX-License-Identifier: EUPL-1.2
// sportello-cli: readers, card, login and documents for scripts and for people without a window.
// Contract: docs of the commands in --help, exit codes in docs/error-codes.md.
#include <QCoreApplication>
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

int say(const QString& text) {
    cli::printLine(text);
    return cli::exitDone;
}

int run(const cli::Options& options) {
    const auto* command = find(options.command);
    if (options.version)
        return say(QStringLiteral("sportello-cli ") + QCoreApplication::applicationVersion());
    if (options.help && (command != nullptr || options.command.isEmpty()))
        return say(help(command));
    const auto usage = [&](const QString& message) {
        return cli::printUsage(options.json, message);
    };
    if (options.command.isEmpty())
        return usage(QCoreApplication::translate("cli", "Manca il comando."));
    if (command == nullptr)
        return usage(
            QCoreApplication::translate("cli", "Il comando %1 non esiste.").arg(options.command));
    if (command->run == cli::runLater) return command->run(options);
    if ((options.groups & ~command->groups) != 0 || !options.arguments.isEmpty())
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
    const auto options = cli::readOptions(QCoreApplication::arguments());
    chooseLanguage(options ? options->language : QString());
    if (options) return run(*options);
    const bool json = QCoreApplication::arguments().contains(QStringLiteral("--json"));
    return cli::printUsage(json, options.error());
}
