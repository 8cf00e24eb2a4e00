// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/entry_tables.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/clinical/model/entry_status.h"
#include "core/clinical/model/result_flag.h"

namespace core::clinical {
namespace {

constexpr QLatin1String pictureCatalogue{"121181"};
constexpr QLatin1String placeholder{"[NARRATIVE_BLOCK]"};
constexpr QLatin1String note{"48767-8"};

QString translated(const char* text) {
    return QCoreApplication::translate("Clinical", text);
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString joined(const std::vector<QString>& parts) {
    return joined(QStringList(parts.begin(), parts.end()));
}

QString found(const ClinicalDocument& document, const Observation& each) {
    QStringList values;
    for (const auto& value : each.values)
        values << (value.text.isEmpty() ? value.code.words() : value.words());
    values << each.agent;
    auto all = joined(values);
    if (all.isEmpty()) all = each.text;
    if (!isNegated(document, each)) return all;
    return all.isEmpty() ? translated(QT_TRANSLATE_NOOP("Clinical", "No"))
                         : translated(QT_TRANSLATE_NOOP("Clinical", "No: %1")).arg(all);
}

QString flagText(const Observation& observation) {
    const auto flag = flagOf(observation);
    if (flag.meaning == ResultFlag::Meaning::none) return {};
    const auto text = (flag.sign() + QLatin1Char(' ') + flag.words()).trimmed();
    return flag.computed ? text + translated(QT_TRANSLATE_NOOP("Clinical", " (calcolato da noi)"))
                         : text;
}

bool saysNothing(const NarrativeNode& node) {
    const auto text = QStringView(node.text).trimmed();
    return node.kind != NarrativeNode::Kind::media && (text.isEmpty() || text == placeholder) &&
           std::ranges::all_of(node.children, saysNothing);
}

bool isEmpty(const QString& name, const QString& value) {
    return name.isEmpty() && value.isEmpty();
}

EntryTable findings(const ClinicalDocument& document, int section) {
    EntryTable table{
        {QT_TRANSLATE_NOOP("Clinical", "Voce"), QT_TRANSLATE_NOOP("Clinical", "Risultato"),
         QT_TRANSLATE_NOOP("Clinical", "Stato"), QT_TRANSLATE_NOOP("Clinical", "Segnalazione"),
         QT_TRANSLATE_NOOP("Clinical", "Intervallo di riferimento"),
         QT_TRANSLATE_NOOP("Clinical", "Data"), QT_TRANSLATE_NOOP("Clinical", "Note")},
        {}};
    for (const auto& each : document.observations) {
        if (each.place.section != section) continue;
        const auto name = each.code.words();
        const auto value = found(document, each);
        if (isEmpty(name, value)) continue;
        const auto range = each.ranges.empty() ? QString() : each.ranges.front().words();
        table.rows.push_back({name, value, statusWords(document, each), flagText(each), range,
                              shown(each.when), joined(each.notes)});
    }
    return table;
}

// A code of the product itself: what stands before the reader may be the substance only.
QString productWords(const Administration& given) {
    const auto atc = given.atc();
    return atc.isEmpty() ? given.name() : QStringLiteral("%1 (%2)").arg(given.name(), atc);
}

EntryTable medicines(const ClinicalDocument& document, int section) {
    EntryTable table{
        {QT_TRANSLATE_NOOP("Clinical", "Farmaco"), QT_TRANSLATE_NOOP("Clinical", "Stato"),
         QT_TRANSLATE_NOOP("Clinical", "Data"), QT_TRANSLATE_NOOP("Clinical", "Dose"),
         QT_TRANSLATE_NOOP("Clinical", "Frequenza"), QT_TRANSLATE_NOOP("Clinical", "Via"),
         QT_TRANSLATE_NOOP("Clinical", "Confezioni"), QT_TRANSLATE_NOOP("Clinical", "Nota AIFA"),
         QT_TRANSLATE_NOOP("Clinical", "Note")},
        {}};
    for (const auto& each : document.administrations) {
        if (each.place.section != section) continue;
        const auto name = productWords(each);
        const auto dose = each.dose.words();
        if (isEmpty(name, dose) && each.notes.empty()) continue;
        table.rows.push_back({name, statusWords(document, each), shown(each.when), dose,
                              each.frequency, each.route.words(), each.packs, each.aifaNote,
                              joined(each.notes)});
    }
    return table;
}

/// Comments stand beside what they are about.
bool isComment(const Act& act) {
    return act.code.code == note && (act.place.observation >= 0 || act.place.administration >= 0);
}

EntryTable acts(const ClinicalDocument& document, int section) {
    EntryTable table{
        {QT_TRANSLATE_NOOP("Clinical", "Voce"), QT_TRANSLATE_NOOP("Clinical", "Stato"),
         QT_TRANSLATE_NOOP("Clinical", "Descrizione"), QT_TRANSLATE_NOOP("Clinical", "Data"),
         QT_TRANSLATE_NOOP("Clinical", "Quantità")},
        {}};
    for (const auto& each : document.acts) {
        if (each.place.section != section || isComment(each)) continue;
        const auto name = each.code.words();
        if (isEmpty(name, each.text)) continue;
        table.rows.push_back(
            {name, statusWords(document, each), each.text, shown(each.when), each.quantity});
    }
    return table;
}

void dropEmptyColumns(EntryTable& table) {
    for (auto column = static_cast<qsizetype>(table.head.size()); column-- > 0;) {
        const auto says = [column](const QStringList& row) { return !row[column].isEmpty(); };
        if (std::ranges::any_of(table.rows, says)) continue;
        table.head.erase(table.head.begin() + column);
        for (auto& row : table.rows) row.removeAt(column);
    }
}

}  // namespace

bool needsRebuilding(const Section& section) {
    return section.code.code != pictureCatalogue &&
           std::ranges::all_of(section.narrative.nodes, saysNothing);
}

bool isForMachines(const Section& section) {
    return section.code.code == pictureCatalogue && section.narrative.isBlank() &&
           section.sections.empty();
}

std::vector<EntryTable> entryTables(const ClinicalDocument& document, int section) {
    std::vector<EntryTable> tables;
    for (auto* make : {findings, medicines, acts}) {
        auto table = make(document, section);
        if (table.rows.empty()) continue;
        dropEmptyColumns(table);
        tables.push_back(std::move(table));
    }
    return tables;
}

}  // namespace core::clinical
