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

void printJsonError(const QString& code, const QString& message, const QString& hint,
                    const std::optional<int>& triesLeft,
                    const std::optional<std::chrono::sys_seconds>& until) {
    QJsonObject error{{"code", code}, {"message", message}, {"hint", hint}};
    if (triesLeft) error.insert("triesLeft", *triesLeft);
    if (until)
        error.insert("until", QDateTime::fromSecsSinceEpoch(until->time_since_epoch().count())
                                  .toOffsetFromUtc(0)
                                  .toString(Qt::ISODate));
    printJson(QJsonDocument(QJsonObject{{"error", error}}));
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
    const auto code = QString::fromUtf8(error.code.name().data());
    if (json)
        printJsonError(code, text.title, text.hint, error.triesLeft, error.until);
    else
        printNote(text.title + QLatin1Char('\n') + text.hint + QStringLiteral("\n(%1)").arg(code));
    return core::exitCode(error.code);
}

int printUsage(bool json, const QString& message) {
    const auto hint = QCoreApplication::translate("cli", "sportello-cli --help mostra i comandi.");
    if (json)
        printJsonError(QStringLiteral("program.usage"), message, hint, {}, {});
    else
        printNote(message + QLatin1Char('\n') + hint);
    return exitUsage;
}

}  // namespace cli
