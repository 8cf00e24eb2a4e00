// SPDX-License-Identifier: EUPL-1.2
// What a section says in codes, for where its text says nothing (cda-structure 2). The same for
// every view: none may tell less, or the opposite.
#pragma once

#include <QStringList>
#include <vector>

#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// Columns that are empty in every row are left out.
struct EntryTable {
    std::vector<const char*> head{};  // source texts of the context "Clinical"
    std::vector<QStringList> rows{};  // as many cells as `head`
};

/// No text of its own, or the ministry's placeholder for one; not the catalogue of pictures.
bool needsRebuilding(const Section& section);

/// Machine data without a word for people (the catalogue of pictures, cda-structure 3, RAD), and
/// no section within: no empty section.
bool isForMachines(const Section& section);

/// Findings, medicines, whatever was done; without tables that would be empty. `section`: its
/// number, -1 for entries outside of all sections. Every row says whether it holds: what is denied,
/// was not given or is over reads so.
std::vector<EntryTable> entryTables(const ClinicalDocument& document, int section);

}  // namespace core::clinical
