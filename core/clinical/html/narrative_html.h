// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

#include "core/clinical/html/html_text.h"
#include "core/clinical/model/narrative.h"
#include "core/clinical/model/result_flag.h"

namespace core::clinical {

/// What the narrative is marked and linked with.
struct NarrativeMarks {
    QHash<QString, ResultFlag> flags{};  // by ID: results out of range point there
    QSet<QString> media{};               // IDs that a picture or file is shown for
};

/// Writes a section's text: all of it, in order, nothing interpreted but CDA's own elements.
class NarrativeHtml {
  public:
    NarrativeHtml(HtmlText& html, Words& words, const NarrativeMarks& marks)
        : html_(html), words_(words), marks_(marks) {}

    void write(const std::vector<NarrativeNode>& nodes) { flow(nodes, In::flow); }

  private:
    /// What HTML is open around: table parts are only table parts where a table is.
    enum class In { flow, line, list, table, rowGroup, row };

    void flow(const std::vector<NarrativeNode>& nodes, In in);
    void node(const NarrativeNode& node, In in);
    void flowing(const NarrativeNode& node);
    void part(const NarrativeNode& node, In in);
    void run(QStringView text, bool keepBreaks, bool first, bool last);
    void inlined(QLatin1String tag, const NarrativeNode& node);
    void lineBreak(const NarrativeNode& node);
    void column(const NarrativeNode& node, In in);
    void within(const NarrativeNode& node, In in, bool deleted);
    void beginDeleted();
    void endDeleted();
    void content(const NarrativeNode& node);
    void link(const NarrativeNode& node);
    void footnote(const NarrativeNode& node);
    void footnoteReference(const NarrativeNode& node);
    void media(const NarrativeNode& node);
    void block(const NarrativeNode& node, QLatin1String className);
    void list(const NarrativeNode& node);
    void table(const NarrativeNode& node);
    void tablePart(QLatin1String tag, const NarrativeNode& node, In inside);
    void row(const NarrativeNode& node);
    void cell(QLatin1String tag, const NarrativeNode& node);
    void stray(const NarrativeNode& node, In in);
    void open(QLatin1String tag, const NarrativeNode& node);
    void close(QLatin1String tag);
    void mark(const NarrativeNode& node);
    void writeMark(const ResultFlag& flag);

    HtmlText& html_;
    Words& words_;
    const NarrativeMarks& marks_;
    const ResultFlag* pending_ = nullptr;  // of a row, for its first cell
    bool deletedRow_ = false;              // the cells to come are of a row that was taken back
};

}  // namespace core::clinical
