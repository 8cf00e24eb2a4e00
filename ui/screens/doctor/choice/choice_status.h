// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <optional>

#include "core/doctor/doctor.h"
#include "ui/screens/doctor/choice/choice_flow.h"
#include "ui/style/roles.h"

namespace ui {

class Banner;
class Button;

/// What holds while a choice is under way and when it did not go as it should: a sentence and the
/// one thing to do. Never says more than the portal has told. Hidden on the straight way.
class ChoiceStatus : public QWidget {
    Q_OBJECT
  public:
    explicit ChoiceStatus(QWidget* parent = nullptr);
    /// `current`: whose patient one is, as the portal told last; outer nullopt: not known.
    void showStep(const ChoiceFlow& flow,
                  const std::optional<std::optional<core::Doctor>>& current);
    /// R92.
    void clear();

  Q_SIGNALS:
    void askAgainChosen();
    void sendAgainChosen();
    void prepareAgainChosen();
    void backToListChosen();

  private:
    void say(Tone tone, const QString& marked, const QString& act = {},
             void (ChoiceStatus::*what)() = nullptr);
    void showRefused(const ChoiceFlow& flow, const QString& holds);

    Banner* banner_;
    Button* act_;
    void (ChoiceStatus::*chosen_)() = nullptr;
    std::optional<ChoiceFlow::Step> shown_{};
};

/// `Il medico resta Dott.ssa ELENA BRAMBILLA.`; empty where it is not known.
QString holdsWords(const std::optional<std::optional<core::Doctor>>& current);

}  // namespace ui
