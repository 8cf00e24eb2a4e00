// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/narrative.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

namespace core::clinical {
namespace {

using Kind = NarrativeNode::Kind;

/// What stands within a line of text; anything else is apart from what is around it.
bool isInline(Kind kind) {
    switch (kind) {
        case Kind::text:
        case Kind::content:
        case Kind::subscript:
        case Kind::superscript:
        case Kind::link:
        case Kind::other:
            return true;
        default:
            return false;
    }
}

/// The same as a raised character; null where there is none.
QChar raised(QChar c) {
    static constexpr QStringView plain = u"0123456789+-()n";
    static constexpr QStringView above = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ";
    const auto at = plain.indexOf(c);
    return at < 0 ? QChar() : above[at];
}

void raise(QString& text, qsizetype from) {
    const auto all = QStringView(text).sliced(from);
    if (std::ranges::any_of(all, [](QChar c) { return raised(c).isNull(); })) {
        if (!all.trimmed().isEmpty()) text.insert(from, QLatin1Char('^'));
        return;
    }
    for (auto& c : std::span(text.begin() + from, text.end())) c = raised(c);
}

void gather(const std::vector<NarrativeNode>& nodes, QString& text);

void gather(const NarrativeNode& node, QString& text) {
    const bool apart = !isInline(node.kind);
    if (apart && !text.isEmpty()) text += QLatin1Char(' ');
    const auto from = text.size();
    if (node.deleted && !isBlank(node)) text += deletedBegin();
    text += node.text;
    gather(node.children, text);
    if (node.kind == Kind::superscript) raise(text, from);
    if (node.deleted && !isBlank(node)) text += deletedEnd();
    if (apart && text.size() > from) text += QLatin1Char(' ');
}

void gather(const std::vector<NarrativeNode>& nodes, QString& text) {
    for (const auto& node : nodes) gather(node, text);
}

}  // namespace

bool isBlank(const NarrativeNode& node) {
    if (node.kind == Kind::media) return false;
    return QStringView(node.text).trimmed().isEmpty() &&
           std::ranges::all_of(node.children, [](const auto& each) { return isBlank(each); });
}

bool Narrative::isBlank() const {
    return std::ranges::all_of(nodes, [](const auto& each) { return clinical::isBlank(each); });
}

QString plainText(const std::vector<NarrativeNode>& nodes) {
    QString text;
    gather(nodes, text);
    return text;
}

QString deletedBegin() {
    return QCoreApplication::translate("Clinical", "[cancellato: ");
}

QString deletedEnd() {
    return QStringLiteral("]");
}

}  // namespace core::clinical
