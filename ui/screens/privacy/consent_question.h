// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/accesses/access_gateway.h"
#include "ui/widgets/ask_card.h"

namespace ui {

class Paragraph;
class PrivacyStore;

/// Asks before a switch turns (R80): what it does, and what three readers would see before and
/// after.
class ConsentQuestion : public AskCard {
    Q_OBJECT
  public:
    explicit ConsentQuestion(std::shared_ptr<PrivacyStore> store, QWidget* parent = nullptr);

    void ask(core::ConsentTopic topic, bool give);
    core::ConsentTopic topic() const { return topic_; }
    /// R92.
    void clear();

  Q_SIGNALS:
    void confirmed(core::ConsentTopic topic, bool give);

  private:
    struct Row {
        core::Reader reader;
        Paragraph* name;
        Paragraph* counts;
        int now = -1;    // documents; -1: not known yet
        int after = -1;  // the same
    };
    QWidget* makeView();
    void count(bool give);
    void showRow(const Row& row);

    std::shared_ptr<PrivacyStore> store_;
    core::ConsentTopic topic_ = core::ConsentTopic::record;
    int asked_ = 0;  // answers to an earlier question are not shown
    QVector<Row> rows_{};
    QWidget* view_;
};

}  // namespace ui
