// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/password_flow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

namespace errors = core::errors;
using Step = core::GassFlow::Step;
using Work = core::GassFlow::Work;

// What can be mended on the page itself is told there; a page of its own is for the rest.
bool leadsAway(core::ErrorCode code, Step step) {
    constexpr std::array always{errors::loginLocked, errors::firstPasswordExpired};
    constexpr std::array never{errors::loginRefused,      errors::loginFlowExpired,
                               errors::loginCardReplaced, errors::loginProvisional,
                               errors::passwordRefused,   errors::cancelled};
    if (std::ranges::find(always, code) != always.end()) return true;
    // Half-way in, the code or the new password is in the person's hands: they stay there.
    return step == Step::credentials && std::ranges::find(never, code) == never.end();
}

}  // namespace

PasswordFlow::PasswordFlow(core::PasswordLogin& method, core::SessionManager& sessions)
    : gass_(method.begin()) {
    connect(gass_.get(), &core::GassFlow::changed, this, &PasswordFlow::onChanged);
    connect(gass_.get(), &core::GassFlow::loggedIn, this,
            [&sessions](const core::Session& session) { sessions.begin(session); });
}

void PasswordFlow::submitCredentials(const QString& user, core::SecretBuffer password) {
    user_ = user;
    passwordChanged_ = false;
    gass_->submitCredentials(user, std::move(password));
}

void PasswordFlow::retry() {
    failure_.reset();
    show(viewOfStep());
}

void PasswordFlow::startOver() {
    failure_.reset();
    if (view_ == View::credentials) return;
    view_ = View::credentials;
    gass_->cancel();
}

PasswordFlow::View PasswordFlow::viewOfStep() const {
    switch (gass_->step()) {
        case Step::newPassword:
            return View::newPassword;
        case Step::code:
            return View::code;
        case Step::credentials:
            break;
        case Step::done:
            return view_;
    }
    return View::credentials;
}

void PasswordFlow::onChanged() {
    const bool answered = lastWork_ != Work::none && gass_->work() == Work::none;
    lastWork_ = gass_->work();
    const Step before = std::exchange(lastStep_, gass_->step());
    if (before == Step::newPassword && lastStep_ == Step::code) passwordChanged_ = true;
    if (gass_->work() != Work::none) failure_.reset();
    const auto& refusal = gass_->refusal();
    if (answered && refusal && leadsAway(refusal->code, gass_->step())) failure_ = refusal;
    show(failure_ ? View::failed : viewOfStep());
}

void PasswordFlow::show(View view) {
    const bool another = std::exchange(view_, view) != view;
    another ? Q_EMIT viewChanged() : Q_EMIT changed();
}

}  // namespace ui
