// SPDX-License-Identifier: EUPL-1.2
// A citizen with a card number and a telephone, the mock portal, and a login without a window.
#pragma once

#include "core/login/login_methods.h"
#include "tests/core/journey.h"
#include "tests/core/moving_clock.h"

namespace journey {

using core::GassFlow;
using Step = core::GassFlow::Step;
using Work = core::GassFlow::Work;

inline const mockportal::Enrolment mario{.codiceFiscale = QStringLiteral("RSSMRA62B25C014Z"),
                                         .cardNumber = QStringLiteral("0041270839"),
                                         .mobile = QStringLiteral("3330000482")};
inline constexpr std::string_view marioPassword = "Tre gatti sul tetto";
inline constexpr std::string_view nextPassword = "Sette gatti in cantina";

/// One login, step by step; each call waits for its answer.
class Attempt {
  public:
    Attempt(std::shared_ptr<core::Portal> portal, const core::Clock& clock,
            core::Level level = core::Level::passwordAndCode)
        : flow(std::move(portal), clock, level) {
        QObject::connect(&flow, &GassFlow::loggedIn, &flow,
                         [this](const core::Session& opened) { sessions.push_back(opened); });
        QObject::connect(&flow, &GassFlow::changed, &flow, [this] { ++changes; });
    }

    QByteArray credentials(std::string_view password = marioPassword,
                           const QString& user = mario.cardNumber) {
        flow.submitCredentials(user, core::SecretBuffer(password));
        return settled();
    }
    QByteArray newPassword(std::string_view current, std::string_view next = nextPassword) {
        flow.submitNewPassword(core::SecretBuffer(current), core::SecretBuffer(next));
        return settled();
    }
    QByteArray code(const QByteArray& digits) {
        flow.submitCode(core::SecretBuffer(digits.toStdString()));
        return settled();
    }
    QByteArray resend() {
        flow.resend();
        return settled();
    }
    /// "ok" or the code of the refusal, once no request is under way.
    QByteArray settled() {
        if (!QTest::qWaitFor([this] { return flow.work() == Work::none; }, 30000)) return "never";
        return flow.refusal() ? QByteArray(flow.refusal()->code.name().data()) : QByteArray("ok");
    }

    GassFlow flow;
    std::vector<core::Session> sessions{};
    int changes = 0;
};

/// The portal and the citizen's telephone. Making a portal is slow: a test program has one and
/// finds it reset.
class Desk {
  public:
    explicit Desk(World& at) : world(at) {
        world.server->reset();
        if (!world.server->givePassword(mario, QString::fromUtf8(marioPassword.data())))
            qFatal("no password");
        before_ = world.server->outbox().size();
    }
    std::shared_ptr<core::Portal> portal(
        std::chrono::milliseconds patience = std::chrono::seconds(20)) const {
        return world.client(patience);
    }
    void pass(std::chrono::seconds time) {  // for both sides
        clock.advance(time);
        world.server->advanceClock(time);
    }
    QByteArray lastCode() const { return world.server->outbox().last().text.right(8).toLatin1(); }
    QByteArray wrongCode() const { return lastCode() == "12345678" ? "12345679" : "12345678"; }
    /// Since the counter.
    qsizetype smsCount() const { return world.server->outbox().size() - before_; }
    int count(const char* what) const { return world.server->state()[QLatin1String(what)].toInt(); }
    void fault(mockportal::Fault::Kind kind, const char* path, std::optional<qint64> atByte = {},
               std::chrono::milliseconds delay = {}, int times = 1) const {
        world.server->addFault({.kind = kind,
                                .method = "POST",
                                .path = QString::fromLatin1(path),
                                .delay = delay,
                                .atByte = atByte,
                                .times = times});
    }

    World& world;
    MovingClock clock{};

  private:
    qsizetype before_ = 0;
};

}  // namespace journey
