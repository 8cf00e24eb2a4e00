// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/login/session.h"
#include "ui/screens/home/today_item.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class FactStore;
class ItemRows;
class Paragraph;
class PersonFacts;

/// What is new and due for one person of `La tua famiglia`, under their name. Nothing of anybody
/// else is ever in it.
class PersonCard : public Card {
    Q_OBJECT
  public:
    /// `session` acts for that person, or for nobody: then it is the one who is in.
    PersonCard(const Context& context, const core::Session& session, QWidget* parent = nullptr);
    ~PersonCard() override;

    void load();
    void setWrapping(bool wrapping);
    /// R92.
    void clear();
    /// For print (R17).
    QString paper() const;

  Q_SIGNALS:
    /// A line was pressed, or the button: act for this person, then go there.
    void chosen(const ui::TodayItem::Open& open);

  private:
    QWidget* makeHead(const core::Session& session);
    void refresh();
    QString note() const;

    const Context& context_;
    std::shared_ptr<FactStore> store_;
    std::shared_ptr<PersonFacts> facts_;
    Paragraph* name_ = nullptr;
    Paragraph* relation_ = nullptr;
    Paragraph* limits_ = nullptr;
    Paragraph* note_ = nullptr;
    Button* enter_ = nullptr;
    ItemRows* rows_ = nullptr;
};

}  // namespace ui
