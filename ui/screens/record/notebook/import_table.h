// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace ui {

class ImportModel;

/// The rows of an import. Space in a row takes its reading in or leaves it out, wherever in the row
/// the cursor is.
class ImportTable : public QTableView {
    Q_OBJECT
  public:
    explicit ImportTable(ImportModel& model, QWidget* parent = nullptr);
    /// Little room: the number of the line goes.
    void setNarrow(bool narrow);
    /// Boxes are shown before sending only.
    void setChoosing(bool choosing);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    ImportModel& rows_;
};

}  // namespace ui
