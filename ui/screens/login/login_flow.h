// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <optional>

#include "core/card/card_service.h"
#include "core/login/login_method.h"
#include "core/login/session_manager.h"

namespace ui {

/// The way in with card and PIN, without pages: what is the next step, and why did the last one
/// fail. Steps go forward by themselves as soon as the card allows it.
///
///   card --ready--> pin --submit--> access --session--> done
///    ^               |  <--pin.wrong--'  '--other error--> failed --retry--> card or pin
///    '----removed----'
class LoginFlow : public QObject {
    Q_OBJECT
  public:
    enum class Step { card, pin, pad, access, failed };

    /// The services must outlive the flow.
    LoginFlow(core::CardService& cards, core::CardLogin& login, core::SessionManager& sessions);
    ~LoginFlow() override;

    Step step() const { return step_; }
    const core::CardSnapshot& card() const { return cards_.snapshot(); }
    /// Why the last try did not work; empty on the way forward.
    const std::optional<core::Error>& refusal() const { return refusal_; }
    /// Only when the card has told it.
    std::optional<int> triesLeft() const { return cards_.snapshot().triesLeft; }
    /// R28: the next wrong PIN blocks the card.
    bool lastTry() const { return triesLeft() == 1; }

    /// Looks for the card in this reader; empty: in the best one.
    void chooseReader(const QString& reader) { cards_.chooseReader(reader); }

    /// Uses the PIN once.
    void submit(core::SecretBuffer pin);
    /// The reader of the card announces keys for the PIN.
    bool hasPad() const;
    /// Lets the person type the PIN there. Only when they have asked for it.
    void submitOnPad();
    /// Gives up waiting for the portal; a PIN already sent stays sent.
    void cancel();
    /// After `failed`: back to the card, or to the PIN if the card is still there. Asks for the PIN
    /// again.
    void retry();

  Q_SIGNALS:
    void stepChanged();
    /// The card moved, the step is the same.
    void cardChanged();

  private:
    void onCard();
    void onAnswer();
    void accept(core::Session session);
    void refuse(const core::Error& error);
    void go(Step step);
    Step firstStep() const;

    core::CardService& cards_;
    core::CardLogin& login_;
    core::SessionManager& sessions_;
    QFutureWatcher<core::Result<core::Session>> watcher_;
    std::optional<core::Error> refusal_;
    Step step_;
    quint64 askedFor_ = 0;  // the insertion whose PIN is asked
};

}  // namespace ui
