// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/table.h"

namespace ui {

class ImportModel;

/// The rows of an import. Space in a row takes its reading in or leaves it out, wherever in the row
/// the cursor is.
class ImportTable : public Table {
    Q_OBJECT
  public:
    explicit ImportTable(ImportModel& model, QWidget* parent = nullptr);
    /// Little room: the moment stands above the values, in one column.
    void setNarrow(bool narrow);
    /// Boxes are shown before sending only.
    void setChoosing(bool choosing);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void fitColumns() override;

  private:
    ImportModel& rows_;
};

}  // namespace ui
