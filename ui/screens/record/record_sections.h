// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// The parts of the record, in the seed's order (S48); the landing page stands above them.
enum class RecordSection { landing, documents, contacts, prescriptions, vaccinations, notebook };

/// One tab. A new section is a folder here and one line in record_sections.cpp.
struct RecordTab {
    RecordSection section{};
    QString label{};  // the seed's capitals
    QString name{};   // in normal case, for assistive technology
    PageFactory (*page)(const Context& context) = nullptr;
};

/// Those this version has, in order; in the language of now.
QVector<RecordTab> recordTabs();

/// From the landing page a section comes on top of it; from another section, in its place.
void openSection(const Context& context, const Page& from, RecordSection present,
                 RecordSection wanted);

}  // namespace ui
