// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/documents/cda_xml.h"
#include "app/mockportal/documents/content.h"

namespace mockportal {

/// The ID, in the narrative, of a row that an entry refers to.
inline QString rowId(int section, qsizetype row) {
    return QStringLiteral("s%1r%2").arg(section).arg(row + 1);
}

/// Coded entries of a section: laboratory values, vaccine doses, prescribed drugs and services.
void writeEntries(CdaXml& cda, const Section& section, int number, const Document& document);

}  // namespace mockportal
