// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/entries_html.h"

#include <QCoreApplication>

#include "core/clinical/html/definition_list.h"
#include "core/clinical/model/dose_facts.h"
#include "core/clinical/model/entry_tables.h"

namespace core::clinical {
namespace {

void rebuiltNote(HtmlText& html, Words& words) {
    html.markup(QLatin1String("<p class=\"rebuilt\">"));
    html.text(words(QT_TRANSLATE_NOOP("Clinical", "Ricostruito dai dati codificati")));
    html.markup(QLatin1String("</p>\n"));
}

void writeDose(const DoseFacts& dose, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<div class=\"dose\">"));
    html.element(QLatin1String("h3"), dose.name);
    if (!dose.status.isEmpty()) {
        html.markup(QLatin1String("<p class=\"warning\">"));
        html.text(dose.status);
        html.markup(QLatin1String("</p>"));
    }
    writeFacts(dose.facts, html, words);
    html.markup(QLatin1String("</div>\n"));
}

void writeRow(const QStringList& cells, HtmlText& html) {
    html.markup(QLatin1String("<tr>"));
    for (const auto& cell : cells) {
        html.markup(QLatin1String("<td>"));
        html.text(cell);
        html.markup(QLatin1String("</td>"));
    }
    html.markup(QLatin1String("</tr>\n"));
}

void writeTable(const EntryTable& table, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<table><thead><tr>"));
    for (const char* head : table.head) {
        html.markup(QLatin1String("<th scope=\"col\">"));
        html.text(words(head));
        html.markup(QLatin1String("</th>"));
    }
    html.markup(QLatin1String("</tr></thead><tbody>\n"));
    for (const auto& row : table.rows) writeRow(row, html);
    html.markup(QLatin1String("</tbody></table>\n"));
}

}  // namespace

bool writeVaccinations(const ClinicalDocument& document, int section, HtmlText& html,
                       Words& words) {
    bool any = false;
    for (int i = 0; i < static_cast<int>(document.administrations.size()); ++i) {
        const auto& dose = document.administrations[static_cast<std::size_t>(i)];
        if (section >= 0 && dose.place.section != section) continue;
        if (!std::exchange(any, true)) rebuiltNote(html, words);
        writeDose(doseFacts(document, i), html, words);
    }
    return any;
}

bool writeEntries(const ClinicalDocument& document, int section, HtmlText& html, Words& words) {
    const auto tables = entryTables(document, section);
    if (tables.empty()) return false;
    rebuiltNote(html, words);
    for (const auto& table : tables) writeTable(table, html, words);
    return true;
}

}  // namespace core::clinical
