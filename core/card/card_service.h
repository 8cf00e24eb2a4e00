// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>

#include "core/base/clock.h"
#include "core/card/card_snapshot.h"
#include "pcsc/transport/transport.h"

namespace core {

class CardDesk;
class CardSigner;

/// Watches the readers and tells, live, what the card looks like. Lives on the GUI thread;
/// everything that can block happens on a thread of its own. A card is read once per insertion: a
/// login reads nothing again. No transaction is held while a person types.
class CardService : public QObject {
    Q_OBJECT
  public:
    /// The clock must outlive the service.
    explicit CardService(std::shared_ptr<pcsc::Readers> readers,
                         const Clock& clock = Clock::system(), QObject* parent = nullptr);
    /// Stops watching and waits for the card work that is under way (at most one command).
    ~CardService() override;

    /// What was last told by changed(). Before the first event: CardState::reading without a
    /// reader.
    const CardSnapshot& snapshot() const { return snapshot_; }

    /// The key of the card of this insertion (CardSnapshot::insertion), for one login: once that
    /// card has left the reader every call gives card.removed, whatever card came after it.
    std::shared_ptr<CardSigner> signer(quint64 insertion) const;

    /// Gives the card of this insertion a new PIN, once: nothing is retried. Errors, and what holds
    /// after them: pcsc::CardDriver. The card is left reset; CardSnapshot::triesLeft follows. As
    /// long as the future's progressValue is 0 (another program keeps the card) it can be
    /// cancelled, and nothing is sent; after that nobody would learn the outcome.
    Async<void> changePin(quint64 insertion, SecretBuffer oldPin, SecretBuffer newPin);
    Async<void> unblockPin(quint64 insertion, SecretBuffer puk, SecretBuffer newPin);

  Q_SIGNALS:
    /// On the GUI thread, at most a second after the card moved.
    void changed(const core::CardSnapshot& snapshot);
    /// Internal: news are waiting at the desk (emitted on the card thread, delivered on this one).
    void newsWaiting(QPrivateSignal);

  private:
    void takeNews();
    CardSnapshot snapshot_{};
    std::shared_ptr<CardDesk> desk_;
};

}  // namespace core
