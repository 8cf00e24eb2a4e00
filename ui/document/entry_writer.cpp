// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/entry_writer.h"

#include <QCoreApplication>
#include <memory>
#include <utility>

#include "core/clinical/model/document_type.h"
#include "core/clinical/model/dose_facts.h"
#include "core/clinical/model/entry_tables.h"
#include "ui/document/plain_tables.h"
#include "ui/document/text_objects.h"

namespace ui {
namespace {

using namespace core::clinical;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::EntryWriter)
};

void writeBadge(TextWriter& out) {
    out.begin(out.look().block(Type::body, 4, 4));
    out.object(badgeFormat({.tone = Tone::info,
                            .text = Words::tr("ricostruito dai dati codificati"),
                            .computed = true},
                           out.look()));
}

std::vector<Fact> vaccinationFacts(const ClinicalDocument& document, int index) {
    const bool notGiven = document.administrations[std::size_t(index)].notGiven;
    const DoseFacts dose = doseFacts(document, index);
    std::vector<Fact> facts{
        {notGiven ? Words::tr("Vaccino non somministrato") : Words::tr("Vaccino"), dose.name}};
    if (!notGiven) facts.push_back({Words::tr("Stato"), dose.status});
    for (auto& fact : shownFacts(dose.facts)) facts.push_back(std::move(fact));
    return facts;
}

std::shared_ptr<const PlainGrid> gridOf(const EntryTable& table) {
    QStringList head;
    for (const char* name : table.head) head << QCoreApplication::translate("Clinical", name);
    return std::make_shared<const PlainGrid>(head, table.rows);
}

}  // namespace

bool writeVaccinations(TextWriter& out, const ClinicalDocument& document, int section) {
    bool any = false;
    for (int i = 0; i < int(document.administrations.size()); ++i) {
        const int there = document.administrations[std::size_t(i)].place.section;
        if (section >= 0 && there != section) continue;
        if (!any) writeBadge(out);
        any = writeFacts(out, vaccinationFacts(document, i)) || any;
    }
    return any;
}

bool writeEntries(TextWriter& out, const ClinicalDocument& document, int section,
                  const Later& later) {
    const bool doses = section >= 0 && isVaccination(documentType(document.header));
    if (doses && writeVaccinations(out, document, section)) return true;
    const auto tables = entryTables(document, section);
    if (!tables.empty()) writeBadge(out);
    for (const auto& table : tables) {
        const auto grid = gridOf(table);
        for (const auto& part : grid->parts(out.look().paper))
            later([&out, grid, part] { grid->write(out, part); });
    }
    return !tables.empty();
}

}  // namespace ui
