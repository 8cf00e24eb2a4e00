// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace desktop {
namespace {

constexpr int usage = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(desktop::Options)
};

CommandLine end(int exitCode, const QString& message) {
    return {{}, message, exitCode};
}

// QCommandLineParser::helpText asks the application for its name, and there is none yet.
QString help() {
    return Words::tr(
        "Uso: sportello [opzioni]\n"
        "I servizi socio-sanitari con la tua CRS o TS-CNS.\n\n"
        "  --portal URL   indirizzo del portale (https)\n"
        "  --ca FILE      autorità di certificazione del portale, PEM\n"
        "  --demo         prova il programma senza lettore, tessera e portale veri\n"
        "  --tour DIR     salva in DIR un'immagine per ogni schermata ed esce\n"
        "  --kiosk        postazione pubblica: arriva con una versione successiva\n"
        "  --help         questo aiuto\n"
        "  --version      la versione\n");
}

void addOptions(QCommandLineParser& parser) {
    for (const char* value : {"portal", "ca", "tour"})
        parser.addOption({QString::fromLatin1(value), {}, QStringLiteral("value")});
    for (const char* flag : {"demo", "kiosk", "help", "version"})
        parser.addOption({QString::fromLatin1(flag), {}});
}

}  // namespace

CommandLine readCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) return end(usage, parser.errorText() + u'\n' + help());
    if (parser.isSet("help")) return end(0, help());
    if (parser.isSet("version")) return end(0, QStringLiteral("sportello " SPORTELLO_VERSION "\n"));
    if (!parser.positionalArguments().isEmpty()) return end(usage, help());
    if (parser.isSet("kiosk"))
        return end(
            usage,
            Words::tr("La postazione pubblica (--kiosk) arriva con una versione successiva.\n"));
    if (parser.isSet("portal") != parser.isSet("ca"))
        return end(usage, Words::tr("Servono insieme --portal e --ca.\n"));
    Options options;
    options.portal = parser.value("portal");
    options.caFile = parser.value("ca");
    options.tour = parser.value("tour");
    options.demo = parser.isSet("demo") || !options.tour.isEmpty();
    if (options.demo && !options.portal.isEmpty())
        return end(usage, Words::tr("La prova (--demo) ha un portale suo: non serve --portal.\n"));
    return {options, {}, 0};
}

}  // namespace desktop
