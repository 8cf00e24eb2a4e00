// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_tools.h"

#include <QCoreApplication>
#include <functional>

#include "ui/screens/record/booklet/booklet_page.h"
#include "ui/screens/record/compare/compare_page.h"
#include "ui/screens/record/export/export_page.h"
#include "ui/screens/record/search/search_page.h"
#include "ui/screens/record/trends/trends_page.h"

namespace ui {

QVector<RecordTool> recordTools() {
    return {{Icon::search, QCoreApplication::translate("RecordTools", "Cerca in tutto"),
             QCoreApplication::translate("RecordTools", "Trova una parola in tutti i documenti."),
             "toolSearch",
             [](const Context& context) { return pageOf<SearchPage>(std::cref(context)); }},
            {Icon::trend, QCoreApplication::translate("RecordTools", "Andamento"),
             QCoreApplication::translate("RecordTools", "I tuoi esami nel tempo, in un grafico."),
             "toolTrends",
             [](const Context& context) { return pageOf<TrendsPage>(std::cref(context)); }},
            {Icon::copy, QCoreApplication::translate("RecordTools", "Confronta"),
             QCoreApplication::translate("RecordTools", "Due documenti, e che cosa è cambiato."),
             "toolCompare",
             [](const Context& context) { return pageOf<ComparePage>(std::cref(context)); }},
            {Icon::download, QCoreApplication::translate("RecordTools", "Esporta"),
             QCoreApplication::translate("RecordTools", "Salva una copia dei tuoi documenti."),
             "toolExport",
             [](const Context& context) { return pageOf<ExportPage>(std::cref(context)); }},
            {Icon::print, QCoreApplication::translate("RecordTools", "Fascicolo da stampare"),
             QCoreApplication::translate("RecordTools",
                                         "Stampa più documenti insieme, con copertina e indice."),
             "toolBooklet",
             [](const Context& context) { return pageOf<BookletPage>(std::cref(context)); }}};
}

}  // namespace ui
