// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/narrative_html.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::clinical {
namespace {

using Kind = NarrativeNode::Kind;

bool isBlock(const NarrativeNode& node) {
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
            return true;
        case Kind::content:
        case Kind::other:
            return std::ranges::any_of(node.children, isBlock);
        default:
            return false;
    }
}

qsizetype afterBlanks(QStringView text, qsizetype from) {
    while (from < text.size() && text[from].isSpace()) ++from;
    return from;
}

bool hasBreak(QStringView blanks) {
    return blanks.contains(u'\n') || blanks.contains(u'\r');
}

bool isWebAddress(const QString& address) {
    return address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

}  // namespace

void NarrativeHtml::flow(const std::vector<NarrativeNode>& nodes, In in) {
    // Without blocks, or breaks of its own, the line breaks are all the layout there is.
    const bool keepBreaks = std::ranges::none_of(nodes, [](const NarrativeNode& each) {
        return isBlock(each) || each.kind == Kind::lineBreak;
    });
    const bool line = in == In::line;  // its blanks belong between it and its neighbours
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto& each = nodes[i];
        if (each.kind != Kind::text)
            node(each, line ? In::flow : in);
        else if (line || in == In::flow)
            run(each.text, keepBreaks, !line && i == 0, !line && i + 1 == nodes.size());
        else if (!isBlank(each))
            stray(each, in);
    }
}

/// Runs of blanks become one, line breaks with the blanks around them become <br>.
void NarrativeHtml::run(QStringView rest, bool keepBreaks, bool first, bool last) {
    if (first) rest = rest.sliced(afterBlanks(rest, 0));
    if (last)
        while (!rest.isEmpty() && rest.back().isSpace()) rest.chop(1);
    qsizetype from = 0;  // of what is written as it stands
    for (qsizetype i = 0; i < rest.size();) {
        if (!rest[i].isSpace()) {
            ++i;
            continue;
        }
        const auto to = afterBlanks(rest, i);
        if (to != i + 1 || rest[i] != u' ') {
            html_.text(rest.sliced(from, i - from));
            const bool breaks = keepBreaks && hasBreak(rest.sliced(i, to - i));
            html_.markup(QLatin1String(breaks ? "<br>\n" : " "));
            from = to;
        }
        i = to;
    }
    html_.text(rest.sliced(from));
}

void NarrativeHtml::node(const NarrativeNode& node, In in) {
    switch (node.kind) {
        case Kind::text:
            return run(node.text, false, false, false);
        case Kind::lineBreak:
            return lineBreak(node);
        case Kind::subscript:
            return inlined(QLatin1String("sub"), node);
        case Kind::superscript:
            return inlined(QLatin1String("sup"), node);
        case Kind::columnGroup:
        case Kind::column:
            return column(node, in);
        case Kind::caption:
        case Kind::item:
        case Kind::tableHead:
        case Kind::tableBody:
        case Kind::tableFoot:
        case Kind::row:
        case Kind::headerCell:
        case Kind::dataCell:
            return part(node, in);
        default:
            return in == In::flow ? flowing(node) : stray(node, in);
    }
}

/// It should hold nothing; who writes <br>as in HTML</br> has words in it.
void NarrativeHtml::lineBreak(const NarrativeNode& node) {
    html_.markup(QLatin1String("<br>\n"));
    if (isBlank(node)) return;
    flow(node.children, In::flow);
    html_.markup(QLatin1String("<br>\n"));
}

/// How wide columns are is of no use here; words that stand there by mistake are.
void NarrativeHtml::column(const NarrativeNode& node, In in) {
    if (isBlank(node)) return;
    in == In::flow ? block(node, QLatin1String("p")) : stray(node, in);
}

/// What may stand wherever text may.
void NarrativeHtml::flowing(const NarrativeNode& node) {
    switch (node.kind) {
        case Kind::link:
            return link(node);
        case Kind::footnote:
            return footnote(node);
        case Kind::footnoteReference:
            return footnoteReference(node);
        case Kind::media:
            return media(node);
        case Kind::paragraph:
            return block(node, QLatin1String("p"));
        case Kind::list:
            return list(node);
        case Kind::table:
            return table(node);
        default:
            return content(node);
    }
}

void NarrativeHtml::open(QLatin1String tag, const NarrativeNode& node) {
    html_.markup(QLatin1String("<"));
    html_.markup(tag);
    if (!node.id.isEmpty()) {
        html_.markup(QLatin1String(" id=\"n-"));
        html_.text(node.id);
        html_.markup(QLatin1String("\""));
    }
}

void NarrativeHtml::close(QLatin1String tag) {
    html_.markup(QLatin1String("</"));
    html_.markup(tag);
    html_.markup(QLatin1String(">"));
}

