// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/program/options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSslCertificate>
#include <cstdio>
#include <limits>

namespace mockportal {
namespace {

constexpr int mostDocuments = 10'000;  // in a record
constexpr int mostCitizens = 10'000;
constexpr int demoDocuments = 50;      // no fewer than the demo has
constexpr qint64 mostOfAll = 100'000;  // documents of those made up

using Problem = QString;

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        QStringLiteral("Mock portal of Sportello, on this machine only. "
                       "Prints one line of JSON when it is ready."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto number = QStringLiteral("N");
    parser.addOptions({
        {QStringLiteral("port"), QStringLiteral("HTTPS port; without it any free one."), number},
        {QStringLiteral("control-port"), QStringLiteral("Port of the test side, plain HTTP."),
         number},
        {QStringLiteral("trust-card-ca"),
         QStringLiteral("Let in cards of this authority (PEM or DER). May be repeated."),
         QStringLiteral("FILE")},
        {QStringLiteral("enrol"),
         QStringLiteral("Give this person the demo record. May be repeated."),
         QStringLiteral("CODICEFISCALE")},
        {QStringLiteral("documents"), QStringLiteral("Documents in each record, up to 10000."),
         number},
        {QStringLiteral("citizens"),
         QStringLiteral("People made up, each with a record made up; GET /citizens lists them."),
         number},
        {QStringLiteral("seed"), QStringLiteral("Makes other documents beyond the demo content."),
         number},
        {QStringLiteral("until-stdin-closes"),
         QStringLiteral("End when standard input closes, as it does when the starter ends.")},
    });
}

Problem readNumber(const QCommandLineParser& parser, const char* name, qint64 largest,
                   auto& target) {
    const auto option = QLatin1String(name);
    if (!parser.isSet(option)) return {};
    bool isNumber = false;
    const auto value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > largest)
        return QStringLiteral("--%1: a number from 0 to %2 is needed").arg(option).arg(largest);
    target = static_cast<std::remove_reference_t<decltype(target)>>(value);
    return {};
}

Problem readAuthorities(const QStringList& files, QByteArrayList& target) {
    for (const auto& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) return name + QStringLiteral(": cannot be read");
        target << file.readAll();
        if (QSslCertificate::fromData(target.last(), QSsl::Pem).isEmpty() &&
            QSslCertificate::fromData(target.last(), QSsl::Der).isEmpty())
            return name + QStringLiteral(": is not a certificate");
    }
    return {};
}

}  // namespace

std::expected<ProgramOptions, QString> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    declare(parser);
    parser.process(arguments);
    ProgramOptions program;
    program.untilStdinCloses = parser.isSet(QStringLiteral("until-stdin-closes"));
    PortalOptions& options = program.portal;
    options.prepareFiles = true;
    options.enrol = parser.values(QStringLiteral("enrol"));
    for (const auto& problem :
         {readNumber(parser, "port", 65535, options.port),
          readNumber(parser, "control-port", 65535, options.controlPort),
          readNumber(parser, "documents", mostDocuments, options.documents),
          readNumber(parser, "citizens", mostCitizens, options.citizens),
          readNumber(parser, "seed", std::numeric_limits<quint32>::max(), options.seed),
          readAuthorities(parser.values(QStringLiteral("trust-card-ca")), options.cardAuthorities)})
        if (!problem.isEmpty()) return std::unexpected(problem);
    if (qint64(options.citizens) * (options.documents < 0 ? demoDocuments : options.documents) >
        mostOfAll)
        return std::unexpected(
            QStringLiteral("--citizens times --documents: at most %1").arg(mostOfAll));
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(QStringLiteral("too many arguments"));
    return program;
}

int usageError(const QString& message) {
    std::fprintf(stderr, "sportello-portal: %s\n", qPrintable(message));
    return 2;
}

}  // namespace mockportal
