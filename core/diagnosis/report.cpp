// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "core/base/error_table.h"
#include "core/base/rome_time.h"

namespace core::diagnosis {
namespace {

constexpr const char* verdictNames[] = {"ok", "warn", "fail", "skipped"};  // as Verdict

QString say(const char* source) {
    return QCoreApplication::translate("Diagnosis", source);
}

QJsonObject asJson(const Diagnosis::Row& row) {
    const auto& finding = *row.finding;
    QJsonObject json{{"id", QLatin1String(row.probe->id)},
                     {"verdict", verdictNames[static_cast<std::size_t>(finding.verdict)]},
                     {"finding", finding.title.text()},
                     {"advice", finding.advice.text.text()}};
    if (!finding.detail.isEmpty()) json.insert("detail", finding.detail.text());
    if (finding.code) json.insert("code", QLatin1String(finding.code->name().data()));
    if (finding.advice.command != nullptr)
        json.insert("command", QLatin1String(finding.advice.command));
    return json;
}

/// Wide enough for every verdict in the language of the moment.
qsizetype verdictWidth() {
    qsizetype width = 0;
    for (const auto verdict : {Verdict::ok, Verdict::warn, Verdict::fail, Verdict::skipped})
        width = std::max(width, verdictWord(verdict).size());
    return width;
}

qsizetype idWidth(const std::vector<Diagnosis::Row>& rows) {
    qsizetype width = 0;
    for (const auto& row : rows) width = std::max(width, QLatin1String(row.probe->id).size());
    return width;
}

struct Columns {
    qsizetype verdict;
    qsizetype id;
    QString indent() const { return QString(verdict + id + 6, QLatin1Char(' ')); }
};

QStringList linesOf(const Diagnosis::Row& row, const Columns& columns) {
    const auto& finding = *row.finding;
    auto line = QStringLiteral("  %1  %2  %3")
                    .arg(verdictWord(finding.verdict).leftJustified(columns.verdict),
                         QString::fromLatin1(row.probe->id).leftJustified(columns.id),
                         finding.title.text());
    if (!finding.detail.isEmpty()) line += QStringLiteral(" (%1)").arg(finding.detail.text());
    QStringList lines{line};
    if (!finding.advice.text.isEmpty()) lines << columns.indent() + finding.advice.text.text();
    if (finding.advice.command != nullptr)
        lines << columns.indent() + QLatin1String(finding.advice.command);
    if (finding.code)
        lines << columns.indent() + say(QT_TRANSLATE_NOOP("Diagnosis", "Codice: %1"))
                                        .arg(QLatin1String(finding.code->name().data()));
    return lines;
}

}  // namespace

QJsonDocument reportJson(const std::vector<Diagnosis::Row>& rows) {
    QJsonArray list;
    for (const auto& row : rows)
        if (row.finding) list << asJson(row);
    return QJsonDocument(QJsonObject{{"probes", list}});
}

QString reportText(const std::vector<Diagnosis::Row>& rows, const QDateTime& when) {
    const Columns columns{verdictWidth(), idWidth(rows)};
    QStringList lines{say(QT_TRANSLATE_NOOP("Diagnosis", "Diagnosi di Sportello, %1"))
                          .arg(inRome(when).toString(QStringLiteral("dd/MM/yyyy HH:mm")))};
    for (const auto group : {ProbeGroup::card, ProbeGroup::connection, ProbeGroup::program}) {
        lines << QString() << groupName(group);
        for (const auto& row : rows)
            if (row.finding && row.probe->group == group) lines << linesOf(row, columns);
    }
    return lines.join(QLatin1Char('\n'));
}

QString groupName(ProbeGroup group) {
    switch (group) {
        case ProbeGroup::card:
            return say(QT_TRANSLATE_NOOP("Diagnosis", "Lettore e tessera"));
        case ProbeGroup::connection:
            return say(QT_TRANSLATE_NOOP("Diagnosis", "Connessione"));
        case ProbeGroup::program:
            break;
    }
    return say(QT_TRANSLATE_NOOP("Diagnosis", "Programma"));
}

int exitCodeOf(const std::vector<Diagnosis::Row>& rows) {
    for (const auto& row : rows)
        if (row.finding && row.finding->code) return exitCode(*row.finding->code);
    return 0;
}

}  // namespace core::diagnosis
