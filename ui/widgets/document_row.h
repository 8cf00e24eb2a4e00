// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

#include "ui/style/icons.h"

namespace ui {

/// What a list of this look reads from its model beside DisplayRole (the title) and ToolTipRole.
enum RowRole {
    rowSecondary = Qt::UserRole + 1,  // QString, second line
    rowIcon,                          // int(Icon); none: no tile
    rowTone,       // int(Tone) of the tile; info when unread, neutral when read, unless told
    rowDate,       // QString, at the right
    rowUnread,     // bool: bold title and badge `Nuovo`
    rowHidden,     // bool: badge `Oscurato`
    rowHeader,     // bool: a month header; the model gives it no flags
    rowSkeleton,   // bool: still being fetched
    rowBadge,      // QString: a badge of the model's own, in place of the two
    rowBadgeTone,  // int(Tone) of it
    rowId,   // QString, by which the screens know what the row stands for; none: not to be opened
    rowUser  // first role free for others
};

/// A row: picture, title, second line, date and badge; before them a box to tick where the model
/// has a CheckStateRole: all of the row ticks it, and Space. Two lines, then elided: the whole text
/// is in the tool tip and in AccessibleTextRole of the model (see rowAccessibleText). Set the
/// property "accessibleName" on the view.
class DocumentRow : public QStyledItemDelegate {
    Q_OBJECT
  public:
    enum class Layout {
        badgeUnderDate,  // picture 06
        chevron,         // picture 05: date and chevron in the middle, no badge
        panel            // picture 06a: capitals, date and badge below, then two lines
    };
    explicit DocumentRow(Layout layout, QObject* parent = nullptr);

    void setLayout(Layout layout);

    /// The list fills a card: the first and last row follow its corners. On by default.
    void setRoundEnds(bool top, bool bottom);

    /// Little room: a long second line goes on below, up to three lines; rows grow. Off by default.
    void setWrapping(bool wrapping);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Whether a part of the row does not fit into `width` px.
    bool isCut(const QModelIndex& index, int width) const;

  private:
    struct Parts;
    struct Cell;
    Parts partsOf(const QModelIndex& index, const QRectF& rect, bool selected) const;
    Parts panelParts(const QModelIndex& index, const QRectF& rect, Parts parts) const;
    double rowHeight(const QModelIndex& index) const;
    int wrappedHeight(const QModelIndex& index, int width) const;
    QString titleOf(const QModelIndex& index) const;
    QStringList secondLines(const QModelIndex& index, double width) const;
    void paintGround(QPainter& painter, const Cell& cell) const;
    void paintHeader(QPainter& painter, const Cell& cell) const;
    void paintSkeleton(QPainter& painter, const Cell& cell) const;
    void paintRow(QPainter& painter, const Cell& cell) const;
    void paintTile(QPainter& painter, const Cell& cell, const QRectF& where) const;

    Layout layout_;
    bool wrapping_ = false;
    bool roundTop_ = true;
    bool roundBottom_ = true;
    // Of wrapped rows, by what they depend on: lists of thousands have few different ones.
    mutable QHash<QString, int> heights_;
    mutable int heightsFor_ = 0;  // px of width
};

/// Title, second line, date and state in one sentence, for AccessibleTextRole and the tool tip.
QString rowAccessibleText(const QModelIndex& index);

}  // namespace ui
