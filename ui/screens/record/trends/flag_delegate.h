// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/table_row.h"

namespace ui {

/// Cells with a badge in the column of flags: the word with its sign, dashed where the program
/// computed it.
class FlagDelegate : public TableRow {
    Q_OBJECT
  public:
    /// `badgeRole`: int, 0 no badge, 1 told by somebody, 2 computed. The sign is DecorationRole.
    FlagDelegate(int column, int badgeRole, QObject* parent = nullptr)
        : TableRow(parent), column_(column), badgeRole_(badgeRole) {}

  protected:
    double contentWidth(const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRectF& inside, const QModelIndex& index,
                      bool selected) const override;

  private:
    /// 0: no badge.
    int badgeIn(const QModelIndex& index) const;
    int column_;
    int badgeRole_;
};

}  // namespace ui
