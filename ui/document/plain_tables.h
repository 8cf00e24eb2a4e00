// SPDX-License-Identifier: EUPL-1.2
// Tables of our own: facts, and what is rebuilt from coded entries.
#pragma once

#include <QStringList>
#include <vector>

#include "core/clinical/model/clinical_fact.h"
#include "ui/document/table_parts.h"
#include "ui/document/text_writer.h"

namespace ui {

struct Fact {
    QString label{};
    QString value{};
};

std::vector<Fact> shownFacts(const std::vector<core::clinical::ClinicalFact>& facts);

/// Label and value, one fact a line; facts without a value are left out. False if none was left.
bool writeFacts(TextWriter& out, const std::vector<Fact>& facts);

/// A header row over rows of plain cells, as many as the header has. Columns that are empty in
/// every row are left out. A long one is written part by part.
class PlainGrid {
  public:
    PlainGrid(const QStringList& header, std::vector<QStringList> rows);

    std::vector<TablePart> parts(bool paper) const;
    void write(TextWriter& out, const TablePart& part) const;

  private:
    std::vector<double> weights() const;
    void writeRow(TextWriter& out, QTextTable& table, int row, const QStringList& cells) const;

    QStringList header_;
    std::vector<QStringList> rows_;
    std::vector<int> columns_{};  // that say something
};

/// A table of ours: no box, a rule under the header, a thin line between rows.
QTextTableFormat ruledTable(const ReadingLook& look);
/// Header cell: names its column, or its row.
void writeHeaderCell(TextWriter& out, QTextTable& table, int row, int column, const QString& text,
                     Qt::Alignment alignment = Qt::AlignLeft);
void ruleRow(const ReadingLook& look, QTextTable& table, int row);

}  // namespace ui
