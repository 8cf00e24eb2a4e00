// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/entries_html.h"

#include <QCoreApplication>

#include "core/clinical/html/definition_list.h"
#include "core/clinical/model/result_flag.h"

namespace core::clinical {
namespace {

// LOINC codes of what is told about a dose.
constexpr QLatin1String doseNumber{"30973-2"};
constexpr QLatin1String coveredUntil{"59778-1"};
constexpr QLatin1String nextDue{"30980-7"};
constexpr QLatin1String riskGroup{"95715-9"};
constexpr QLatin1String indication{"59785-6"};
constexpr QLatin1String reasonNotGiven{"85714-4"};
constexpr QLatin1String disease{"75323-6"};
constexpr QLatin1String presumedImmunity{"59784-9"};
constexpr QLatin1String reaction{"31044-1"};

void rebuiltNote(HtmlText& html, Words& words) {
    html.markup(QLatin1String("<p class=\"rebuilt\">"));
    html.text(words(QT_TRANSLATE_NOOP("Clinical", "Ricostruito dai dati codificati")));
    html.markup(QLatin1String("</p>\n"));
}

/// What the observations around a dose say under this code.
QString told(const ClinicalDocument& document, int administration, QLatin1String code) {
    QStringList all;
    for (const auto& each : document.observations) {
        if (each.place.administration != administration || each.code.code != code) continue;
        for (const auto& value : each.values) {
            auto text = value.words();
            if (text.isEmpty()) text = value.code.words();
            if (!text.isEmpty()) all << text;
        }
        if (each.values.empty() && !each.text.isEmpty()) all << each.text;
    }
    return all.join(QStringLiteral("; "));
}

/// An interval of cover counts by its end.
QString lastDay(const ClinicalDocument& document, int administration, QLatin1String code) {
    for (const auto& each : document.observations) {
        if (each.place.administration != administration || each.code.code != code) continue;
        const auto& span = each.value().span;
        return shown(span.high.text.isEmpty() ? span.first() : span.high);
    }
    return {};
}

void writeDose(const ClinicalDocument& document, int index, HtmlText& html, Words& words) {
    const auto& dose = document.administrations[static_cast<std::size_t>(index)];
    const auto about = [&](QLatin1String code) { return told(document, index, code); };
    html.markup(QLatin1String("<div class=\"dose\">"));
    html.element(QLatin1String("h3"), dose.name());
    if (dose.notGiven) {
        html.markup(QLatin1String("<p class=\"warning\">"));
        html.text(words(QT_TRANSLATE_NOOP("Clinical", "Non somministrato")));
        html.markup(QLatin1String("</p>"));
    }
    DefinitionList list(html, words);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Data"), shown(dose.when));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Dose numero"), about(doseNumber));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Motivo"), about(reasonNotGiven));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Malattia"), about(disease));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Immunità presunta"), about(presumedImmunity));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Copertura fino al"),
             lastDay(document, index, coveredUntil));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Prossima dose"), about(nextDue));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Quantità"), dose.dose.words());
    list.add(QT_TRANSLATE_NOOP("Clinical", "Via"), dose.route.words());
    list.add(QT_TRANSLATE_NOOP("Clinical", "Sede"), dose.site.words());
    list.add(QT_TRANSLATE_NOOP("Clinical", "Lotto"), dose.lot);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Produttore"), dose.maker);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Codice AIC"), dose.product.in(oid::aic));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Codice ATC"), dose.atc());
    list.add(QT_TRANSLATE_NOOP("Clinical", "Luogo"), dose.placeGiven);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Operatore"), dose.performer);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Categoria a rischio"), about(riskGroup));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Indicazione"), about(indication));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Reazione avversa"), about(reaction));
    for (const auto& note : dose.notes) list.add(QT_TRANSLATE_NOOP("Clinical", "Nota"), note);
}

struct EntryRow {
    QString what;
    QString value;
    QString when;
    QString range;
    QString flag;
};

