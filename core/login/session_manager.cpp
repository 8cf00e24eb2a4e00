// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_manager.h"

#include "core/login/logout.h"

namespace core {
namespace {

constexpr std::chrono::seconds lookAtTheClock{5};

}  // namespace

SessionManager::SessionManager(CardService& cards, std::shared_ptr<Portal> portal,
                               const Clock& clock, QObject* parent)
    : QObject(parent), portal_(std::move(portal)), cards_(cards), clock_(clock) {
    connect(&cards_, &CardService::changed, this, &SessionManager::onCardChanged);
    // Not one long timer: those sleep with the computer.
    timer_.setInterval(lookAtTheClock);
    connect(&timer_, &QTimer::timeout, this, &SessionManager::checkExpiry);
}

SessionManager::~SessionManager() = default;

void SessionManager::begin(Session session) {
    end(SessionEnd::replaced);
    const auto now = clock_.now();
    ends_ = session.lifetime.count() > 0 ? now.addSecs(session.lifetime.count()) : session.expires;
    session_ = std::move(session);
    timer_.start();
    Q_EMIT started(*session_);
    onCardChanged(cards_.snapshot());
}

void SessionManager::end(SessionEnd why) {
    if (!session_) return;
    const auto session = std::exchange(session_, {});
    timer_.stop();
    Q_EMIT ended(why);
    if (session->token && portal_) logout(*portal_, *session);
}

void SessionManager::checkExpiry() {
    if (session_ && clock_.now() >= ends_) end(SessionEnd::expired);
}

void SessionManager::onCardChanged(const CardSnapshot& snapshot) {
    const bool card = session_ && session_->level == Level::card;
    if (card && snapshot.insertion != session_->insertion) end(SessionEnd::cardRemoved);
}

}  // namespace core
