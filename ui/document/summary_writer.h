// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/model/clinical_document.h"
#include "core/clinical/model/result_flag.h"
#include "ui/document/table_parts.h"
#include "ui/document/text_objects.h"
#include "ui/document/text_writer.h"

namespace ui {

/// Icon for the direction of a value; the word stands beside it.
Icon signOf(core::clinical::ResultFlag::Meaning meaning);
/// "Alto", as a badge has it.
QString flagWords(const core::clinical::ResultFlag& flag);
/// "Alto: segnalato dal laboratorio" or "Alto: calcolato dall'intervallo di riferimento".
QString flagSentence(const core::clinical::ResultFlag& flag);

struct LabValue {
    const core::clinical::Observation* observation = nullptr;
    core::clinical::ResultFlag flag{};
    QString name{};  // as the laboratory says it
};

/// Everything the laboratory measured: values out of range first, else in document order. Points
/// into the document.
std::vector<LabValue> laboratoryValues(const core::clinical::ClinicalDocument& document);

/// How many values stand out, and what to do about it (07). `anything` tells whether any does.
QString laboratorySentence(const std::vector<LabValue>& values, bool& anything);

/// The table of the values: name, result, unit, flag, range bar where there is room, range. Part by
/// part; the values must outlive it.
class ValuesTable {
  public:
    ValuesTable(const std::vector<LabValue>& values, bool bars, bool paper);
    const std::vector<TablePart>& parts() const { return parts_; }
    void write(TextWriter& out, const TablePart& part) const;

  private:
    const std::vector<LabValue>& values_;
    bool units_ = true;
    bool flags_ = false;  // many laboratories tell neither flags nor ranges
    bool bars_ = false;
    bool ranges_ = false;
    std::vector<TablePart> parts_{};
};

}  // namespace ui
