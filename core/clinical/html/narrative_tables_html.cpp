// SPDX-License-Identifier: EUPL-1.2
// Lists and tables of the narrative, whole ones and parts without one around them.
#include <utility>

#include "core/clinical/html/narrative_html.h"

namespace core::clinical {

namespace {

using Kind = NarrativeNode::Kind;

}  // namespace

/// Parts of tables and lists, which are nothing but blocks where there is none around them.
void NarrativeHtml::part(const NarrativeNode& node, In in) {
    struct Part {
        Kind kind;
        QLatin1String tag;
        In around;
        In inside;
        bool isRow;  // a block in any other place, rather than a cell of its own
    };
    static constexpr Part parts[] = {
        {Kind::caption, QLatin1String("caption"), In::table, In::flow, false},
        {Kind::item, QLatin1String("li"), In::list, In::flow, false},
        {Kind::tableHead, QLatin1String("thead"), In::table, In::rowGroup, true},
        {Kind::tableBody, QLatin1String("tbody"), In::table, In::rowGroup, true},
        {Kind::tableFoot, QLatin1String("tfoot"), In::table, In::rowGroup, true},
    };
    for (const auto& each : parts) {
        if (each.kind != node.kind) continue;
        if (in == each.around) return tablePart(each.tag, node, each.inside);
        const bool caption = node.kind == Kind::caption;
        return each.isRow || in == In::flow ? block(node, QLatin1String(caption ? "caption" : "p"))
                                            : stray(node, in);
    }
    if (node.kind == Kind::row)
        return in == In::table || in == In::rowGroup ? row(node) : block(node, QLatin1String("p"));
    const bool header = node.kind == Kind::headerCell;
    return in == In::row ? cell(QLatin1String(header ? "th" : "td"), node) : stray(node, in);
}

/// What stands where its kind cannot stand in HTML is put where it can, in its place.
void NarrativeHtml::stray(const NarrativeNode& node, In in) {
    switch (in) {
        case In::flow:
        case In::line:
            break;
        case In::list:
            html_.markup(QLatin1String("<li>"));
            break;
        case In::table:
        case In::rowGroup:
            html_.markup(QLatin1String("<tr><td>"));
            break;
        case In::row:
            html_.markup(QLatin1String("<td>"));
    }
    if (node.kind == Kind::text || node.kind == Kind::headerCell || node.kind == Kind::dataCell ||
        node.kind == Kind::caption || node.kind == Kind::item) {
        run(node.text, true, true, true);
        within(node, In::flow, node.deleted);
    } else {
        this->node(node, In::flow);
    }
    if (in == In::list) html_.markup(QLatin1String("</li>\n"));
    if (in == In::table || in == In::rowGroup) html_.markup(QLatin1String("</td></tr>\n"));
    if (in == In::row) html_.markup(QLatin1String("</td>"));
}

void NarrativeHtml::list(const NarrativeNode& node) {
    const QLatin1String tag(node.ordered ? "ol" : "ul");
    if (node.deleted) beginDeleted();
    open(tag, node);
    html_.markup(QLatin1String(">\n"));
    flow(node.children, In::list);
    close(tag);
    if (node.deleted) endDeleted();
}

void NarrativeHtml::table(const NarrativeNode& node) {
    if (node.deleted) beginDeleted();
    open(QLatin1String("table"), node);
    html_.markup(QLatin1String(">"));
    // HTML wants the caption first; CDA has it there anyway.
    flow(node.children, In::table);
    html_.markup(QLatin1String("</table>\n"));
    if (node.deleted) endDeleted();
}

void NarrativeHtml::tablePart(QLatin1String tag, const NarrativeNode& node, In inside) {
    open(tag, node);
    html_.markup(QLatin1String(">"));
    if (inside == In::flow) {
        mark(node);
        within(node, In::flow, node.deleted);
    } else {
        flow(node.children, inside);
    }
    close(tag);
    html_.markup(QLatin1String("\n"));
}

void NarrativeHtml::row(const NarrativeNode& node) {
    const auto found = marks_.flags.constFind(node.id);
    const bool marked = !node.id.isEmpty() && found != marks_.flags.constEnd();
    open(QLatin1String("tr"), node);
    html_.markup(QLatin1String(marked ? " class=\"hit\">" : ">"));
    const auto* outer = std::exchange(pending_, marked ? &*found : nullptr);
    const bool outerDeleted = std::exchange(deletedRow_, node.deleted);
    flow(node.children, In::row);
    deletedRow_ = outerDeleted;
    pending_ = outer;
    html_.markup(QLatin1String("</tr>\n"));
}

void NarrativeHtml::cell(QLatin1String tag, const NarrativeNode& node) {
    open(tag, node);
    if (node.kind == Kind::headerCell) html_.markup(QLatin1String(" scope=\"col\""));
    if (node.columns > 1) {
        html_.markup(QLatin1String(" colspan=\""));
        html_.number(node.columns);
        html_.markup(QLatin1String("\""));
    }
    if (node.rows > 1) {
        html_.markup(QLatin1String(" rowspan=\""));
        html_.number(node.rows);
        html_.markup(QLatin1String("\""));
    }
    if (node.align == NarrativeNode::Align::right) html_.markup(QLatin1String(" class=\"right\""));
    if (node.align == NarrativeNode::Align::center)
        html_.markup(QLatin1String(" class=\"center\""));
    html_.markup(QLatin1String(">"));
    if (pending_ != nullptr) writeMark(*std::exchange(pending_, nullptr));
    mark(node);
    const bool deletedRow = std::exchange(deletedRow_, false);
    within(node, In::flow, node.deleted || deletedRow);
    deletedRow_ = deletedRow;
    close(tag);
}

}  // namespace core::clinical
