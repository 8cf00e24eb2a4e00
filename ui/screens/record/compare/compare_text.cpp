// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/compare/compare_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/document/plain_tables.h"
#include "ui/document/summary_writer.h"

namespace ui {
namespace {

using core::Change;
using core::ComparedLine;
using core::ComparedMedicine;
using core::ComparedValue;
using core::DiffRun;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CompareText)
};

QString changeWord(Change change) {
    switch (change) {
        case Change::added:
            return Words::tr("aggiunto");
        case Change::removed:
            return Words::tr("tolto");
        case Change::changed:
            return Words::tr("cambiato");
        default:
            return {};
    }
}

// Of prescriptions nothing more is said than is known: a pack may last, a dose be put in other
// words.
QString medicineWord(const ComparedMedicine& medicine, bool prescribed) {
    const QString words[] = {
        Words::tr("continua"),
        prescribed ? Words::tr("dose scritta in altro modo") : Words::tr("altra dose"),
        prescribed ? Words::tr("nuovo: non è nella lettera") : Words::tr("nuovo"),
        prescribed ? Words::tr("senza prescrizione in corso") : Words::tr("non c'è più")};
    const QString& word = words[int(medicine.change)];
    return medicine.byName ? Words::tr("%1 (confrontato per nome)").arg(word) : word;
}

QTextCharFormat changedText(const ReadingLook& look, Change change) {
    QTextCharFormat format = look.text(Type::body);
    if (change == Change::removed) {
        format.setFontStrikeOut(true);
        format.setBackground(look.color(Role::badTint));
    } else if (change == Change::added) {
        format.setFontUnderline(true);
        format.setBackground(look.color(Role::okTint));
    }
    return format;
}

class Writer {
  public:
    Writer(TextWriter& out, const CompareOptions& options) : out_(out), options_(options) {}

    void writeValues(const std::vector<ComparedValue>& values);
    void writeMedicines(const std::vector<ComparedMedicine>& medicines);
    void writeSection(const core::ComparedSection& section);

  private:
    bool isShown(Change change) const { return !options_.onlyChanges || change != Change::same; }
    void heading(const QString& text, Change change);
    void enter(const QTextTableCell& cell);
    void write(const QTextTableCell& cell, const QString& text, Type type = Type::body);
    void writeSide(const QTextTableCell& cell, const ComparedLine& line, bool after);
    void writeBelow(const ComparedLine& line);
    void word(Change change);
    QTextTable* table(int rows, const QStringList& header, const std::vector<double>& weights);

    TextWriter& out_;
    const CompareOptions& options_;
};

void Writer::heading(const QString& text, Change change) {
    const QString word = changeWord(change);
    QTextBlockFormat block = out_.look().block(Type::h3, 16, 4);
    block.setHeadingLevel(3);
    out_.begin(block);
    out_.run(text, out_.look().text(Type::h3));
    if (!word.isEmpty())
        out_.run(QStringLiteral("  ") + word, out_.look().text(Type::secondary, Role::ink2));
}

void Writer::enter(const QTextTableCell& cell) {
    out_.enter(cell);
    out_.begin(out_.look().block(Type::body));
}

void Writer::write(const QTextTableCell& cell, const QString& text, Type type) {
    enter(cell);
    out_.run(text, out_.look().text(type));
}

QTextTable* Writer::table(int rows, const QStringList& header, const std::vector<double>& weights) {
    QTextTableFormat format = ruledTable(out_.look());
    format.setHeaderRowCount(1);
    QVector<QTextLength> widths;
    for (const double weight : weights)
        widths << QTextLength(QTextLength::PercentageLength, weight);
    format.setColumnWidthConstraints(widths);
    QTextTable* table = out_.beginTable(rows + 1, int(header.size()), format);
    for (int i = 0; i < header.size(); ++i) writeHeaderCell(out_, *table, 0, i, header[i]);
    return table;
}

QString sideWords(const std::optional<ComparedValue::Side>& side) {
    if (!side) return QStringLiteral("–");
    QStringList parts{side->measured.written};
    if (side->flag.isAbnormal()) {
        const QString flag = side->flag.sign() + QLatin1Char(' ') + side->flag.words();
        parts << (side->flag.computed ? Words::tr("%1 (calcolato da noi)").arg(flag) : flag);
    }
    return parts.join(QStringLiteral(" · "));
}

QString differenceWords(const ComparedValue& value) {
    if (!value.before || !value.after) return changeWord(value.change);
    QStringList parts;
    if (value.difference) {
        const double difference = *value.difference;
        const QString sign = difference > 0   ? QStringLiteral("+")
                             : difference < 0 ? QStringLiteral("−")
                                              : QString();
        parts << sign + QLocale().toString(std::abs(difference), 'g', 4) + QLatin1Char(' ') +
                     value.after->measured.unit;
    } else if (value.change == Change::changed &&
               value.before->measured.written != value.after->measured.written) {
        parts << Words::tr("cambiato");
    }
    if (value.flagChanged) parts << Words::tr("segnalazione cambiata");
    return parts.join(QStringLiteral(", ")).trimmed();
}