/// The laboratory's flag and ours are told apart by words and by look.
void NarrativeHtml::writeMark(const ResultFlag& flag) {
    html_.markup(
        QLatin1String(flag.computed ? "<span class=\"flag ours\">" : "<span class=\"flag\">"));
    html_.text(flag.sign());
    html_.markup(QLatin1String(" "));
    html_.text(flag.words());
    if (flag.computed) html_.text(words_(QT_TRANSLATE_NOOP("Clinical", " (calcolato da noi)")));
    html_.markup(QLatin1String("</span> "));
}

void NarrativeHtml::mark(const NarrativeNode& node) {
    if (node.id.isEmpty() || marks_.flags.isEmpty()) return;
    const auto found = marks_.flags.constFind(node.id);
    if (found != marks_.flags.constEnd()) writeMark(*found);
}

void NarrativeHtml::inlined(QLatin1String tag, const NarrativeNode& node) {
    open(tag, node);
    html_.markup(QLatin1String(">"));
    within(node, In::line, node.deleted);
    close(tag);
}

/// What was taken back is not told by a line through it alone: nobody hears that.
void NarrativeHtml::within(const NarrativeNode& node, In in, bool deleted) {
    deleted = deleted && !isBlank(node);
    if (deleted) beginDeleted();
    flow(node.children, in);
    if (deleted) endDeleted();
}

void NarrativeHtml::beginDeleted() {
    html_.markup(QLatin1String("<del>"));
    html_.text(deletedBegin());
}

void NarrativeHtml::endDeleted() {
    html_.text(deletedEnd());
    html_.markup(QLatin1String("</del>"));
}

void NarrativeHtml::content(const NarrativeNode& node) {
    if (isBlock(node)) return block(node, QLatin1String("c"));
    const bool plain = node.id.isEmpty() && !node.bold && !node.italics && !node.underline;
    if (!plain) open(QLatin1String("span"), node);
    if (node.bold || node.italics || node.underline) {
        html_.markup(QLatin1String(" class=\""));
        if (node.bold) html_.markup(QLatin1String("b "));
        if (node.italics) html_.markup(QLatin1String("i "));
        if (node.underline) html_.markup(QLatin1String("u "));
        html_.markup(QLatin1String("\""));
    }
    if (!plain) html_.markup(QLatin1String(">"));
    mark(node);
    within(node, In::line, node.deleted);
    if (!plain) close(QLatin1String("span"));
}

void NarrativeHtml::link(const NarrativeNode& node) {
    const bool inner = node.reference.startsWith(QLatin1Char('#'));
    const bool followed = inner || isWebAddress(node.reference);
    if (followed) {
        open(QLatin1String("a"), node);
        html_.markup(QLatin1String(inner ? " href=\"#n-" : " rel=\"noreferrer\" href=\""));
        html_.text(QStringView(node.reference).mid(inner ? 1 : 0));
        html_.markup(QLatin1String("\">"));
    }
    within(node, In::line, node.deleted);
    if (followed) close(QLatin1String("a"));
}

void NarrativeHtml::footnote(const NarrativeNode& node) {
    open(QLatin1String("span"), node);
    html_.markup(QLatin1String(" class=\"note\" role=\"note\">["));
    within(node, In::flow, node.deleted);
    html_.markup(QLatin1String("]</span>"));
}

void NarrativeHtml::footnoteReference(const NarrativeNode& node) {
    html_.markup(QLatin1String("<sup><a href=\"#n-"));
    html_.text(node.reference);
    html_.markup(QLatin1String("\">["));
    html_.text(words_(QT_TRANSLATE_NOOP("Clinical", "nota")));
    html_.markup(QLatin1String("]</a></sup>"));
    flow(node.children, In::flow);
}

/// The picture itself stands at the end of its section; here is the way to it.
void NarrativeHtml::media(const NarrativeNode& node) {
    flow(node.children, In::flow);
    const auto id = node.reference.section(QLatin1Char(' '), 0, 0);
    if (!marks_.media.contains(id)) return;
    html_.markup(QLatin1String("<a href=\"#m-"));
    html_.text(id);
    html_.markup(QLatin1String("\">"));
    html_.text(words_(QT_TRANSLATE_NOOP("Clinical", "Vedi l'allegato")));
    html_.markup(QLatin1String("</a>"));
}

void NarrativeHtml::block(const NarrativeNode& node, QLatin1String className) {
    open(QLatin1String("div"), node);
    html_.markup(QLatin1String(" class=\""));
    html_.markup(className);
    if (node.bold) html_.markup(QLatin1String(" b"));
    if (node.italics) html_.markup(QLatin1String(" i"));
    html_.markup(QLatin1String("\">"));
    mark(node);
    within(node, In::flow, node.deleted);
    html_.markup(QLatin1String("</div>\n"));
}

}  // namespace core::clinical
