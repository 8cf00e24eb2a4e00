// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/accesses/access_gateway.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace ui {

class Button;
class Paragraph;
class PrivacyStore;

/// Asks before a switch turns (R80): what it does, and what three readers would see before and
/// after. Stands in the page, hidden until it asks. The safe answer has the focus.
class ConsentQuestion : public Card {
    Q_OBJECT
  public:
    explicit ConsentQuestion(std::shared_ptr<PrivacyStore> store, QWidget* parent = nullptr);

    void ask(core::ConsentTopic topic, bool give);
    bool isAsking() const { return isVisibleTo(parentWidget()); }
    core::ConsentTopic topic() const { return topic_; }
    void setBusy(bool busy);
    void dismiss();
    /// R92.
    void clear();

  Q_SIGNALS:
    void confirmed(core::ConsentTopic topic, bool give);
    void dismissed(core::ConsentTopic topic);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Row {
        core::Reader reader;
        Paragraph* name;
        Paragraph* counts;
        int now = -1;    // documents; -1: not known yet
        int after = -1;  // the same
    };
    QWidget* makeView();
    QWidget* makeAnswers();
    void count();
    void showRow(const Row& row);

    std::shared_ptr<PrivacyStore> store_;
    core::ConsentTopic topic_ = core::ConsentTopic::record;
    bool give_ = false;
    int asked_ = 0;  // answers to an earlier question are not shown
    Paragraph* title_;
    Paragraph* effect_;
    QVector<Row> rows_{};
    QWidget* view_;
    Button* yes_;
    Button* no_;
};

}  // namespace ui
