// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_tools.h"

namespace ui {

// {Icon::search, QCoreApplication::translate("RecordTools", "Cerca in tutto"), …, "toolSearch",
//  [](const Context& context) { return pageOf<SearchPage>(std::cref(context)); }},
QVector<RecordTool> recordTools() {
    return {};
}

}  // namespace ui
