// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/output.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

namespace cli {
namespace {

bool put(std::FILE* stream, const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

int putOut(const QByteArray& bytes) {
    if (put(stdout, bytes)) return exitDone;
    return printError(false, {core::errors::outputUnwritable, "standard output"});
}

QJsonObject asJson(const core::Error& error, const core::ErrorText& text) {
    QJsonObject object{{"code", QString::fromUtf8(error.code.name().data())},
                       {"message", text.title},
                       {"hint", text.hint}};
    if (error.triesLeft) object.insert("triesLeft", *error.triesLeft);
    if (error.until)
        object.insert("until",
                      QDateTime::fromSecsSinceEpoch(error.until->time_since_epoch().count())
                          .toOffsetFromUtc(0)
                          .toString(Qt::ISODate));
    return object;
}

void printJsonError(const QJsonObject& error) {
    printJson(QJsonDocument(QJsonObject{{"error", error}}));
}

void printNoted(const core::Error& error, const core::ErrorText& text) {
    printNote(text.title + QLatin1Char('\n') + text.hint +
              QStringLiteral("\n(%1)").arg(QLatin1String(error.code.name().data())));
}

/// What a document or a portal wrote must not command the terminal.
QString withoutControls(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return text;
}

std::vector<qsizetype> widths(const std::vector<QStringList>& rows) {
    std::vector<qsizetype> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    return widths;
}

}  // namespace

int printLine(const QString& text) {
    return putOut(withoutControls(text).toUtf8() + '\n');
}

int printJson(const QJsonDocument& document) {
    return putOut(document.toJson());
}

void printNote(const QString& text) {
    put(stderr, withoutControls(text).toUtf8() + '\n');
}

QString table(const std::vector<QStringList>& rows) {
    const auto columns = widths(rows);
    QStringList lines;
    for (const auto& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(columns[static_cast<std::size_t>(i)] + 2);
        while (line.endsWith(QLatin1Char(' '))) line.chop(1);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

int printError(bool json, const core::Error& error, const core::ErrorDetails& details) {
    const auto text = core::errorText(error, details);
    if (json)
        printJsonError(asJson(error, text));
    else
        printNoted(error, text);
    return core::exitCode(error.code);
}

int printCardError(bool json, const core::Error& error, const core::CardSnapshot& card) {
    if (error.code != core::errors::cardUnknown || card.knownAs.isEmpty())
        return printError(json, error, {.expires = card.expires});
    const core::ErrorText text{
        QCoreApplication::translate("cli", "Questa carta non è una CRS o una TS-CNS."),
        QCoreApplication::translate("cli",
                                    "Sembra un'altra carta: %1. Togli questa e inserisci la "
                                    "tua tessera sanitaria con il chip.")
            .arg(card.knownAs)};
    auto object = asJson(error, text);
    object.insert("knownAs", card.knownAs);
    if (json)
        printJsonError(object);
    else
        printNoted(error, text);
    return core::exitCode(error.code);
}

int printUsage(bool json, const QString& message) {
    const auto hint = QCoreApplication::translate("cli", "sportello-cli --help mostra i comandi.");
    if (json)
        printJsonError({{"code", "program.usage"}, {"message", message}, {"hint", hint}});
    else
        printNote(message + QLatin1Char('\n') + hint);
    return exitUsage;
}

}  // namespace cli
