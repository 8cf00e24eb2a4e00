// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/entry_writer.h"

#include <QCoreApplication>
#include <memory>
#include <utility>

#include "core/clinical/model/document_type.h"
#include "core/clinical/model/result_flag.h"
#include "ui/document/plain_tables.h"
#include "ui/document/text_objects.h"

namespace ui {
namespace {

using namespace core::clinical;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::EntryWriter)
};

bool within(const Place& place, int section) {
    return section < 0 || place.section == section;
}

void writeBadge(TextWriter& out) {
    out.begin(out.look().block(Type::body, 4, 4));
    out.object(badgeFormat({.tone = Tone::info,
                            .text = Words::tr("ricostruito dai dati codificati"),
                            .computed = true},
                           out.look()));
}

// A code of the product itself: what stands before the reader may be the substance only.
QString productWords(const Administration& given) {
    const QString atc = given.atc();
    return atc.isEmpty() ? given.name() : QStringLiteral("%1 (%2)").arg(given.name(), atc);
}

QString joined(const std::vector<QString>& parts) {
    QStringList list;
    for (const auto& part : parts)
        if (!part.isEmpty()) list << part;
    return list.join(QStringLiteral("; "));
}

// LOINC's names are English; these are the ones the template asks for (cda-structure 3).
QString observationName(const Code& code) {
    const std::pair<const char*, QString> known[] = {
        {"30973-2", Words::tr("Numero della dose")}, {"59778-1", Words::tr("Copertura")},
        {"30980-7", Words::tr("Prossima dose")},     {"95715-9", Words::tr("Categoria a rischio")},
        {"59785-6", Words::tr("Indicazione")},       {"31044-1", Words::tr("Reazione")}};
    for (const auto& [loinc, name] : known)
        if (code.code == QLatin1String(loinc)) return name;
    return code.words();
}

// What was observed about one vaccination: dose number, next dose, risk group, reactions…
void addObservations(const ClinicalDocument& document, int administration,
                     std::vector<Fact>& facts) {
    for (const auto& each : document.observations) {
        if (each.place.administration != administration) continue;
        QString value = each.value().words();
        if (value.isEmpty()) value = shown(each.when);
        if (value.isEmpty()) value = each.text;
        facts.push_back({observationName(each.code), value});
    }
}

std::vector<Fact> vaccinationFacts(const ClinicalDocument& document, int index) {
    const Administration& given = document.administrations[std::size_t(index)];
    std::vector<Fact> facts{
        {given.notGiven ? Words::tr("Vaccino non somministrato") : Words::tr("Vaccino"),
         productWords(given)},
        {Words::tr("Data"), shown(given.when)},
        {Words::tr("Dose"), given.dose.words()},
        {Words::tr("Lotto"), given.lot},
        {Words::tr("Produttore"), given.maker},
        {Words::tr("Via"), given.route.words()},
        {Words::tr("Sede"), given.site.words()},
        {Words::tr("Luogo"), given.placeGiven},
        {Words::tr("Somministrato da"), given.performer},
    };
    addObservations(document, index, facts);
    facts.push_back({Words::tr("Note"), joined(given.notes)});
    return facts;
}

QStringList observationHead() {
    return {Words::tr("Voce"),         Words::tr("Risultato"),
            Words::tr("Segnalazione"), Words::tr("Intervallo di riferimento"),
            Words::tr("Data"),         Words::tr("Note")};
}

QStringList medicineHead() {
    return {Words::tr("Farmaco"),   Words::tr("Data"), Words::tr("Dose"),
            Words::tr("Frequenza"), Words::tr("Via"),  Words::tr("Confezioni"),
            Words::tr("Nota AIFA"), Words::tr("Note")};
}

QStringList actHead() {
    return {Words::tr("Voce"), Words::tr("Data"), Words::tr("Quantità")};
}

std::vector<QStringList> observationRows(const ClinicalDocument& document, int section) {
    std::vector<QStringList> rows;
    for (const auto& each : document.observations) {
        if (!within(each.place, section)) continue;
        const ResultFlag finding = flagOf(each);
        QString value = each.value().words();
        if (value.isEmpty()) value = each.text;
        if (each.negated) value = Words::tr("No: %1").arg(value);
        QString flag = finding.words();
        if (finding.computed && !flag.isEmpty()) flag = Words::tr("%1 (calcolato)").arg(flag);
        const QString range = each.ranges.empty() ? QString() : each.ranges.front().words();
        const QString name = each.agent.isEmpty() ? each.code.words() : each.agent;
        if (name.isEmpty() && value.isEmpty()) continue;
        rows.push_back({name, value, flag, range, shown(each.when), joined(each.notes)});
    }
    return rows;
}

std::vector<QStringList> medicineRows(const ClinicalDocument& document, int section) {
    std::vector<QStringList> rows;
    for (const auto& each : document.administrations) {
        if (!within(each.place, section)) continue;
        rows.push_back({productWords(each), shown(each.when), each.dose.words(), each.frequency,
                        each.route.words(), each.packs, each.aifaNote, joined(each.notes)});
    }
    return rows;
}

std::vector<QStringList> actRows(const ClinicalDocument& document, int section) {
    std::vector<QStringList> rows;
    for (const auto& each : document.acts) {
        if (!within(each.place, section)) continue;
        const QString name = each.code.words().isEmpty() ? each.text : each.code.words();
        if (!name.isEmpty()) rows.push_back({name, shown(each.when), each.quantity});
    }
    return rows;
}

}  // namespace

bool writeVaccinations(TextWriter& out, const ClinicalDocument& document, int section) {
    bool any = false;
    for (int i = 0; i < int(document.administrations.size()); ++i) {
        if (!within(document.administrations[std::size_t(i)].place, section)) continue;
        if (!any) writeBadge(out);
        any = writeFacts(out, vaccinationFacts(document, i)) || any;
    }
    return any;
}

bool writeEntries(TextWriter& out, const ClinicalDocument& document, int section,
                  const Later& later) {
    if (isVaccination(documentType(document.header)))
        return writeVaccinations(out, document, section);
    const auto grids = {
        std::make_shared<const PlainGrid>(observationHead(), observationRows(document, section)),
        std::make_shared<const PlainGrid>(medicineHead(), medicineRows(document, section)),
        std::make_shared<const PlainGrid>(actHead(), actRows(document, section))};
    bool any = false;
    for (const auto& grid : grids)
        for (const auto& part : grid->parts(out.look().paper)) {
            if (!std::exchange(any, true)) writeBadge(out);
            later([&out, grid, part] { grid->write(out, part); });
        }
    return any;
}

}  // namespace ui
