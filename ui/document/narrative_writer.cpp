// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/narrative_writer.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>
#include <utility>

#include "ui/document/text_objects.h"

namespace ui {
namespace {

constexpr int mostRepeatedRows = 6;  // of a header
constexpr int rowsToMeasure = 60;
constexpr double narrowestColumn = 8;  // characters
constexpr double widestColumn = 40;

using Node = core::clinical::NarrativeNode;
using Kind = Node::Kind;

constexpr double itemIndent = 26;
constexpr int manyColumns = 5;  // smaller text, so that they fit
constexpr int veryManyColumns = 8;

bool isBlock(const Node& node) {
    switch (node.kind) {
        case Kind::paragraph:
        case Kind::list:
        case Kind::item:
        case Kind::caption:
        case Kind::table:
        case Kind::tableHead:
        case Kind::tableBody:
        case Kind::tableFoot:
        case Kind::row:
        case Kind::headerCell:
        case Kind::dataCell:
        case Kind::media:
            return true;
        case Kind::footnote:  // stands at the foot, whatever is in it
        case Kind::text:
            return false;
        default:
            return std::ranges::any_of(node.children, isBlock);
    }
}

bool isBlank(const Node& node) {
    return node.kind == Kind::text && node.text.trimmed().isEmpty();
}

bool hasBreak(const Node& node) {
    return node.kind == Kind::lineBreak || std::ranges::any_of(node.children, hasBreak);
}

Qt::Alignment alignmentOf(Node::Align align) {
    if (align == Node::Align::center) return Qt::AlignHCenter;
    if (align == Node::Align::right) return Qt::AlignRight;
    return align == Node::Align::left ? Qt::AlignLeft : Qt::Alignment();
}

// Only http(s) and places in the document; anything else stays text (cda-structure 2).
QString safeLink(const QString& reference) {
    if (reference.startsWith(u'#')) return reference;
    const QUrl url(reference, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

QString footnoteId(NarrativeWriter::Purpose purpose, std::size_t number) {
    return QStringLiteral("sportello-%1-%2").arg(int(purpose)).arg(number);
}

QTextTableFormat tableFormat(const ReadingLook& look, int headRows) {
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(look.theme.boxStroke());
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.color(Role::line));
    format.setCellPadding(look.px(6));
    format.setCellSpacing(0);
    format.setTopMargin(look.px(6));
    format.setBottomMargin(look.px(12));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(headRows);
    return format;
}

// Cells are in the order of their rows.
auto firstOfLine(const TableGrid& grid, int line) {
    return std::ranges::lower_bound(grid.cells, line, {}, &TableGrid::Cell::line);
}

// No part begins amid a cell.
std::vector<TablePart> partsOf(const TableGrid& grid, bool whole) {
    std::vector<bool> bound(std::size_t(grid.rows) + 1, false);
    for (const auto& cell : grid.cells)
        for (int line = cell.line + 1; line < cell.line + cell.rows; ++line)
            bound[std::size_t(line)] = true;
    const bool oneHead = grid.headRows <= mostRepeatedRows && !bound[std::size_t(grid.headRows)];
    return tableParts(grid.headRows, grid.rows, grid.columns, whole || !oneHead,
                      [&](int line) { return !bound[std::size_t(line)]; });
}

std::size_t lengthOf(const Node& node) {
    std::size_t length = std::size_t(node.text.size());
    for (const auto& child : node.children) length += lengthOf(child);
    return length;
}

// By the longest text of a column in the first rows.
std::vector<double> weightsOf(const TableGrid& grid, const TablePart& part) {
    if (part.first && part.last) return {};
    std::vector<double> weights(std::size_t(grid.columns), narrowestColumn);
    for (const auto& cell : grid.cells) {
        if (cell.line > grid.headRows + rowsToMeasure) break;
        double& weight = weights[std::size_t(cell.column)];
        if (cell.columns == 1)
            weight = std::clamp(double(lengthOf(*cell.node)), weight, widestColumn);
    }
    return weights;
}

}  // namespace

QString linkTo(const QString& id) {
    return u'#' + id;
}

NarrativeWriter::NarrativeWriter(TextWriter& out, const QHash<QString, Highlight>& highlights,
                                 MediaWriter media, Purpose purpose)
    : out_(out),
      inline_(out),
      highlights_(highlights),
      media_(std::move(media)),
      purpose_(purpose) {}

void NarrativeWriter::write(const core::clinical::Narrative& narrative) {
    // It may be an enclosed text, met amid another one.
    auto outer = std::exchange(tasks_, {});
    auto pending = std::exchange(within_, {});
    begin(narrative);
    while (goOn()) {
    }
    tasks_ = std::move(outer);
    within_ = std::move(pending);
}

void NarrativeWriter::begin(const core::clinical::Narrative& narrative) {
    tasks_.emplace_back([this, &narrative] { flow(narrative.nodes, {}, {}); });
    tasks_.emplace_back([this] { writeFootnotes(); });
    tasks_.emplace_back([this] {
        for (const auto& mark : std::as_const(marks_)) out_.mark(mark);
        marks_.clear();
    });
}

bool NarrativeWriter::goOn() {
    if (tasks_.empty()) return false;
    const Task task = std::move(tasks_.front());
    tasks_.pop_front();
    task();
    auto within = std::exchange(within_, {});
    tasks_.insert(tasks_.begin(), std::make_move_iterator(within.begin()),
                  std::make_move_iterator(within.end()));
    return !tasks_.empty();
}

// A cell is written in one go: the cursor is in it.
void NarrativeWriter::later(bool inCell, Task task) {
    if (inCell)
        task();
    else
        within_.push_back(std::move(task));
}

// What stands between blocks is a paragraph of its own.
void NarrativeWriter::flow(const Nodes& nodes, const Flow& flow, const InlineStyle& style) {
    auto from = nodes.begin();
    auto to = std::find_if(from, nodes.end(), isBlock);
    loose(from, to, flow, style);
    while (to != nodes.end()) {
        from = to + 1;
        const auto next = std::find_if(from, nodes.end(), isBlock);
        later(flow.inCell, [this, to, flow, style] { block(*to, flow, style); });
        if (from != next)
            later(flow.inCell, [this, from, next, flow, style] { loose(from, next, flow, style); });
        to = next;
    }
}

void NarrativeWriter::loose(Nodes::const_iterator from, Nodes::const_iterator to, const Flow& flow,
                            const InlineStyle& style) {
    if (std::all_of(from, to, isBlank)) return;
    using Space = InlineText::Space;
    const bool breaks = std::any_of(from, to, [](const Node& node) { return hasBreak(node); });
    const bool plain = to - from == 1 && from->kind == Kind::text && !flow.inCell;
    openParagraph(flow);
    inline_.begin(breaks ? Space::words : plain ? Space::columns : Space::lines);
    if (plain) return inline_.add(outdented(from->text), style);
    for (auto it = from; it != to; ++it) inlineNode(*it, style);
}

void NarrativeWriter::block(const Node& node, Flow flow, InlineStyle style) {
    meet(node);
    flow.highlighted = flow.highlighted || isHighlighted(node);
    style = styleOf(node, style);
    if (const auto align = alignmentOf(node.align)) flow.alignment = align;
    switch (node.kind) {
        case Kind::list:
            return list(node, flow, style);
        case Kind::table:
            return table(node, flow, style);
        case Kind::media:
            if (!repeating_) media_(node.reference);
            break;  // its caption
        case Kind::caption:
            style.bold = true;
            break;
        default:
            break;
    }
    this->flow(node.children, flow, style);
}

void NarrativeWriter::single(const Node& node, const Flow& flow, const InlineStyle& style) {
    if (isBlock(node)) return block(node, flow, style);
    if (isBlank(node)) return;
    openParagraph(flow);
    inline_.begin(InlineText::Space::lines);
    inlineNode(node, style);
}

void NarrativeWriter::openParagraph(const Flow& flow) {
    const ReadingLook& look = out_.look();
    QTextBlockFormat format = look.block(Type::body, 0, flow.inCell ? 0 : 6);
    format.setLeftMargin(look.px(flow.indent));
    if (flow.alignment) format.setAlignment(flow.alignment);
    if (flow.highlighted && !flow.inCell) format.setBackground(look.color(Role::warnTint));
    const QString marker = std::exchange(itemMarker_, {});
    if (!marker.isEmpty()) {
        format.setTextIndent(-look.px(itemIndent));
        format.setTabPositions({QTextOption::Tab(0, QTextOption::LeftTab)});
    }
    out_.begin(format);
    if (!marker.isEmpty()) out_.run(marker + u'\t', look.text(Type::body, Role::ink2));
}

InlineStyle NarrativeWriter::styleOf(const Node& node, InlineStyle style) const {
    style.bold = style.bold || node.bold;
    style.italics = style.italics || node.italics;
    style.underline = style.underline || node.underline;
    if (node.kind == Kind::subscript) style.script = QTextCharFormat::AlignSubScript;
    if (node.kind == Kind::superscript) style.script = QTextCharFormat::AlignSuperScript;
    if (node.kind == Kind::link) style.link = safeLink(node.reference);
    return style;
}

void NarrativeWriter::inlineNode(const Node& node, const InlineStyle& style) {
    meet(node);
    switch (node.kind) {
        case Kind::lineBreak:
            return inline_.lineBreak();
        case Kind::footnote:
            return footnote(node);
        case Kind::footnoteReference:
            if (const int number = footnoteNumbers_.value(node.reference)) footnoteNumber(number);
            return;
        case Kind::text:
            if (isBlank(node)) return inline_.add(node.text, style);
            for (const auto& mark : std::exchange(marks_, {})) out_.mark(mark);
            if (sign_) {
                inline_.flush(style);
                out_.object(signFormat(sign_->sign, Role::warn, sign_->words, out_.look()));
                out_.run(QStringLiteral(" "), style.format(out_.look()));
                sign_.reset();
            }
            return inline_.add(node.text, style);
        default:
            break;
    }
    InlineStyle inner = styleOf(node, style);
    inner.highlighted = style.highlighted || isHighlighted(node);
    for (const auto& child : node.children) inlineNode(child, inner);
}

void NarrativeWriter::footnote(const Node& node) {
    if (repeating_) {
        const auto known = std::ranges::find(footnotes_, &node);
        if (known != footnotes_.end()) return footnoteNumber(int(known - footnotes_.begin()) + 1);
    }
    footnotes_.push_back(&node);
    const int number = int(footnotes_.size());
    if (!node.id.isEmpty()) footnoteNumbers_.insert(node.id, number);
    footnoteNumber(number);
}

void NarrativeWriter::footnoteNumber(int number) {
    InlineStyle style;
    style.script = QTextCharFormat::AlignSuperScript;
    style.link = linkTo(footnoteId(purpose_, std::size_t(number)));
    inline_.flush({});
    out_.run(QStringLiteral("[%1]").arg(number), style.format(out_.look()));
}

// A footnote may hold another one, which then follows.
void NarrativeWriter::writeFootnotes() {
    if (writtenFootnotes_ == footnotes_.size()) return itemMarker_.clear();
    const Node& note = *footnotes_[writtenFootnotes_++];
    marks_ << footnoteId(purpose_, writtenFootnotes_);
    itemMarker_ = QStringLiteral("[%1]").arg(writtenFootnotes_);
    meet(note);
    InlineStyle style;
    style.type = Type::secondary;
    flow(note.children, Flow{.indent = itemIndent}, style);
    later(false, [this] { writeFootnotes(); });
}

void NarrativeWriter::list(const Node& node, Flow flow, const InlineStyle& style) {
    int number = 0;
    for (const auto& child : node.children) {
        if (isBlank(child)) continue;
        if (child.kind != Kind::item) {
            later(flow.inCell, [this, &child, flow, style] { single(child, flow, style); });
            continue;
        }
        Flow inner = flow;
        inner.indent += itemIndent;
        const QString marker =
            node.ordered ? QStringLiteral("%1.").arg(++number) : QStringLiteral("•");
        later(flow.inCell, [this, &child, inner, style, marker] {
            itemMarker_ = marker;
            block(child, inner, style);
        });
        later(flow.inCell, [this] { itemMarker_.clear(); });  // an empty item
    }
}

void NarrativeWriter::table(const Node& node, const Flow& flow, const InlineStyle& style) {
    const auto grid = std::make_shared<const TableGrid>(TableGrid::of(node));
    itemMarker_.clear();  // a table is an item of its own shape
    if (grid->caption != nullptr)
        later(flow.inCell, [this, grid, flow, style] { block(*grid->caption, flow, style); });
    if (grid->rows > 0 && grid->columns > 0)
        for (const auto& part : partsOf(*grid, flow.inCell || out_.look().paper))
            later(flow.inCell, [this, grid, part, style] { tablePart(*grid, part, style); });
    for (const Node* stray : grid->strays)
        later(flow.inCell, [this, stray, flow, style] { single(*stray, flow, style); });
}

// Header rows stand in every part.
void NarrativeWriter::tablePart(const TableGrid& grid, const TablePart& part,
                                const InlineStyle& style) {
    QTextTableFormat format = tableFormat(out_.look(), grid.headRows);
    joinPart(format, part, weightsOf(grid, part));
    const int rows = grid.headRows + part.to - part.from;
    QTextTable* table = part.first ? out_.beginTable(rows, grid.columns, format)
                                   : out_.continueTable(rows, grid.columns, format);
    const Node* row = nullptr;
    bool highlighted = false;
    const auto write = [&](int from, int to, int moved) {
        for (auto it = firstOfLine(grid, from); it != grid.cells.end() && it->line < to; ++it) {
            if (std::exchange(row, it->row) != it->row) {
                meet(*it->row);
                highlighted = hasHighlight(*it->row);
            }
            TableGrid::Cell placed = *it;
            placed.line -= moved;
            cell(placed, *table, highlighted, style);
        }
    };
    repeating_ = !part.first;
    write(0, grid.headRows, 0);
    repeating_ = false;
    write(part.from, part.to, part.from - grid.headRows);
    out_.endTable(*table);
}

void NarrativeWriter::cell(const TableGrid::Cell& cell, QTextTable& table, bool highlighted,
                           const InlineStyle& style) {
    if (cell.rows > 1 || cell.columns > 1)
        table.mergeCells(cell.line, cell.column, cell.rows, cell.columns);
    QTextTableCell place = table.cellAt(cell.line, cell.column);
    const bool header =
        cell.node->kind == Kind::headerCell || cell.line < table.format().headerRowCount();
    QTextCharFormat format = place.format();
    if (header) format.setProperty(headerCellProperty, true);
    if (header) format.setBackground(out_.look().color(Role::sunken));
    if (highlighted) format.setBackground(out_.look().color(Role::warnTint));
    if (header || highlighted) place.setFormat(format);
    out_.enter(place);
    InlineStyle inner = style;
    inner.bold = style.bold || header;
    if (table.columns() >= manyColumns) inner.type = Type::secondary;
    if (table.columns() >= veryManyColumns) inner.type = Type::badgeSmall;
    block(*cell.node, Flow{.inCell = true, .alignment = alignmentOf(cell.node->align)}, inner);
}

// Marks and signs wait for the first text within.
void NarrativeWriter::meet(const Node& node) {
    if (node.id.isEmpty() || purpose_ == Purpose::echo) return;
    if (!marks_.contains(node.id)) marks_ << node.id;
    if (!isHighlighted(node)) return;
    sign_ = highlights_.value(node.id);
}

// A whole table or list would say nothing about which line is meant.
bool NarrativeWriter::isHighlighted(const Node& node) const {
    if (node.id.isEmpty() || purpose_ == Purpose::echo || node.kind == Kind::table ||
        node.kind == Kind::list || node.kind == Kind::tableBody)
        return false;
    return highlights_.contains(node.id);
}

bool NarrativeWriter::hasHighlight(const Node& node) const {
    return isHighlighted(node) || (node.kind != Kind::table &&
                                   std::ranges::any_of(node.children, [this](const Node& child) {
                                       return child.kind != Kind::table && hasHighlight(child);
                                   }));
}

}  // namespace ui
