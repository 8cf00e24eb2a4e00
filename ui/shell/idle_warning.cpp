// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/idle_warning.h"

#include <algorithm>
#include <utility>

#include "ui/widgets/accessible_role.h"

namespace ui {
namespace {

using namespace std::chrono_literals;
constexpr auto look = 250ms;  // often enough that no second is jumped over
constexpr int heardAgain[] = {30, 10};

}  // namespace

IdleWarning::IdleWarning(std::chrono::seconds left, const core::Clock& clock, QWidget* parent)
    : Dialog(Tone::warn, Icon::clock, tr("Sei ancora qui?"), parent),
      clock_(clock),
      ends_(clock.now().addSecs(left.count())) {
    setObjectName(QStringLiteral("idleWarning"));
    auto* leave = addOtherButton(Button::Kind::neutral, tr("LOGOUT"));
    leave->setAccessibleName(tr("Esci"));
    leave->setObjectName(QStringLiteral("idleLogout"));
    continue_ = addSafeButton(tr("Continua"));
    continue_->setObjectName(QStringLiteral("idleContinue"));
    connect(&timer_, &QTimer::timeout, this, &IdleWarning::tick);
    tick();
}

void IdleWarning::warn() {
    timer_.start(look);
    openOverWindow();
    announce(this);
}

int IdleWarning::secondsLeft() const {
    const auto left = std::chrono::milliseconds(clock_.now().msecsTo(ends_));
    return int(std::max(0s, std::chrono::ceil<std::chrono::seconds>(left)).count());
}

void IdleWarning::tick() {
    const int now = secondsLeft();
    if (now == shown_) return;
    const int before = std::exchange(shown_, now);
    showText(sentence(now));
    const bool again = std::ranges::any_of(
        heardAgain, [&](int second) { return before > second && now <= second; });
    if (before >= 0 && !again) return;
    setAccessibleDescription(text());
    continue_->setAccessibleDescription(text());  // said with the button that has the focus
    if (before >= 0) announce(this);
}

QString IdleWarning::sentence(int seconds) const {
    return tr("Fra <b>%n secondo/i</b> usciamo per proteggere i tuoi dati.", nullptr, seconds);
}

}  // namespace ui
