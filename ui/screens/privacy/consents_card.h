// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/consents/consent_history.h"
#include "ui/shell/width_class.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Paragraph;
class Switch;

/// The consents as switches (11). A switch shows what holds; pressed, it only asks.
class ConsentsCard : public Card {
    Q_OBJECT
  public:
    /// `own`: the person's; else those of whom they act for.
    explicit ConsentsCard(bool own, QWidget* parent = nullptr);

    /// `mobileEnds`: the last digits of the number that an SMS goes to; empty: not known.
    void show(const core::ConsentHistory& history, const QString& mobileEnds);
    void focusSwitch(core::ConsentTopic topic);
    /// R92.
    void clear();

  Q_SIGNALS:
    void wanted(core::ConsentTopic topic, bool give);
    void noticeWanted();
    void historyWanted();

  private:
    struct Row {
        core::ConsentTopic topic;
        Paragraph* detail;
        Switch* toggle;
    };
    QWidget* makeHead(bool own);
    QWidget* makeRow(core::ConsentTopic topic);

    QVector<Row> rows_;
};

}  // namespace ui