QString flagText(const Observation& observation, Words& words) {
    const auto flag = flagOf(observation);
    if (flag.meaning == ResultFlag::Meaning::none) return {};
    const auto text = (flag.sign() + QLatin1Char(' ') + flag.words()).trimmed();
    return flag.computed ? text + words(QT_TRANSLATE_NOOP("Clinical", " (calcolato da noi)"))
                         : text;
}

EntryRow rowOf(const Observation& each, Words& words) {
    QStringList values;
    for (const auto& value : each.values) values << value.words();
    if (!each.agent.isEmpty()) values << each.agent;
    if (values.isEmpty() && !each.text.isEmpty()) values << each.text;
    values.removeAll(QString());
    return {each.code.words(), values.join(QStringLiteral("; ")), shown(each.when),
            each.ranges.empty() ? QString() : each.ranges.front().words(), flagText(each, words)};
}

EntryRow rowOf(const Administration& each) {
    QStringList how{each.dose.words(), each.frequency, each.route.words()};
    how.removeAll(QString());
    return {each.name(), how.join(QStringLiteral(" · ")), shown(each.when), {}, {}};
}

EntryRow rowOf(const Act& each) {
    return {each.code.words(), each.text, shown(each.when), {}, {}};
}

std::vector<EntryRow> rowsOf(const ClinicalDocument& document, int section, Words& words) {
    std::vector<EntryRow> rows;
    const auto add = [&](EntryRow row) {
        if (!row.what.isEmpty() || !row.value.isEmpty()) rows.push_back(std::move(row));
    };
    const auto here = [section](const auto& each) { return each.place.section == section; };
    for (const auto& each : document.administrations)
        if (here(each)) add(rowOf(each));
    for (const auto& each : document.acts)
        if (here(each) && (!each.text.isEmpty() || each.kind != Act::Kind::act)) add(rowOf(each));
    for (const auto& each : document.observations)
        if (here(each)) add(rowOf(each, words));
    return rows;
}

void writeTableHead(HtmlText& html, Words& words) {
    html.markup(QLatin1String("<table><thead><tr>"));
    for (const char* head :
         {QT_TRANSLATE_NOOP("Clinical", "Voce"), QT_TRANSLATE_NOOP("Clinical", "Valore"),
          QT_TRANSLATE_NOOP("Clinical", "Data"), QT_TRANSLATE_NOOP("Clinical", "Riferimento"),
          QT_TRANSLATE_NOOP("Clinical", "Giudizio")}) {
        html.markup(QLatin1String("<th scope=\"col\">"));
        html.text(words(head));
        html.markup(QLatin1String("</th>"));
    }
    html.markup(QLatin1String("</tr></thead><tbody>\n"));
}

}  // namespace

bool writeVaccinations(const ClinicalDocument& document, int section, HtmlText& html,
                       Words& words) {
    bool any = false;
    for (int i = 0; i < static_cast<int>(document.administrations.size()); ++i) {
        const auto& dose = document.administrations[static_cast<std::size_t>(i)];
        if (section >= 0 && dose.place.section != section) continue;
        if (!std::exchange(any, true)) rebuiltNote(html, words);
        writeDose(document, i, html, words);
        html.markup(QLatin1String("</div>\n"));
    }
    return any;
}

bool writeEntries(const ClinicalDocument& document, int section, HtmlText& html, Words& words) {
    const auto rows = rowsOf(document, section, words);
    if (rows.empty()) return false;
    rebuiltNote(html, words);
    writeTableHead(html, words);
    for (const auto& row : rows) {
        html.markup(QLatin1String("<tr>"));
        for (const auto* cell : {&row.what, &row.value, &row.when, &row.range, &row.flag}) {
            html.markup(QLatin1String("<td>"));
            html.text(*cell);
            html.markup(QLatin1String("</td>"));
        }
        html.markup(QLatin1String("</tr>\n"));
    }
    html.markup(QLatin1String("</tbody></table>\n"));
    return true;
}

}  // namespace core::clinical
