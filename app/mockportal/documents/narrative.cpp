// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/narrative.h"

namespace mockportal {
namespace {

QString flagText(Flag flag) {
    switch (flag) {
        case Flag::low:
            return QStringLiteral("Basso");
        case Flag::high:
            return QStringLiteral("Alto");
        case Flag::normal:
            break;
    }
    return {};
}

Block codedTable(const QStringList& columns) {
    return {Block::Kind::table, {}, {columns, {}}, {}, true};
}

Block measurementTable(const QList<Measurement>& measurements) {
    auto block =
        codedTable({QStringLiteral("Esame"), QStringLiteral("Risultato"), QStringLiteral("Unità"),
                    QStringLiteral("Segnalazione"), QStringLiteral("Intervallo di riferimento")});
    for (const auto& m : measurements) {
        if (m.flag() != Flag::normal) block.markedRows.insert(block.table.rows.size());
        block.table.rows << QStringList{m.analyte.name, m.valueText(), m.analyte.unit,
                                        flagText(m.flag()), m.rangeText()};
    }
    return block;
}

Block doseTable(const QList<Dose>& doses) {
    auto block =
        codedTable({QStringLiteral("Vaccino"), QStringLiteral("Dose"), QStringLiteral("Data"),
                    QStringLiteral("Prodotto"), QStringLiteral("Lotto"), QStringLiteral("Sede")});
    for (const auto& d : doses)
        block.table.rows << QStringList{d.name,
                                        QString::number(d.number),
                                        d.date.toString(QStringLiteral("dd/MM/yyyy")),
                                        d.product,
                                        d.lot,
                                        d.site};
    return block;
}

Block drugTable(const QList<Drug>& drugs) {
    auto block = codedTable(
        {QStringLiteral("Farmaco"), QStringLiteral("Confezioni"), QStringLiteral("Posologia")});
    for (const auto& d : drugs)
        block.table.rows << QStringList{d.name, QString::number(d.packs), d.dosage};
    return block;
}

Block serviceTable(const QList<Service>& services) {
    auto block = codedTable(
        {QStringLiteral("Codice"), QStringLiteral("Prestazione"), QStringLiteral("Quantità")});
    for (const auto& s : services)
        block.table.rows << QStringList{s.code, s.name, QString::number(s.count)};
    return block;
}

}  // namespace

std::vector<Block> narrative(const Section& section) {
    std::vector<Block> blocks;
    for (const auto& line : section.paragraphs) blocks.push_back({Block::Kind::paragraph, {line}});
    if (!section.items.isEmpty()) blocks.push_back({Block::Kind::list, section.items});
    if (!section.table.rows.isEmpty()) blocks.push_back({Block::Kind::table, {}, section.table});
    if (!section.measurements.isEmpty()) blocks.push_back(measurementTable(section.measurements));
    if (!section.doses.isEmpty()) blocks.push_back(doseTable(section.doses));
    if (!section.drugs.isEmpty()) blocks.push_back(drugTable(section.drugs));
    if (!section.services.isEmpty()) blocks.push_back(serviceTable(section.services));
    return blocks;
}

}  // namespace mockportal
