// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "core/clinical/model/narrative.h"
#include "ui/document/inline_text.h"
#include "ui/document/table_grid.h"
#include "ui/document/table_parts.h"
#include "ui/style/icons.h"

namespace ui {

/// A place in the narrative that stands out because a coded entry points at it.
struct Highlight {
    Icon sign = Icon::warning;
    QString words{};  // what the sign means
};

/// Writes the text of a section, every word of it, with its line breaks, lists, tables, footnotes
/// and links (cda-structure 2).
class NarrativeWriter {
  public:
    using Node = core::clinical::NarrativeNode;
    using Nodes = std::vector<Node>;
    /// Writes what `renderMultiMedia` refers to, in paragraphs of its own.
    using MediaWriter = std::function<void(const QString& id)>;

    enum class Purpose {
        text,  // the text itself: links lead here
        echo   // some of it ahead of the text
    };

    /// What is handed over must outlive the writer. `highlights` by ID.
    NarrativeWriter(TextWriter& out, const QHash<QString, Highlight>& highlights, MediaWriter media,
                    Purpose purpose = Purpose::text);

    void write(const core::clinical::Narrative& narrative);
    /// The same bit by bit: what begins must be gone on with until false, and outlive that.
    void begin(const core::clinical::Narrative& narrative);
    bool goOn();

  private:
    static constexpr double itemIndent = 26;  // px at 100 %

    struct Flow {
        double indent = 0;  // px at 100 %
        bool inCell = false;
        bool highlighted = false;
        Qt::Alignment alignment{};
    };

    using Task = std::function<void()>;
    static Qt::Alignment alignmentOf(Node::Align align);
    void later(bool inCell, Task task);
    void flow(const Nodes& nodes, const Flow& flow, const InlineStyle& style);
    void loose(std::span<const Node> nodes, const Flow& flow, const InlineStyle& style);
    void single(const Node& node, const Flow& flow, const InlineStyle& style);
    void block(const Node& node, Flow flow, InlineStyle style);
    void openParagraph(const Flow& flow);
    void inlineNode(const Node& node, const InlineStyle& style);
    void lineBreak(const Node& node, const InlineStyle& style);
    InlineStyle styleOf(const Node& node, InlineStyle style) const;
    void footnote(const Node& node);
    void footnoteNumber(int number);
    void list(const Node& node, Flow flow, const InlineStyle& style);
    void table(const Node& node, const Flow& flow, const InlineStyle& style);
    void tablePart(const TableGrid& grid, const TablePart& part, const InlineStyle& style);
    void cell(const TableGrid::Cell& cell, QTextTable& table, bool highlighted,
              const InlineStyle& style);
    void writeFootnotes();
    void meet(const Node& node);
    bool isHighlighted(const Node& node) const;
    bool hasHighlight(const Node& node) const;

    TextWriter& out_;
    InlineText inline_;
    const QHash<QString, Highlight>& highlights_;
    MediaWriter media_;
    Purpose purpose_;
    std::deque<Task> tasks_{};
    std::vector<Task> within_{};            // what the task under way leaves for later
    bool repeating_ = false;                // header cells of a further part of a table
    std::vector<const Node*> footnotes_{};  // of all sections, numbered through
    std::size_t writtenFootnotes_ = 0;
    QHash<QString, int> footnoteNumbers_{};
    // Written with the next text:
    QStringList marks_{};
    QString itemMarker_{};
    std::optional<Highlight> sign_{};
};

/// Where a text links to inside itself: "#" + ID.
QString linkTo(const QString& id);

}  // namespace ui
