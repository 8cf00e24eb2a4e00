// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>

#include "core/login/gass/password_rules.h"
#include "ui/widgets/card.h"

namespace ui {

class IconView;
class Paragraph;

/// What a new password has to be (R82), each condition with a tick and a text (R83): changes while
/// the person types, and each change is heard.
class ConditionList : public Card {
    Q_OBJECT
  public:
    explicit ConditionList(QWidget* parent = nullptr);

    void show(const core::PasswordVerdicts& verdicts);
    /// What the portal found broken, until the next show().
    void showRefused(const std::vector<core::PasswordCondition>& refused);
    /// In words, for the description of the field: how many are still missing.
    QString summary() const;

  private:
    enum class State { missing, met, portalKnows, refused };
    struct Row {
        IconView* icon;
        Paragraph* text;
        State state;
    };
    void set(core::PasswordCondition condition, State state);
    static QString words(core::PasswordCondition condition);
    static QString spoken(State state);

    std::array<Row, core::allPasswordConditions.size()> rows_{};
};

}  // namespace ui
