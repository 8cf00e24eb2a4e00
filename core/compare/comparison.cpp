// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/comparison.h"

#include <QSet>
#include <algorithm>

#include "core/clinical/model/document_type.h"
#include "core/compare/compared_values.h"
#include "core/compare/narrative_lines.h"

namespace core {
namespace {

constexpr double alike = 0.5;  // lines with less in common are two lines

/// Depth first, as they are read.
void flatten(const std::vector<clinical::Section>& sections,
             std::vector<const clinical::Section*>& all) {
    for (const auto& section : sections) {
        all.push_back(&section);
        flatten(section.sections, all);
    }
}

std::vector<const clinical::Section*> flat(const clinical::ClinicalDocument& document) {
    std::vector<const clinical::Section*> all;
    flatten(document.sections, all);
    return all;
}

QString titleOf(const clinical::Section& section) {
    return section.title.isEmpty() ? section.code.words() : section.title;
}

bool isSame(const clinical::Section& a, const clinical::Section& b) {
    if (!a.code.code.isEmpty() && a.code.code == b.code.code) return true;
    return (a.code.code.isEmpty() || b.code.code.isEmpty()) &&
           titleOf(a).simplified().compare(titleOf(b).simplified(), Qt::CaseInsensitive) == 0;
}

/// Of those not yet taken, one with the same title rather than only the same code.
int partner(const clinical::Section& of, const std::vector<const clinical::Section*>& sections,
            const QSet<int>& taken) {
    int found = -1;
    for (int i = 0; i < int(sections.size()); ++i) {
        const auto& each = *sections[std::size_t(i)];
        if (taken.contains(i) || !isSame(of, each)) continue;
        if (titleOf(each) == titleOf(of)) return i;
        if (found < 0) found = i;
    }
    return found;
}

Change changeOf(const std::vector<ComparedLine>& lines) {
    const bool same = std::ranges::all_of(
        lines, [](const ComparedLine& line) { return line.change == Change::same; });
    return same ? Change::same : Change::changed;
}

ComparedSection alone(const clinical::Section& section, Change change) {
    ComparedSection compared{change, titleOf(section), {}};
    for (const auto& line : narrativeLines(section.narrative))
        compared.lines.push_back(change == Change::added ? ComparedLine{change, {}, line, {}}
                                                         : ComparedLine{change, line, {}, {}});
    return compared;
}

std::vector<ComparedSection> compareSections(const clinical::ClinicalDocument& before,
                                             const clinical::ClinicalDocument& after) {
    const auto older = flat(before);
    const auto newer = flat(after);
    QSet<int> taken;
    std::vector<int> partners;
    for (const auto* section : newer) {
        const int found = partner(*section, older, taken);
        if (found >= 0) taken.insert(found);
        partners.push_back(found);
    }
    std::vector<ComparedSection> all;
    int next = 0;  // of the older ones, up to where they have been told
    const auto tellLost = [&](int until) {
        for (; next < until; ++next)
            if (!taken.contains(next))
                all.push_back(alone(*older[std::size_t(next)], Change::removed));
    };
    for (std::size_t i = 0; i < newer.size(); ++i) {
        if (partners[i] < 0) {
            all.push_back(alone(*newer[i], Change::added));
            continue;
        }
        tellLost(partners[i]);
        auto lines = compareLines(narrativeLines(older[std::size_t(partners[i])]->narrative),
                                  narrativeLines(newer[i]->narrative));
        const Change change = changeOf(lines);
        all.push_back({change, titleOf(*newer[i]), std::move(lines)});
    }
    tellLost(int(older.size()));
    std::erase_if(all, [](const ComparedSection& section) { return section.lines.empty(); });
    return all;
}

/// Lines that went and lines that came at the same place: those that are alike are one that
/// changed.
void pairUp(const QStringList& removed, const QStringList& added,
            std::vector<ComparedLine>& lines) {
    qsizetype next = 0;
    for (const auto& line : removed) {
        qsizetype found = -1;
        std::vector<DiffRun> runs;
        for (auto k = next; k < added.size() && found < 0; ++k) {
            runs = diff(wordsOf(line), wordsOf(added[k]));
            if (likeness(runs) >= alike) found = k;
        }
        if (found < 0) {
            lines.push_back({Change::removed, line, {}, {}});
            continue;
        }
        for (; next < found; ++next) lines.push_back({Change::added, {}, added[next], {}});
        lines.push_back({Change::changed, line, added[next++], std::move(runs)});
    }
    for (; next < added.size(); ++next) lines.push_back({Change::added, {}, added[next], {}});
}

}  // namespace

int Comparison::changes() const {
    auto count = std::ranges::count_if(
        values, [](const ComparedValue& value) { return value.change != Change::same; });
    for (const auto& section : sections)
        count += std::ranges::count_if(
            section.lines, [](const ComparedLine& line) { return line.change != Change::same; });
    return int(count);
}

std::vector<ComparedLine> compareLines(const QStringList& before, const QStringList& after) {
    std::vector<ComparedLine> lines;
    QStringList removed;
    QStringList added;
    for (const auto& run : diff(before, after)) {
        if (run.kind == DiffRun::Kind::removed) removed += run.parts;
        if (run.kind == DiffRun::Kind::added) added += run.parts;
        if (run.kind != DiffRun::Kind::same) continue;
        pairUp(std::exchange(removed, {}), std::exchange(added, {}), lines);
        for (const auto& line : run.parts) lines.push_back({Change::same, line, line, {}});
    }
    pairUp(removed, added, lines);
    return lines;
}

Comparison compare(const clinical::ClinicalDocument& before,
                   const clinical::ClinicalDocument& after, const NameOf& nameBefore,
                   const NameOf& nameAfter) {
    return {compareValues(before, after, nameBefore, nameAfter), compareSections(before, after)};
}

}  // namespace core