void Writer::writeValues(const std::vector<ComparedValue>& values) {
    std::vector<const ComparedValue*> shown;
    for (const auto& value : values)
        if (isShown(value.change)) shown.push_back(&value);
    if (shown.empty()) return;
    heading(Words::tr("Risultati"), Change::same);
    QTextTable* grid =
        table(int(shown.size()),
              {Words::tr("Esame"), options_.before, options_.after, Words::tr("Differenza")},
              {28, 24, 24, 24});
    for (int row = 0; row < int(shown.size()); ++row) {
        const ComparedValue& value = *shown[std::size_t(row)];
        write(grid->cellAt(row + 1, 0), value.name, Type::bodyStrong);
        write(grid->cellAt(row + 1, 1), sideWords(value.before));
        write(grid->cellAt(row + 1, 2), sideWords(value.after));
        write(grid->cellAt(row + 1, 3), differenceWords(value));
    }
    for (int row = 0; row < grid->rows(); ++row) ruleRow(out_.look(), *grid, row);
    out_.endTable(*grid);
}

QString medicineWords(const std::optional<core::Medicine>& medicine) {
    if (!medicine) return QStringLiteral("–");
    return medicine->dose.isEmpty() ? medicine->name
                                    : medicine->name + QStringLiteral(": ") + medicine->dose;
}

void Writer::writeMedicines(const std::vector<ComparedMedicine>& medicines) {
    std::vector<const ComparedMedicine*> shown;
    for (const auto& medicine : medicines)
        if (!options_.onlyChanges || medicine.change != ComparedMedicine::Change::continues)
            shown.push_back(&medicine);
    if (shown.empty()) return;
    heading(Words::tr("Terapia"), Change::same);
    QTextTable* grid =
        table(int(shown.size()), {options_.before, options_.after, Words::tr("Che cosa cambia")},
              {38, 38, 24});
    for (int row = 0; row < int(shown.size()); ++row) {
        const ComparedMedicine& medicine = *shown[std::size_t(row)];
        write(grid->cellAt(row + 1, 0), medicineWords(medicine.before));
        write(grid->cellAt(row + 1, 1), medicineWords(medicine.after));
        write(grid->cellAt(row + 1, 2), medicineWord(medicine, options_.prescribed),
              Type::bodyStrong);
    }
    for (int row = 0; row < grid->rows(); ++row) ruleRow(out_.look(), *grid, row);
    out_.endTable(*grid);
}

void Writer::word(Change change) {
    if (change == Change::same) return;
    out_.run(changeWord(change) + QStringLiteral(": "),
             out_.look().text(Type::secondaryStrong, Role::ink2));
}

// One side of a line: what the other side has not is marked.
void Writer::writeSide(const QTextTableCell& cell, const ComparedLine& line, bool after) {
    enter(cell);
    const QString& text = after ? line.after : line.before;
    if (text.isEmpty()) return;
    const Change own = after ? Change::added : Change::removed;
    if (line.change == Change::same) return out_.run(text, out_.look().text(Type::body));
    word(line.change);
    if (line.change != Change::changed) return out_.run(text, changedText(out_.look(), own));
    const auto kind = after ? DiffRun::Kind::added : DiffRun::Kind::removed;
    for (const auto& run : line.runs) {
        if (run.kind != DiffRun::Kind::same && run.kind != kind) continue;
        out_.run(run.parts.join(QString()),
                 changedText(out_.look(), run.kind == kind ? own : Change::same));
    }
}

// Both sides in one paragraph: what went, then what came.
void Writer::writeBelow(const ComparedLine& line) {
    out_.begin(out_.look().block(Type::body, 2, 2));
    word(line.change);
    if (line.change != Change::changed)
        return out_.run(line.change == Change::removed ? line.before : line.after,
                        changedText(out_.look(), line.change));
    for (const auto& run : line.runs)
        out_.run(run.parts.join(QString()),
                 changedText(out_.look(), run.kind == DiffRun::Kind::same      ? Change::same
                                          : run.kind == DiffRun::Kind::removed ? Change::removed
                                                                               : Change::added));
}

void Writer::writeSection(const core::ComparedSection& section) {
    std::vector<const ComparedLine*> shown;
    for (const auto& line : section.lines)
        if (isShown(line.change)) shown.push_back(&line);
    if (shown.empty()) return;
    heading(section.title.isEmpty() ? Words::tr("Sezione senza titolo") : section.title,
            section.change);
    if (!options_.beside) {
        for (const auto* line : shown) writeBelow(*line);
        return;
    }
    QTextTable* grid = table(int(shown.size()), {options_.before, options_.after}, {50, 50});
    for (int row = 0; row < int(shown.size()); ++row) {
        writeSide(grid->cellAt(row + 1, 0), *shown[std::size_t(row)], false);
        writeSide(grid->cellAt(row + 1, 1), *shown[std::size_t(row)], true);
    }
    for (int row = 0; row < grid->rows(); ++row) ruleRow(out_.look(), *grid, row);
    out_.endTable(*grid);
}

}  // namespace

void writeComparison(TextWriter& out, const core::Comparison& comparison,
                     const std::vector<ComparedMedicine>& medicines,
                     const CompareOptions& options) {
    Writer writer(out, options);
    writer.writeValues(comparison.values);
    writer.writeMedicines(medicines);
    for (const auto& section : comparison.sections) writer.writeSection(section);
}

QString changesWords(int changes) {
    return changes == 0 ? Words::tr("Nessuna differenza.")
                        : Words::tr("%n differenza/e.", nullptr, changes);
}

int medicineChanges(const std::vector<ComparedMedicine>& medicines) {
    return int(std::ranges::count_if(medicines, [](const ComparedMedicine& medicine) {
        return medicine.change != ComparedMedicine::Change::continues;
    }));
}

}  // namespace ui
