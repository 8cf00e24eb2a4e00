// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <optional>

#include "core/base/base.h"
#include "core/login/represented.h"
#include "core/record/document.h"

namespace core {

enum class ExportFormat {
    zip,  // the files, readable pages, an index, checksums
    fhir  // an R4 document Bundle with the sections of the International Patient Summary
};

/// What is to be exported, and where to. The choice is explicit: these documents, no others.
struct ExportOrder {
    QVector<Document> documents{};
    ExportFormat format = ExportFormat::zip;
    QString path{};
    SecretBuffer passphrase{};  // of a ZIP; empty = none
    Patient patient{};          // whose record it is
    QDateTime made{};           // now, by the person's clock
};

/// What became of one document of the order.
struct ExportOutcome {
    enum class Part {
        whole,         // all there is of it
        originalOnly,  // the file as it came: nothing in it could be read
        left           // not in, for `reason`
    };
    Document document{};
    Part part = Part::whole;
    std::optional<Error> reason{};  // of originalOnly and left
};

struct ExportSummary {
    QVector<ExportOutcome> outcomes{};  // in the order of the order
    QString path{};

    int chosen() const { return static_cast<int>(outcomes.size()); }
    int count(ExportOutcome::Part part) const;
    int included() const { return chosen() - count(ExportOutcome::Part::left); }
};

}  // namespace core
