// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/narrative_writer.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>
#include <utility>

#include "ui/document/text_objects.h"

namespace ui {
namespace {

using Node = core::clinical::NarrativeNode;
using Kind = Node::Kind;

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
        case Kind::column:
        case Kind::columnGroup:
            return !core::clinical::isBlank(node);
        case Kind::footnote:  // stands at the foot, whatever is in it
        case Kind::text:
            return false;
        default:
            return std::ranges::any_of(node.children, isBlock);
    }
}

bool isBlankText(const Node& node) {
    return node.kind == Kind::text && node.text.trimmed().isEmpty();
}

bool hasBreak(const Node& node) {
    return node.kind == Kind::lineBreak || std::ranges::any_of(node.children, hasBreak);
}

// Only http(s) and places in the document; anything else stays text (cda-structure 2).
QString safeLink(const QString& reference) {
    if (reference.startsWith(u'#')) return reference;
    const QUrl url(reference, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
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
    loose({from, to}, flow, style);
    while (to != nodes.end()) {
        from = to + 1;
        const auto next = std::find_if(from, nodes.end(), isBlock);
        later(flow.inCell, [this, to, flow, style] { block(*to, flow, style); });
        if (from != next)
            later(flow.inCell,
                  [this, some = std::span(from, next), flow, style] { loose(some, flow, style); });
        to = next;
    }
}

void NarrativeWriter::loose(std::span<const Node> nodes, const Flow& flow,
                            const InlineStyle& style) {
    if (std::ranges::all_of(nodes, isBlankText)) return;
    using Space = InlineText::Space;
    const bool breaks = std::ranges::any_of(nodes, hasBreak);
    const bool plain = nodes.size() == 1 && nodes[0].kind == Kind::text && !flow.inCell;
    openParagraph(flow);
    inline_.begin(breaks ? Space::words : plain ? Space::columns : Space::lines);
    if (style.deleted) inline_.add(core::clinical::deletedBegin(), style);
    if (plain)
        inline_.add(outdented(nodes[0].text), style);
    else
        for (const auto& node : nodes) inlineNode(node, style);
    if (style.deleted) inline_.append(core::clinical::deletedEnd(), style);
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
    loose({&node, 1}, flow, style);
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
    style.deleted = style.deleted || node.deleted;
    if (node.kind == Kind::subscript) style.script = QTextCharFormat::AlignSubScript;
    if (node.kind == Kind::superscript) style.script = QTextCharFormat::AlignSuperScript;
    if (node.kind == Kind::link) style.link = safeLink(node.reference);
    return style;
}

void NarrativeWriter::inlineNode(const Node& node, const InlineStyle& style) {
    meet(node);
    switch (node.kind) {
        case Kind::lineBreak:
            return lineBreak(node, style);
        case Kind::footnote:
            return footnote(node);
        case Kind::footnoteReference:
            if (const int number = footnoteNumbers_.value(node.reference)) footnoteNumber(number);
            break;
        case Kind::text:
            if (isBlankText(node)) return inline_.add(node.text, style);
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
    const bool begins = inner.deleted && !style.deleted && !core::clinical::isBlank(node);
    if (begins) inline_.add(core::clinical::deletedBegin(), inner);
    for (const auto& child : node.children) inlineNode(child, inner);
    if (begins) inline_.append(core::clinical::deletedEnd(), inner);
}

// It should hold nothing; who writes <br>as in HTML</br> has words in it.
void NarrativeWriter::lineBreak(const Node& node, const InlineStyle& style) {
    inline_.lineBreak();
    if (core::clinical::isBlank(node)) return;
    for (const auto& child : node.children) inlineNode(child, style);
    inline_.lineBreak();
}

void NarrativeWriter::list(const Node& node, Flow flow, const InlineStyle& style) {
    int number = 0;
    for (const auto& child : node.children) {
        if (isBlankText(child)) continue;
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
