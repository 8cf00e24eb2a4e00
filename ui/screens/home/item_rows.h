// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStandardItemModel>
#include <QWidget>

#include "ui/screens/home/today_item.h"

namespace ui {

class DocumentListView;

/// Lines of a card, each with picture, title, second line and, where it leads somewhere, an arrow.
class ItemRows : public QWidget {
    Q_OBJECT
  public:
    /// `name`: what a screen reader calls the list; `id`: its object name.
    ItemRows(const QString& name, const QString& id, QWidget* parent = nullptr);
    ~ItemRows() override;

    void setItems(const TodayItems& items);
    void setWrapping(bool wrapping);
    /// What a screen reader calls the list.
    void setName(const QString& name);
    /// R92.
    void clear();

  Q_SIGNALS:
    void chosen(const ui::TodayItem& item);

  private:
    void choose(const QString& index);

    TodayItems items_;
    QStandardItemModel model_;
    DocumentListView* list_;
};

/// For print (R17): `Quando`, `Che cosa`, `Note`.
QString itemsPaper(const TodayItems& items);

}  // namespace ui
