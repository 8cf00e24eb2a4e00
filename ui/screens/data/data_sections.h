// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// The parts of I TUOI DATI (R15).
enum class DataSection { personal, contacts, exemptions };

/// One tab. A new section is one line in data_sections.cpp.
struct DataTab {
    DataSection section{};
    QString label{};  // in capitals, as the seed has its tabs
    QString name{};   // in normal case
    PageFactory (*page)(const Context& context) = nullptr;
};

/// Those open to the person; acting for another, as far as the scope goes (R16).
QVector<DataTab> dataTabs(const Context& context);

/// The first page of I TUOI DATI.
PageFactory dataEntry(const Context& context);
/// The page of a Page::trail of I TUOI DATI; nullptr if it is none.
PageFactory followDataTrail(const Context& context, const QString& trail);

/// For what needs level 2 (R4): true when it is not reached and the step-up page came on top.
bool stepUpForData(const Context& context);

}  // namespace ui
