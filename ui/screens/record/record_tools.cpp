// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_tools.h"

#include <QCoreApplication>

#include "ui/screens/record/compare/compare_page.h"
#include "ui/screens/record/trends/trends_page.h"

namespace ui {
namespace {

template <typename P>
PageFactory pageFor(const Context& context) {
    return [&context] { return std::make_unique<P>(context); };
}

}  // namespace

QVector<RecordTool> recordTools() {
    return {
        {Icon::trend, QCoreApplication::translate("RecordTools", "Andamento"),
         QCoreApplication::translate("RecordTools", "I tuoi esami nel tempo, in un grafico."),
         "toolTrends", pageFor<TrendsPage>},
        {Icon::copy, QCoreApplication::translate("RecordTools", "Confronta"),
         QCoreApplication::translate("RecordTools", "Due documenti, e che cosa è cambiato."),
         "toolCompare", pageFor<ComparePage>},
    };
}

}  // namespace ui
