// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <memory>

#include "ui/screens/home/today_item.h"

namespace ui {

class AppointmentCard;
class Banner;
class FactStore;
class ItemsCard;
class PersonFacts;

/// What the home page tells beside the documents to read: the next appointment, what expires, a
/// child's vaccinations, the portal's news (05, 05b). A card that has nothing to tell is not there.
class TodaySide : public QWidget {
    Q_OBJECT
  public:
    explicit TodaySide(const Context& context, QWidget* parent = nullptr);
    ~TodaySide() override;

    /// Asks again what is older than a minute.
    void load();
    void setWrapping(bool wrapping);
    /// R92.
    void clear();
    TodayItems items() const;

  private:
    void refresh();
    void showError();
    void follow(const TodayItem::Open& open);
    QList<ItemsCard*> cards() const { return {due_, vaccinations_, news_}; }

    const Context& context_;
    std::shared_ptr<FactStore> store_;
    std::shared_ptr<PersonFacts> facts_;
    AppointmentCard* appointment_;
    ItemsCard* due_;
    ItemsCard* vaccinations_;
    ItemsCard* news_;
    Banner* missing_;
};

}  // namespace ui
