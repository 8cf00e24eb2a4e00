// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/examination_names.h"

#include <QRegularExpression>

#include "ui/document/table_grid.h"

namespace ui {
namespace {

using core::clinical::NarrativeNode;

QString wordsOf(const NarrativeNode& node) {
    return core::clinical::plainText(node.children).simplified();
}

// The column with the examinations' names; -1 when no header says so.
int nameColumn(const TableGrid& grid) {
    static const QRegularExpression names(QStringLiteral("^(esam[ei]|analisi|analita|prova)"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const auto& cell : grid.cells)
        if (cell.line < grid.headRows && wordsOf(*cell.node).contains(names)) return cell.column;
    return -1;
}

void gatherIds(const NarrativeNode& node, QStringList& ids) {
    if (!node.id.isEmpty()) ids << node.id;
    for (const auto& child : node.children) gatherIds(child, ids);
}

}  // namespace

ExaminationNames::ExaminationNames(const core::clinical::ClinicalDocument& document) {
    readSections(document.sections);
}

void ExaminationNames::readSections(const std::vector<core::clinical::Section>& sections) {
    for (const auto& section : sections) {
        readTables(section.narrative.nodes);
        readSections(section.sections);
    }
}

void ExaminationNames::readTables(const std::vector<NarrativeNode>& nodes) {
    for (const auto& node : nodes) {
        if (node.kind == NarrativeNode::Kind::table) readTable(node);
        readTables(node.children);
    }
}

void ExaminationNames::readTable(const NarrativeNode& table) {
    const TableGrid grid = TableGrid::of(table);
    const int column = nameColumn(grid);
    if (column < 0) return;
    for (const auto& cell : grid.cells) {
        if (cell.line < grid.headRows || cell.column != column) continue;
        const QString name = wordsOf(*cell.node);
        QStringList ids;
        if (!name.isEmpty()) gatherIds(*cell.row, ids);
        for (const auto& id : std::as_const(ids)) byId_.insert(id, name);
    }
}

QString ExaminationNames::of(const core::clinical::Observation& observation) const {
    const auto& code = observation.code;
    if (code.system != core::clinical::oid::loinc) return code.words();
    if (const auto line = byId_.constFind(observation.reference); line != byId_.constEnd())
        return *line;
    if (!code.original.isEmpty()) return code.original;
    for (const auto& translation : code.translations)
        if (!translation.name.isEmpty()) return translation.name;
    return code.words();
}

}  // namespace ui
