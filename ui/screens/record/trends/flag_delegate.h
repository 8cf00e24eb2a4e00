// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Rows of a table with a line below each, and a badge in the column of flags: the word with its
/// sign, dashed where the program computed it.
class FlagDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// `badgeRole`: int, 0 no badge, 1 told by somebody, 2 computed. The sign is DecorationRole.
    FlagDelegate(int column, int badgeRole, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), column_(column), badgeRole_(badgeRole) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    int column_;
    int badgeRole_;
};

}  // namespace ui
