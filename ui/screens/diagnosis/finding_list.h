// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/diagnosis/diagnosis.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

class FindingRow;

/// All that is looked at, under the names of its parts (12).
class FindingList : public Card {
    Q_OBJECT
  public:
    explicit FindingList(const std::vector<core::diagnosis::Diagnosis::Row>& rows);

    void show(const std::vector<core::diagnosis::Diagnosis::Row>& rows, bool running);
    /// The probe whose advice is on the page; empty: none.
    void setChosen(std::string_view id);
    void setNarrow(bool narrow);

  Q_SIGNALS:
    /// Its number in the rows.
    void chosen(int row);

  private:
    void addHeading(QVBoxLayout& layout, core::diagnosis::ProbeGroup group);

    std::vector<FindingRow*> rows_{};
    std::vector<std::string_view> ids_{};
};

}  // namespace ui
