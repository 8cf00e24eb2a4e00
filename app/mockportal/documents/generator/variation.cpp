// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/generator/variation.h"

#include <QRegularExpression>
#include <cmath>

#include "app/mockportal/documents/generator/dice.h"
#include "app/mockportal/documents/generator/value_line.h"

namespace mockportal {
namespace {

constexpr auto notesCode = "48767-8";

double roundedTo(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

/// Days (14/03/2022) and years (2022) in a text, so much later or earlier.
QString shifted(const QString& text, qint64 days) {
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:(\\d{2}/\\d{2}/\\d{4})|((?:19|20)\\d{2}))\\b"));
    const auto format = QStringLiteral("dd/MM/yyyy");
    QString result;
    qsizetype done = 0;
    for (const auto& hit : pattern.globalMatch(text)) {
        result += text.mid(done, hit.capturedStart() - done);
        const auto day = QDate::fromString(hit.captured(1), format);
        result += day.isValid() ? day.addDays(days).toString(format)
                                : QString::number(hit.captured(2).toInt() +
                                                  qRound(static_cast<double>(days) / 365.25));
        done = hit.capturedEnd();
    }
    return result + text.mid(done);
}

void shift(QStringList& lines, qint64 days) {
    for (auto& line : lines) line = shifted(line, days);
}

void shift(Section& section, qint64 days) {
    shift(section.paragraphs, days);
    shift(section.items, days);
    for (auto& row : section.table.rows) shift(row, days);
    for (auto& dose : section.doses) dose.date = dose.date.addDays(days);
}

void measureAgain(Document& document, const QDateTime& knownDate, quint32 series) {
    for (auto& section : document.sections)
        for (auto& m : section.measurements) {
            const auto value = ValueLine(m.analyte, series)
                                   .at(document.date, {m.value / m.analyte.factor, knownDate});
            m.value = roundedTo(value * m.analyte.factor, m.analyte.decimals);
        }
}

QStringList outOfRange(const Document& document) {
    QStringList names;
    for (const auto& section : document.sections)
        for (const auto& m : section.measurements)
            if (m.flag() != Flag::normal) names << m.analyte.name;
    return names;
}

/// The laboratory's notes speak of the values: they are written anew, behind the first line.
void noteAgain(Document& document) {
    const auto names = outOfRange(document);
    const auto note =
        names.isEmpty()
            ? QStringLiteral("Nessun valore segnalato.")
            : QStringLiteral("Fuori dall'intervallo di riferimento: %1.").arg(names.join(", "));
    for (auto& section : document.sections)
        if (section.code == QLatin1String(notesCode))
            section.paragraphs = section.paragraphs.mid(0, 1) << note;
}

/// Region and kind of prescription stay, the number is another.
QString prescription(const QString& nre, quint32 number) {
    return nre.isEmpty()
               ? nre
               : nre.left(6) +
                     QString::number(number % 1'000'000'000).rightJustified(9, QLatin1Char('0'));
}

QString idOf(const Document& document, const Variation& variation) {
    return document.id + QStringLiteral("-%1").arg(variation.number);
}

}  // namespace

QString orderOf(const Document& document, const Variation& variation) {
    return prescription(document.order,
                        numberOf(idOf(document, variation) + QString::number(variation.series)));
}

Document variationOf(const Document& document, const QDateTime& date, const Variation& variation) {
    Document result = document;
    const auto days = document.date.daysTo(date);
    result.id = idOf(document, variation);
    if (document.since.isValid()) result.since = document.since.addSecs(document.date.secsTo(date));
    result.date = date;
    result.unread = result.hidden = false;
    result.signature = Signature::whole;
    result.envelope = Envelope::none;
    result.replaces.clear();
    result.encounter.clear();
    result.order = orderOf(document, variation);
    for (auto& section : result.sections) shift(section, days);
    if (document.kind->isLaboratory()) {
        measureAgain(result, variation.stranger ? QDateTime() : document.date, variation.series);
        noteAgain(result);
    }
    return result;
}

}  // namespace mockportal
