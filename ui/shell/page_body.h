// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/// The scrolling column of a page: padding 28/32, at most 1120 wide, centred beyond (ui.md 2).
/// Fills its page.
class PageBody : public QScrollArea {
    Q_OBJECT
  public:
    explicit PageBody(QWidget& page, double spacing = 16);

    QVBoxLayout* content() const { return content_; }

  private:
    QVBoxLayout* content_;
};

/// A card whose content scrolls inside it when there is too little room.
QScrollArea* scrolled(QWidget* content);

/// A page of one task: what it shows stands in the middle of the room, and scrolls when there is
/// too little of it.
QVBoxLayout* centredBody(QWidget& page, double maximumWidth);

}  // namespace ui
