// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "core/base/base.h"
#include "core/notebook/notebook_entry.h"

namespace core {

/// One reading that a file offers: what would come in, and what speaks against it.
struct ImportRow {
    enum class Verdict { good, doubtful, duplicate, refused };
    enum class Reason {
        none,
        unlikely,      // doubtful: R14's limits warn
        alreadyThere,  // duplicate: same kind, minute and numbers in the notebook
        twiceInFile,   // duplicate
        noDate,        // refused, as all below
        badDate,
        future,
        badNumber,
        impossible,    // R14's limits block; `finding` says what
        tooManyCells,  // a decimal comma in a file with commas between the cells
    };
    int line = 0;  // in the file, from 1
    NotebookEntry entry{};
    Verdict verdict = Verdict::good;
    Reason reason = Reason::none;
    std::optional<NotebookFinding> finding{};
    QString cell{};       // what stands in the file where that is the reason
    QByteArray wish{};    // of NotebookGateway::add, the same for every try
    bool chosen = false;  // what is good or doubtful comes in unless the person says no
    bool canCome() const { return verdict != Verdict::refused; }
};

struct ImportPreview {
    QVector<ImportRow> rows{};  // as in the file
    bool timeMissing = false;   // some have no time: midnight stands for it
    bool monthFirst = false;    // dates were read as month/day/year
    int count(ImportRow::Verdict verdict) const;
    int chosen() const;
};

/// What would come in out of this file. `existing`: the notebook as it is; `now`: for dates in the
/// future. document.unreadable: no text, or no column for a date and a value.
Result<ImportPreview> previewImport(QByteArrayView csv, const QVector<NotebookEntry>& existing,
                                    const QDateTime& now);

}  // namespace core
