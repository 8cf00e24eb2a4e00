// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/home/today_item.h"
#include "ui/widgets/card.h"

namespace ui {

class ItemRows;
class Paragraph;

/// A card of the home page: heading and at most four lines (ui.md 10). Not there while it has none.
class ItemsCard : public Card {
    Q_OBJECT
  public:
    static constexpr int mostRows = 4;

    ItemsCard(const QString& heading, const QString& id, QWidget* parent = nullptr);
    void setItems(const TodayItems& items);
    void setWrapping(bool wrapping);
    void clear();

  Q_SIGNALS:
    void chosen(const ui::TodayItem& item);

  private:
    ItemRows* rows_;
    Paragraph* more_;
};

}  // namespace ui
