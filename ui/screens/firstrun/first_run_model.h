// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include "core/diagnosis/diagnosis.h"

namespace ui {

/// From nothing to a working login, without a page: which step is the person at, and what keeps it
/// from going on. Looks at the same things as the diagnosis, live: a step goes on by itself as soon
/// as what it is about is right, and comes back when it is no more. Knows nothing of the person,
/// and keeps nothing.
class FirstRunModel : public QObject {
    Q_OBJECT
  public:
    enum class Step { service, reader, card, pin, portal, enter };
    /// Only the person can tell whether they have the PIN: the card is never asked.
    enum class Pin { notAsked, known, missing };

    explicit FirstRunModel(const core::diagnosis::Surroundings& around);

    Step step() const { return step_; }
    Pin pin() const { return pin_; }
    void setPin(Pin pin);
    /// What keeps the step from going on; nullptr while it is looked at, or where there is nothing.
    const core::diagnosis::Diagnosis::Row* trouble() const { return trouble_; }
    const core::diagnosis::Surroundings& around() const { return around_; }

    void start();
    void stop();

  Q_SIGNALS:
    void changed();

  private:
    void look();
    Step firstOpenStep();

    core::diagnosis::Surroundings around_;
    core::diagnosis::Diagnosis diagnosis_;
    Step step_ = Step::service;
    Pin pin_ = Pin::notAsked;
    const core::diagnosis::Diagnosis::Row* trouble_ = nullptr;
};

}  // namespace ui
