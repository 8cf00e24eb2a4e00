// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace ui {

/// What a table of this look reads from its model beside DisplayRole, CheckStateRole and
/// TextAlignmentRole.
enum TableRole {
    tableSign = Qt::UserRole + 101,  // int(Icon) before the words; none: no sign
    tableTone,                       // int(Tone) of the sign
    tableStrong                      // bool: bold
};

/// A cell: words in as many lines as they need, maybe a box to tick or a sign before them, a line
/// below; where the person is: soft ground, and a bar at the beginning of the row.
class TableRow : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Px; the words in one line.
    virtual double contentWidth(const QModelIndex& index) const;
    virtual void paintContent(QPainter& painter, const QRectF& inside, const QModelIndex& index,
                              bool selected) const;

  private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
};

}  // namespace ui
