// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/import/csv_table.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr int linesLookedAt = 50;

/// UTF-8 where it is that, else the old single-byte code that spreadsheets still write.
QString decoded(QByteArrayView bytes) {
    const auto bytesOf = bytes.toByteArray();
    if (const auto marked = QStringConverter::encodingForData(bytesOf)) {
        QStringDecoder decode(*marked);
        return decode(bytesOf);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytesOf);
    return utf8.hasError() ? QString::fromLatin1(bytesOf) : text;
}

bool isText(const QString& text) {
    return !text.contains(QChar(u'\0')) && !text.startsWith(QStringLiteral("%PDF-")) &&
           !text.startsWith(QStringLiteral("PK\x03\x04"));
}

/// The cells of one line. A cell over two lines is no reading: a quote ends with its line.
QStringList cellsOf(QStringView line, QChar separator) {
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool doubled = quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"';
        if (doubled) {
            cells.last() += c;
            ++i;
        } else if (c == u'"' && (quoted || cells.last().trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells << QString();
        } else {
            cells.last() += c;
        }
    }
    for (auto& cell : cells) cell = cell.trimmed();
    return cells;
}

/// How many lines have as many cells as the commonest line, if those are more than one.
int evenness(const QVector<QStringView>& lines, QChar separator) {
    std::array<int, 64> counts{};
    for (const auto line : lines) {
        const auto cells = static_cast<std::size_t>(cellsOf(line, separator).size());
        if (cells > 1 && cells < counts.size()) ++counts[cells];
    }
    return *std::ranges::max_element(counts);
}

/// In a file with decimal commas, semicolons and tabs split as evenly as commas: they go first.
QChar separatorOf(const QVector<QStringView>& lines) {
    const auto some = lines.first(std::min<qsizetype>(lines.size(), linesLookedAt));
    QChar best = u';';
    int most = 0;
    for (const QChar separator : {u';', u'\t', u','})
        if (const int even = evenness(some, separator); even > most) {
            best = separator;
            most = even;
        }
    return best;
}

QVector<QStringView> linesOf(QStringView text) {
    QVector<QStringView> lines;
    for (auto line : text.split(u'\n')) {
        if (line.endsWith(u'\r')) line.chop(1);
        lines << line;
    }
    return lines;
}

}  // namespace

Result<CsvTable> readCsvTable(QByteArrayView bytes) {
    if (bytes.size() > csvSizeLimit) return fail(errors::documentUnreadable, "too long");
    auto text = decoded(bytes);
    if (!isText(text)) return fail(errors::documentUnreadable, "no text");
    if (!text.contains(u'\n')) text.replace(u'\r', u'\n');  // old Macintosh
    const auto lines = linesOf(text);
    auto filled = lines;
    filled.removeIf([](QStringView line) { return line.trimmed().isEmpty(); });
    if (filled.isEmpty()) return fail(errors::documentUnreadable, "empty");
    if (filled.size() > csvRowLimit) return fail(errors::documentUnreadable, "too many rows");
    CsvTable table{{}, separatorOf(filled)};
    for (int i = 0; i < lines.size(); ++i) {
        auto cells = cellsOf(lines[i], table.separator);
        const bool empty = std::ranges::all_of(cells, &QString::isEmpty);
        if (!empty) table.rows << CsvTable::Row{i + 1, std::move(cells)};
    }
    if (table.rows.isEmpty()) return fail(errors::documentUnreadable, "empty");
    return table;
}

}  // namespace core
