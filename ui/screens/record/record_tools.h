// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/style/icons.h"

namespace ui {

/// What can be done with the record as a whole: a tile of the landing page each.
struct RecordTool {
    Icon icon{};
    QString label{};             // "Cerca in tutto"
    QString sentence{};          // what it is good for
    const char* name = nullptr;  // object name of its tile: "toolSearch"
    PageFactory (*page)(const Context& context) = nullptr;
};

/// Those this version has, in order, in the language of now: a new one is one line in
/// record_tools.cpp.
QVector<RecordTool> recordTools();

}  // namespace ui
