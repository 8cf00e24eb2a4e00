// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_manager.h"

#include <algorithm>

#include "core/login/logout.h"
#include "core/login/session_touch.h"

namespace core {
namespace {

// Not one long timer: those sleep with the computer.
constexpr std::chrono::milliseconds lookAtLeast{5000};
constexpr std::chrono::milliseconds lookAtMost{50};
constexpr qint64 touchEvery = 60;  // seconds

const Represented* find(const Session& session, const QString& patientId) {
    const auto& people = session.represented;
    const auto found = std::ranges::find(
        people, patientId, [](const Represented& person) { return person.patient.id; });
    return found == people.end() ? nullptr : &*found;
}

SessionEnd endFrom(const QByteArray& reason) {
    if (reason == "idle") return SessionEnd::idle;
    if (reason == "replaced") return SessionEnd::replaced;
    if (reason == "closed") return SessionEnd::closed;
    return SessionEnd::expired;
}

}  // namespace

SessionManager::SessionManager(CardService& cards, std::shared_ptr<Portal> portal,
                               const Clock& clock, QObject* parent)
    : QObject(parent), portal_(std::move(portal)), cards_(cards), clock_(clock), drafts_(clock) {
    connect(&cards_, &CardService::changed, this, &SessionManager::onCardChanged);
    connect(&timer_, &QTimer::timeout, this, &SessionManager::checkExpiry);
    timer_.setSingleShot(true);
    if (portal_)
        connect(portal_.get(), &Portal::tokenRefused, this, &SessionManager::onTokenRefused);
}

SessionManager::~SessionManager() = default;

void SessionManager::begin(Session session) {
    if (session_ && session_->patient.codiceFiscale == session.patient.codiceFiscale)
        return upgrade(*session_, std::move(session));
    end(SessionEnd::replaced);
    const auto& open = session_.emplace(std::move(session));
    beginToCount(open);
    Q_EMIT started(open);
    onCardChanged(cards_.snapshot());
}

void SessionManager::beginToCount(const Session& session) {
    const auto now = clock_.now();
    times_ = SessionTimes(limits_, session.lifetime, now);
    touched_ = now;
    drafts_.personIs(session);
    lookAgainInTime();
}

/// The portal has closed the session before: whoever holds its token gets the new one.
void SessionManager::upgrade(Session& open, Session next) {
    touch_.cancel();
    refresh_.cancel();
    if (next.token && open.token) {
        open.token->exchange(next.token->current());
        next.token = open.token;
    }
    const auto before = open.actingFor;
    open = std::move(next);
    const auto* still = before ? find(open, before->patient.id) : nullptr;
    if (still != nullptr) open.actingFor = *still;
    beginToCount(open);
    warn(false);
    Q_EMIT upgraded(open);
    if (before && still == nullptr) Q_EMIT actingForChanged();
    onCardChanged(cards_.snapshot());
}

void SessionManager::end(SessionEnd why) {
    finish(why, true);
}

void SessionManager::portalSaid(SessionEnd why) {
    finish(why, false);
}

void SessionManager::finish(SessionEnd why, bool tellPortal) {
    if (!session_) return;
    const auto holder = session_->token;
    session_.reset();
    timer_.stop();
    touch_.cancel();
    refresh_.cancel();
    warn(false);
    if (why == SessionEnd::logout)
        drafts_.dropAll();
    else
        drafts_.personLeft();
    const auto token = holder ? holder->current() : nullptr;
    if (holder) holder->clear();
    Q_EMIT ended(why);
    if (tellPortal && token && portal_) logout(*portal_, token);
}

void SessionManager::noteActivity() {
    checkExpiry();  // a computer that wakes under a key has aged first
    if (!session_) return;
    const auto now = clock_.now();
    times_.noteActivity(now);
    warn(false);
    const auto since = touched_ ? touched_->secsTo(now) : touchEvery;
    if (since < 0 || since >= touchEvery) touch();
    Q_EMIT used();
}

void SessionManager::extend() {
    checkExpiry();
    if (!session_) return;
    times_.noteActivity(clock_.now());
    warn(false);
    lookAgainInTime();
    touch();
}

void SessionManager::checkExpiry() {
    if (!session_) return;
    switch (times_.look(clock_.now())) {
        case SessionTimes::State::expired:
            return end(SessionEnd::expired);
        case SessionTimes::State::idle:
            return end(SessionEnd::idle);
        case SessionTimes::State::warning:
            warn(true);
            break;
        case SessionTimes::State::running:
            warn(false);
            break;
    }
    if (session_) lookAgainInTime();
}

void SessionManager::lookAgainInTime() {
    timer_.start(std::clamp(times_.next(), lookAtMost, lookAtLeast));
}

void SessionManager::warn(bool on) {
    if (std::exchange(warning_, on) == on) return;
    if (on)
        Q_EMIT idleWarning(times_.left());
    else
        Q_EMIT idleWarningOver();
}

bool SessionManager::actFor(const std::optional<QString>& patientId) {
    if (!session_) return false;
    const auto* person = patientId ? find(*session_, *patientId) : nullptr;
    if (patientId && person == nullptr) return false;
    const auto before = session_->subject().id;
    session_->actingFor = person != nullptr ? std::optional(*person) : std::nullopt;
    drafts_.personIs(*session_);
    if (session_->subject().id != before) Q_EMIT actingForChanged();
    return true;
}

void SessionManager::refreshRepresented() {
    if (!session_ || !portal_ || !refresh_.isFinished()) return;
    refresh_ = askRepresented(*portal_, *session_);
    whenDone(refresh_, this, [this](const Result<HttpAnswer>& answer) { takeRepresented(answer); });
}

void SessionManager::takeRepresented(const Result<HttpAnswer>& answer) {
    if (!session_) return;
    auto people = readRepresentedList(answer);
    if (!people) return;
    session_->represented = std::move(*people);
    const auto& acting = session_->actingFor;
    if (acting && find(*session_, acting->patient.id) == nullptr) actFor(std::nullopt);
    Q_EMIT representedChanged();
}

void SessionManager::touch() {
    if (!session_ || !portal_ || !touch_.isFinished()) return;  // one at a time
    touched_ = clock_.now();
    touch_ = askSession(*portal_, *session_);
    whenDone(touch_, this, [this](const Result<HttpAnswer>& answer) { takeTouch(answer); });
}

/// A portal that cannot be reached just now is told at the next activity.
void SessionManager::takeTouch(const Result<HttpAnswer>& answer) {
    if (!session_) return;
    const auto left = readSessionState(answer);
    if (!left) {
        touched_.reset();
        return;
    }
    times_.look(clock_.now());
    times_.agree(left->lifetime, left->idle);
    checkExpiry();
}

/// A late word about the token before a step-up is not about this session.
void SessionManager::onTokenRefused(const std::shared_ptr<const SecretBuffer>& token,
                                    const QByteArray& reason) {
    if (session_ && session_->token && session_->token->current() == token)
        portalSaid(endFrom(reason));
}

void SessionManager::onCardChanged(const CardSnapshot& snapshot) {
    const bool card = session_ && session_->level == Level::card;
    if (card && snapshot.insertion != session_->insertion) end(SessionEnd::cardRemoved);
}

}  // namespace core
