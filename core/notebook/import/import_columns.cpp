// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/import/import_columns.h"

#include <QRegularExpression>
#include <algorithm>

namespace core {
namespace {

using Role = ImportColumn::Role;

constexpr int headerLookedFor = 20;  // rows: some programs put name and period above

struct Name {
    const char* pattern;  // of the whole simplified name
    Role role;
    const char* kind = nullptr;
    const char* field = nullptr;
};

// The first that fits counts. Names are simplified before: small letters without accents, no unit,
// no signs.
constexpr Name names[] = {
    {"(data|date|giorno|day|data e ora( .*)?|data ora|date ?time|date (and )?time( .*)?|"
     ".*timestamp|misurato il|measured at|measurement date( time)?|"
     "data (della |di )?(misur(a|azione)|rilevazione))",
     Role::date},
    {"(ora|time|orario|hour|measurement time|ora (della |di )?(misur(a|azione)|rilevazione))",
     Role::time},
    {"(note?|notes|commenti?|comments?|annotazion[ei]|osservazioni|memo)", Role::note},
    {"(momento|pasto|meal|meal marker|prima dopo( pasto)?|quando)", Role::moment},
    {"(sistolica|systolic|massima|max|sys|pas|sbp|pressione (sistolica|massima|max)|"
     "systolic (blood )?pressure|blood pressure systolic)",
     Role::value, "pressione", "massima"},
    {"(diastolica|diastolic|minima|min|dia|pad|dbp|pressione (diastolica|minima|min)|"
     "diastolic (blood )?pressure|blood pressure diastolic)",
     Role::value, "pressione", "minima"},
    {"(battiti|polso|pulsazioni|frequenza( cardiaca)?|fc|pulse( rate)?|heart ?rate|hr|pr)",
     Role::value, "pressione", "battiti"},
    {"(glicemia|glucosio|glucose|blood glucose|blood sugar|bg|glu|historic glucose|scan glucose|"
     "glicemia storica|glucose value|valore (di )?glicemia|valore del glucosio)",
     Role::value, "glicemia", "glicemia"},
    {"(temperatura|temperature|temp|temperatura corporea|body temperature)", Role::value,
     "temperatura", "temperatura"},
    {"(peso|weight|body weight|peso corporeo)", Role::value, "peso-altezza", "peso"},
    {"(altezza|height|statura|body height)", Role::value, "peso-altezza", "altezza"},
    {"(saturazione|spo2|o2|sat|sato2|saturazione (di )?ossigeno|ossigeno|oxygen|"
     "oxygen saturation|blood oxygen)",
     Role::value, "saturazione", "saturazione"},
    {"(dolore|pain|nrs|intensita( del)? dolore|pain (score|level))", Role::value, "dolore",
     "dolore"},
};

struct Unit {
    const char* pattern;  // anywhere in the name as it is written
    const char* field;
    double factor;
    double offset = 0;
};

// Only what people's instruments are set to elsewhere.
constexpr Unit units[] = {{"mmol", "glicemia", 18.016},
                          {"[°º]\\s*F\\b|fahrenheit|\\(F\\)", "temperatura", 5.0 / 9, -160.0 / 9},
                          {"\\blbs?\\b|pound", "peso", 0.45359237},
                          {"\\(m\\)|\\[m\\]", "altezza", 100},
                          {"\\bin(ch(es)?)?\\b", "altezza", 2.54}};

QString simplified(const QString& name) {
    static const QRegularExpression inBrackets(QStringLiteral("[\\(\\[][^\\)\\]]*[\\)\\]]?"));
    static const QRegularExpression unit(QStringLiteral(
        "\\b(mm ?hg|mg ?/? ?dl|mmol ?/? ?l|bpm|kgs?|cm|lbs?|in|al minuto|c|f)\\b *$"));
    static const QRegularExpression signs(QStringLiteral("[^a-z0-9/ ]+"));
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}|[°º%]|/ ?min\\b"));
    auto text = name.toLower().remove(marks).normalized(QString::NormalizationForm_KD);
    text.remove(marks).remove(inBrackets);
    text = text.replace(signs, QStringLiteral(" ")).replace(u'/', u' ').simplified();
    const auto bare = QString(text).remove(unit).simplified();
    return bare.isEmpty() ? text : bare;
}

void takeUnit(const QString& name, ImportColumn& column) {
    for (const auto& unit : units) {
        if (QLatin1String(unit.field) != QLatin1String(column.field->id)) continue;
        const QRegularExpression pattern(QString::fromUtf8(unit.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        if (!pattern.match(name).hasMatch()) continue;
        column.factor = unit.factor;
        column.offset = unit.offset;
        return;
    }
}

// Compiled once: a file may have thousands of cells that are no name.
const Name* knownName(const QString& plain) {
    static const auto patterns = [] {
        QVector<QRegularExpression> list;
        for (const auto& name : names)
            list << QRegularExpression(
                QRegularExpression::anchoredPattern(QLatin1String(name.pattern)));
        return list;
    }();
    for (qsizetype i = 0; i < patterns.size(); ++i)
        if (patterns[i].match(plain).hasMatch()) return &names[i];
    return nullptr;
}

bool isHeader(const QVector<ImportColumn>& columns) {
    const auto has = [&](auto... roles) {
        return std::ranges::any_of(
            columns, [&](const ImportColumn& column) { return ((column.role == roles) || ...); });
    };
    return has(Role::value) && has(Role::date, Role::time);
}

/// A column more with the same meaning would overwrite the first one.
void dropRepeated(QVector<ImportColumn>& columns) {
    for (qsizetype i = 0; i < columns.size(); ++i)
        for (qsizetype before = 0; before < i; ++before)
            if (columns[before].role == columns[i].role &&
                columns[before].field == columns[i].field)
                columns[i].role = Role::none;
}

/// `Time` alone, as in many exports in English, is a date with its time.
void timeAloneIsADate(QVector<ImportColumn>& columns) {
    const bool dated = std::ranges::any_of(
        columns, [](const ImportColumn& column) { return column.role == Role::date; });
    if (dated) return;
    for (auto& column : columns)
        if (column.role == Role::time) column.role = Role::date;
}

}  // namespace

ImportColumn columnNamed(const QString& name) {
    const auto* known = knownName(simplified(name.left(80)));
    if (known == nullptr) return {};
    ImportColumn column{.role = known->role};
    if (known->kind == nullptr) return column;
    column.kind = notebookKind(QLatin1String(known->kind));
    column.field = column.kind->field(QLatin1String(known->field));
    takeUnit(name, column);
    return column;
}

QVector<const NotebookKind*> ImportColumns::kinds() const {
    QVector<const NotebookKind*> list;
    for (const auto& column : columns)
        if (column.kind != nullptr && column.role == Role::value && !list.contains(column.kind))
            list << column.kind;
    return list;
}

std::optional<ImportColumns> findColumns(const CsvTable& table) {
    const auto last = std::min<qsizetype>(table.rows.size(), headerLookedFor);
    for (int row = 0; row < last; ++row) {
        ImportColumns found{row, {}};
        for (const auto& cell : table.rows[row].cells) found.columns << columnNamed(cell);
        if (!isHeader(found.columns)) continue;
        timeAloneIsADate(found.columns);
        dropRepeated(found.columns);
        return found;
    }
    return std::nullopt;
}

}  // namespace core
