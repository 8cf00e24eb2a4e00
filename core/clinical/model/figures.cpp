// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/figures.h"

#include <algorithm>

namespace core::clinical {
namespace {

using Kind = NarrativeNode::Kind;

void count(const std::vector<NarrativeNode>& nodes, Figures& figures) {
    for (const auto& node : nodes) {
        if (node.kind == Kind::table) ++figures.tables;
        if (node.kind == Kind::dataCell || node.kind == Kind::headerCell) ++figures.cells;
        if (node.kind == Kind::item) ++figures.items;
        count(node.children, figures);
    }
}

void count(const std::vector<Section>& sections, Figures& figures) {
    for (const auto& section : sections) {
        ++figures.sections;
        count(section.narrative.nodes, figures);
        count(section.sections, figures);
    }
}

bool isQuantity(const Value& value) {
    return value.type.section(QLatin1Char('.'), 0, 0) == QLatin1String("PQ");
}

/// Every run of characters is a word of its own at least.
void gather(const std::vector<NarrativeNode>& nodes, QString& text) {
    for (const auto& node : nodes) {
        if (!node.text.isEmpty()) text += node.text + QLatin1Char(' ');
        gather(node.children, text);
    }
}

bool isWordPart(char32_t character) {
    return QChar::isLetterOrNumber(character) || character == U'_';
}

/// The character that begins there, which may be of two units; one that is half is no letter.
char32_t characterAt(const QString& text, qsizetype at) {
    const bool pair =
        at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

void gather(const std::vector<Section>& sections, QString& text) {
    for (const auto& section : sections) {
        gather(section.narrative.nodes, text);
        gather(section.sections, text);
    }
}

}  // namespace

QStringList narrativeWords(const ClinicalDocument& document) {
    QString text;
    gather(document.sections, text);
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto character = characterAt(text, i);
        const auto next = i + (QChar::requiresSurrogates(character) ? 2 : 1);
        if (!isWordPart(character)) {
            if (i > start) words << text.mid(start, i - start).toLower();
            start = next;
        }
        i = next;
    }
    return words;  // a blank is behind each text
}

Figures figures(const ClinicalDocument& document) {
    Figures figures;
    count(document.sections, figures);
    for (const auto& observation : document.observations) {
        if (std::ranges::any_of(observation.values, isQuantity)) ++figures.quantities;
        for (const auto& interpretation : observation.interpretations)
            if (!interpretation.code.isEmpty() && interpretation.code != QLatin1String("N"))
                figures.flags << interpretation.code;
    }
    figures.flags.removeDuplicates();
    figures.flags.sort();
    figures.administrations = static_cast<int>(document.administrations.size());
    figures.media = static_cast<int>(document.media.size());
    return figures;
}

}  // namespace core::clinical
