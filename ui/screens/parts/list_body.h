// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>
#include <QStackedLayout>

#include "ui/shell/width_class.h"

class QAbstractItemView;
class QVBoxLayout;

namespace ui {

/// The body of a page that its list fills: head above, list below down to the edge. Where too
/// little height is left the page scrolls and the list keeps room for three rows (ui.md 1.8, 2).
/// Fills its page.
class ListBody : public QScrollArea {
    Q_OBJECT
  public:
    /// `top`: space above the head in wide windows, px at 100 %.
    explicit ListBody(QWidget& page, double top = 28);

    QVBoxLayout* content() const { return content_; }
    /// The list keeps its room, and the row the keyboard is on is in sight. `rowHeight`: px at 100
    /// %; 0: DocumentRow, whose long names take a second line in narrow windows.
    void keepRoomFor(QAbstractItemView& list, double rowHeight = 0);
    /// Little is left beside big letters: narrow pages have smaller margins.
    void setWidthClass(WidthClass widthClass);

  private:
    void fit();
    void showCurrentRow(const QAbstractItemView& list);

    QVBoxLayout* content_;
    QAbstractItemView* list_ = nullptr;
    double rowHeight_ = 0;
    double top_;
    bool narrow_ = false;
};

/// What such a page shows, one at a time: its list, nothing found, an error. Only the one that is
/// shown says how much room is needed.
class ListStates : public QStackedLayout {
    Q_OBJECT
  public:
    using QStackedLayout::QStackedLayout;

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

}  // namespace ui
