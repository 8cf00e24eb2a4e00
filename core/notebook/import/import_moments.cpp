// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/import/import_moments.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace core {
namespace {

using Match = QRegularExpressionMatch;

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

const QRegularExpression& numericDate() {
    static const auto numeric = pattern("^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    return numeric;
}

// The first three letters, Italian and English.
int monthNamed(QStringView name) {
    static const QStringList italian{"gen", "feb", "mar", "apr", "mag", "giu",
                                     "lug", "ago", "set", "ott", "nov", "dic"};
    static const QStringList english{"jan", "feb", "mar", "apr", "may", "jun",
                                     "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto start = name.left(3).toString().toLower();
    const auto month = italian.indexOf(start);
    return static_cast<int>(month >= 0 ? month : english.indexOf(start)) + 1;
}

int yearOf(QStringView text) {
    const int year = text.toInt();
    return text.size() == 2 ? 2000 + year : year;
}

struct DatePart {
    QDate date{};
    qsizetype length = 0;  // of the text it took
};

DatePart datePart(const QString& text, DateOrder order) {
    static const auto iso = pattern("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    static const auto named =
        pattern("^(?:\\p{L}+,? )?(\\d{1,2})[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})(?!\\d)");
    static const auto american = pattern("^(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})(?!\\d)");
    if (const Match m = iso.match(text); m.hasMatch())
        return {
            QDate(m.capturedView(1).toInt(), m.capturedView(3).toInt(), m.capturedView(4).toInt()),
            m.capturedLength()};
    if (const Match m = numericDate().match(text); m.hasMatch()) {
        const bool dayFirst = order == DateOrder::dayFirst;
        return {QDate(yearOf(m.capturedView(4)), m.capturedView(dayFirst ? 3 : 1).toInt(),
                      m.capturedView(dayFirst ? 1 : 3).toInt()),
                m.capturedLength()};
    }
    if (const Match m = named.match(text); m.hasMatch())
        return {QDate(m.capturedView(3).toInt(), monthNamed(m.capturedView(2)),
                      m.capturedView(1).toInt()),
                m.capturedLength()};
    if (const Match m = american.match(text); m.hasMatch())
        return {QDate(m.capturedView(3).toInt(), monthNamed(m.capturedView(1)),
                      m.capturedView(2).toInt()),
                m.capturedLength()};
    return {};
}

struct TimePart {
    QTime time{};
    std::optional<int> offset{};
};

std::optional<int> offsetOf(QStringView text) {
    if (text.isEmpty()) return std::nullopt;
    if (text == u"Z" || text == u"z") return 0;
    const int sign = text.front() == u'-' ? -1 : 1;
    const int hours = text.sliced(1, 2).toInt();
    const int minutes = text.last(2).toInt();
    return sign * (hours * 3600 + minutes * 60);
}

int hourOf(const Match& match) {
    int hour = match.capturedView(1).toInt();
    const auto half = match.captured(4).toLower().left(1);
    if (half == QLatin1String("p") && hour < 12) hour += 12;
    if (half == QLatin1String("a") && hour == 12) hour = 0;
    return hour;
}

std::optional<TimePart> timePart(const QString& text) {
    static const auto clock = pattern(
        "^(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)? ?([ap]\\.? ?m\\.?)? "
        "?(Z|[+-]\\d{2}:?\\d{2})?$");
    const Match match = clock.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QTime time(hourOf(match), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!time.isValid()) return std::nullopt;
    return TimePart{time, offsetOf(match.capturedView(5))};
}

bool fits(const QStringList& cells, DateOrder order) {
    return std::ranges::all_of(cells, [order](const QString& cell) {
        return !numericDate().match(cell.trimmed()).hasMatch() ||
               datePart(cell.trimmed(), order).date.isValid();
    });
}

}  // namespace

DateOrder dateOrderOf(const QStringList& cells) {
    const bool americanOnly =
        !fits(cells, DateOrder::dayFirst) && fits(cells, DateOrder::monthFirst);
    return americanOnly ? DateOrder::monthFirst : DateOrder::dayFirst;
}

std::optional<ImportMoment> readMoment(const QString& cell, DateOrder order) {
    const auto text = cell.left(60).simplified();
    const auto [date, length] = datePart(text, order);
    if (!date.isValid()) return std::nullopt;
    auto rest = text.mid(length);
    if (rest.isEmpty()) return ImportMoment{date};
    static const auto joint = pattern("^(T|,? |,? ?alle )");
    const Match joined = joint.match(rest);
    if (!joined.hasMatch()) return std::nullopt;
    const auto time = timePart(rest.mid(joined.capturedLength()).trimmed());
    if (!time) return std::nullopt;
    return ImportMoment{date, time->time, time->offset};
}

std::optional<QTime> readTime(const QString& cell) {
    const auto part = timePart(cell.left(60).simplified());
    return part ? std::optional(part->time) : std::nullopt;
}

std::optional<double> readNumber(const QString& cell) {
    static const auto number = pattern(
        "^([+-]?\\d{1,6}(?:[.,]\\d{1,6})?) ?(?:mm ?hg|mg/dl|mmol/l|bpm|kg|cm|%|°? ?[cf]|lbs?)?$");
    const Match match = number.match(cell.left(60).simplified());
    if (!match.hasMatch()) return std::nullopt;
    return match.captured(1).replace(u',', u'.').toDouble();
}

QDateTime momentInRome(const ImportMoment& moment) {
    const QTime time = moment.time.isValid() ? moment.time : QTime(0, 0);
    if (moment.offset) return QDateTime(moment.date, time, Qt::OffsetFromUTC, *moment.offset);
    static const QTimeZone rome("Europe/Rome");
    return rome.isValid() ? QDateTime(moment.date, time, rome) : QDateTime(moment.date, time);
}

}  // namespace core
