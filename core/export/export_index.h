// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/export/export_order.h"

namespace core {

/// A document in the archive.
struct ExportIndexEntry {
    Document document{};
    QString folder{};    // ends in a slash
    QString original{};  // file in it
    QString readable{};  // file in it; empty where there is none
};

struct ExportIndexContent {
    const Patient& patient;
    const QDateTime& made;
    const std::vector<ExportIndexEntry>& entries;
    const ExportSummary& summary;
};

/// The first page of an exported record: what is in it with links, what is not and why. Works from
/// the disk, runs nothing, fetches nothing.
QString exportIndex(const ExportIndexContent& content);

/// Why a document is not in, or not whole: "Il portale non ha più questo documento." One sentence.
QString exportReason(const ExportOutcome& outcome);

}  // namespace core
