// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace ui {

/// A document found: title and date, where it comes from, two lines of what it says with the words
/// asked for in bold. All rows are of one height. How often they stand in it is counted where it is
/// read: there also our own table of values, or the pages of the PDF, are looked through.
class SearchRow : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    struct Cell;
    void paintGround(QPainter& painter, const Cell& cell) const;
    void paintWords(QPainter& painter, const Cell& cell) const;
    void paintExcerpt(QPainter& painter, const Cell& cell, const QRectF& where) const;
};

}  // namespace ui
