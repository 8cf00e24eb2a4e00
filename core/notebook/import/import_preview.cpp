// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/import/import_preview.h"

#include <QSet>
#include <QUuid>
#include <algorithm>
#include <cmath>

#include "core/notebook/import/import_columns.h"
#include "core/notebook/import/import_moments.h"

namespace core {
namespace {

using Reason = ImportRow::Reason;
using Role = ImportColumn::Role;
using Verdict = ImportRow::Verdict;

/// Two of the same are one reading: same kind, minute and numbers.
QString sameness(const NotebookEntry& entry) {
    QStringList parts{QString::fromLatin1(entry.kind->code),
                      QString::number(entry.date.toSecsSinceEpoch() / 60)};
    for (auto number = entry.values.numbers.begin(); number != entry.values.numbers.end(); ++number)
        parts << number.key() + QString::number(*number, 'f', 1);
    return parts.join(u'|');
}

void refuse(ImportRow& row, Reason reason, const QString& cell = {}) {
    if (row.verdict == Verdict::refused) return;
    row.verdict = Verdict::refused;
    row.reason = reason;
    row.cell = cell.left(40);
}

QString mealOf(const QString& cell) {
    const auto text = cell.toLower();
    const auto says = [&](auto... words) { return (text.contains(QLatin1String(words)) || ...); };
    if (says("dopo", "after", "post")) return QStringLiteral("dopo-pasto");
    if (says("prima", "before", "pre", "digiuno", "fasting")) return QStringLiteral("prima-pasto");
    return QStringLiteral("altro");
}

class Reading {
  public:
    Reading(const CsvTable& table, ImportColumns columns, const QDateTime& now)
        : table_(table), columns_(std::move(columns)), now_(now), order_(dateOrderOf(dates())) {}

    ImportPreview preview() {
        ImportPreview preview;
        preview.monthFirst = order_ == DateOrder::monthFirst;
        for (int row = columns_.header + 1; row < table_.rows.size(); ++row)
            for (const auto* kind : columns_.kinds())
                if (hasValue(table_.rows[row], *kind))
                    preview.rows << rowOf(table_.rows[row], *kind);
        preview.timeMissing = timeMissing_;
        return preview;
    }

  private:
    QString cell(const CsvTable::Row& row, Role role) const {
        for (int i = 0; i < columns_.columns.size() && i < row.cells.size(); ++i)
            if (columns_.columns[i].role == role) return row.cells[i];
        return {};
    }

    QStringList dates() const {
        QStringList list;
        for (int row = columns_.header + 1; row < table_.rows.size(); ++row)
            list << cell(table_.rows[row], Role::date);
        return list;
    }

    bool hasValue(const CsvTable::Row& row, const NotebookKind& kind) const {
        for (int i = 0; i < columns_.columns.size() && i < row.cells.size(); ++i)
            if (columns_.columns[i].kind == &kind && !row.cells[i].isEmpty()) return true;
        return false;
    }

    ImportRow rowOf(const CsvTable::Row& source, const NotebookKind& kind) {
        ImportRow row{.line = source.line};
        row.entry.kind = &kind;
        row.wish = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        if (source.cells.size() > columns_.columns.size() && hasMoreThanEmpty(source))
            refuse(row, Reason::tooManyCells);
        takeDate(source, row);
        takeValues(source, row);
        judgeRow(row);
        return row;
    }

    bool hasMoreThanEmpty(const CsvTable::Row& row) const {
        return std::any_of(row.cells.begin() + columns_.columns.size(), row.cells.end(),
                           [](const QString& cell) { return !cell.isEmpty(); });
    }

    void takeDate(const CsvTable::Row& source, ImportRow& row) {
        const auto text = cell(source, Role::date);
        if (text.isEmpty()) return refuse(row, Reason::noDate);
        auto moment = readMoment(text, order_);
        if (!moment) return refuse(row, Reason::badDate, text);
        const auto time = cell(source, Role::time);
        if (!time.isEmpty() && !moment->time.isValid()) {
            const auto read = readTime(time);
            if (!read) return refuse(row, Reason::badDate, time);
            moment->time = *read;
        }
        timeMissing_ = timeMissing_ || !moment->time.isValid();
        row.entry.date = momentInRome(*moment);
        if (row.entry.date > now_) refuse(row, Reason::future, text);
    }

    void takeValues(const CsvTable::Row& source, ImportRow& row) {
        for (int i = 0; i < columns_.columns.size() && i < source.cells.size(); ++i) {
            const auto& column = columns_.columns[i];
            const auto& text = source.cells[i];
            if (column.role != Role::value || column.kind != row.entry.kind || text.isEmpty())
                continue;
            const auto number = readNumber(text);
            if (!number) {
                refuse(row, Reason::badNumber, text);
                continue;
            }
            const double scale = std::pow(10, column.field->decimals);
            const double value = *number * column.factor + column.offset;
            row.entry.values.numbers.insert(QString::fromLatin1(column.field->id),
                                            std::round(value * scale) / scale);
        }
        row.entry.values.note = cell(source, Role::note).left(notebookNoteLength);
        if (row.entry.kind->field(u"momento") != nullptr)
            row.entry.values.texts.insert(QStringLiteral("momento"),
                                          mealOf(cell(source, Role::moment)));
    }

    static void judgeRow(ImportRow& row) {
        for (const auto& finding : judge(*row.entry.kind, row.entry.values)) {
            if (row.verdict == Verdict::refused) return;
            if (!row.finding) row.finding = finding;
            if (!finding.blocks()) continue;
            row.finding = finding;
            refuse(row, Reason::impossible);
        }
        if (row.verdict == Verdict::refused || !row.finding) return;
        row.verdict = Verdict::doubtful;
        row.reason = Reason::unlikely;
    }

    const CsvTable& table_;
    ImportColumns columns_;
    QDateTime now_;
    DateOrder order_;
    bool timeMissing_ = false;
};

void markDuplicates(ImportPreview& preview, const QVector<NotebookEntry>& existing) {
    QSet<QString> there;
    for (const auto& entry : existing) there.insert(sameness(entry));
    QSet<QString> seen;
    for (auto& row : preview.rows) {
        if (!row.canCome()) continue;
        const auto key = sameness(row.entry);
        if (there.contains(key) || seen.contains(key)) {
            row.verdict = Verdict::duplicate;
            row.reason = there.contains(key) ? Reason::alreadyThere : Reason::twiceInFile;
        }
        seen.insert(key);
        row.chosen = row.verdict != Verdict::duplicate;
    }
}

}  // namespace

int ImportPreview::count(ImportRow::Verdict verdict) const {
    return static_cast<int>(std::ranges::count(rows, verdict, &ImportRow::verdict));
}

int ImportPreview::chosen() const {
    return static_cast<int>(std::ranges::count(rows, true, &ImportRow::chosen));
}

Result<ImportPreview> previewImport(QByteArrayView csv, const QVector<NotebookEntry>& existing,
                                    const QDateTime& now) {
    const auto table = readCsvTable(csv);
    if (!table) return std::unexpected(table.error());
    const auto columns = findColumns(*table);
    if (!columns) return fail(errors::documentUnreadable, "no column for a date and a value");
    auto preview = Reading(*table, *columns, now).preview();
    markDuplicates(preview, existing);
    return preview;
}

}  // namespace core
