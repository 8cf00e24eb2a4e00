// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "core/base/clock.h"
#include "core/card/card_snapshot.h"
#include "pcsc/transport/transport.h"

namespace core {

class CardDesk;
class CardSigner;
class PinOrder;

/// Watches the readers and tells, live, what the card looks like. Lives on the GUI thread;
/// everything that can block happens on a thread of its own. A card is read once per insertion: a
/// login reads nothing again. No transaction is held while a person types.
class CardService : public QObject {
    Q_OBJECT
  public:
    /// The clock must outlive the service.
    explicit CardService(std::shared_ptr<pcsc::Readers> readers,
                         const Clock& clock = Clock::system(), QObject* parent = nullptr);
    /// How long another program may be at work with the card before that is told, and how often a
    /// card that it keeps for itself is tried: a second, less for tests.
    void setLookAfterTime(std::chrono::milliseconds time) { lookAfter_.setInterval(time); }
    /// Stops watching and waits for the card work that is under way; two seconds at most where
    /// another program holds the card or the service hangs.
    ~CardService() override;

    /// What was last told by changed(). Before the first event: CardState::reading without a
    /// reader.
    const CardSnapshot& snapshot() const { return snapshot_; }

    /// Asks the system's service, without waiting, whether it still answers: one that hangs while
    /// nothing happens is not noticed before a minute is over. CardState::serviceSilent, if so.
    void checkService();

    /// The reader to look at, by its name (CardSnapshot::readers), for as long as it is there;
    /// empty: the program chooses, as at the start. Not remembered after this object.
    void chooseReader(const QString& reader);

    /// The key of the card of this insertion (CardSnapshot::insertion), for one login: once that
    /// card has left the reader every call gives card.removed, whatever card came after it.
    std::shared_ptr<CardSigner> signer(quint64 insertion) const;

    /// The same with the PIN typed on the reader's keys (ReaderInfo::pinPad): the PIN that is
    /// handed to it is not looked at. Only after the person has chosen to, as readers without keys
    /// announce them too.
    std::shared_ptr<CardSigner> padSigner(quint64 insertion) const;

    /// Comes once no other program is at work with the card of this insertion; nothing is told to
    /// the card, but after a reset it is asked who it is. While that takes long, CardSnapshot::held
    /// is true. Errors: card.removed, and those of pcsc::Transport. Cancelled, it ends without a
    /// result.
    Async<void> turn(quint64 insertion) const;

    /// Gives the card of this insertion a new PIN, once: nothing is retried. Errors, and what holds
    /// after them: pcsc::CardDriver. The card is left reset; CardSnapshot::triesLeft follows. As
    /// long as the future's progressValue is 0 (another program keeps the card) it can be
    /// cancelled, and nothing is sent; after that nobody would learn the outcome.
    Async<void> changePin(quint64 insertion, SecretBuffer oldPin, SecretBuffer newPin);
    Async<void> unblockPin(quint64 insertion, SecretBuffer puk, SecretBuffer newPin);

    /// The same with everything typed on the reader's keys (ReaderInfo::newPinPad), which wait for
    /// it from when progressValue is 1; only after the person has chosen to. Who gives up then does
    /// so with the reader's own key, and the future tells it (pin.pad-cancelled).
    Async<void> changePinOnPad(quint64 insertion);
    Async<void> unblockPinOnPad(quint64 insertion);

  Q_SIGNALS:
    /// On the GUI thread, at most a second after the card moved.
    void changed(const core::CardSnapshot& snapshot);
    /// Internal: news are waiting at the desk (emitted on the card thread, delivered on this one).
    void newsWaiting(QPrivateSignal);

  private:
    Async<void> setPin(quint64 insertion, std::shared_ptr<PinOrder> order);
    void takeNews();
    void followWait();
    void watchWork();
    void lookAfter();
    QTimer lookAfter_{};  // runs only while another program is waited for
    CardSnapshot snapshot_{};
    std::shared_ptr<CardDesk> desk_;
    quint64 wait_ = 0;  // the desk's, that lookAfter_ runs for
    QTimer checks_{};   // runs only while the card thread is at work
};

}  // namespace core
