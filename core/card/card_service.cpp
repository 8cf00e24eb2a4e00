// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_service.h"

#include "core/base/when_cancelled.h"
#include "core/card/card_desk.h"
#include "core/card/card_signer.h"

namespace core {
namespace {

// How long another program may be at work with the card before the person hears of it, and how
// often a card that it keeps for itself is tried.
constexpr std::chrono::milliseconds lookAfterTime{1000};

// How often the service is asked whether it still answers, while card work is under way.
constexpr std::chrono::milliseconds checkTime{300};

class DeskSigner : public CardSigner {
  public:
    DeskSigner(std::shared_ptr<CardDesk> desk, quint64 insertion)
        : desk_(std::move(desk)), insertion_(insertion) {}

    Result<Bytes> verifyAndRawSign(const SecretBuffer& pin, ByteView block) override {
        return desk_->verifyAndRawSign(insertion_, pin, block, patience_);
    }
    void reset() override { desk_->reset(insertion_); }
    void giveUp() override { patience_->giveUp(); }

  protected:
    const std::shared_ptr<CardDesk> desk_;
    const quint64 insertion_;
    const std::shared_ptr<Patience> patience_ = std::make_shared<Patience>();
};

class PadSigner final : public DeskSigner {
  public:
    using DeskSigner::DeskSigner;

    Result<Bytes> verifyAndRawSign(const SecretBuffer&, ByteView block) override {
        return desk_->verifyOnPadAndRawSign(insertion_, block, patience_);
    }
};

}  // namespace

CardService::CardService(std::shared_ptr<pcsc::Readers> readers, const Clock& clock,
                         QObject* parent)
    : QObject(parent), snapshot_{.state = CardState::reading} {
    // The news travel without a payload and are fetched from under the desk's lock.
    connect(this, &CardService::newsWaiting, this, &CardService::takeNews, Qt::QueuedConnection);
    lookAfter_.setSingleShot(true);
    lookAfter_.setInterval(lookAfterTime);
    connect(&lookAfter_, &QTimer::timeout, this, &CardService::lookAfter);
    checks_.setInterval(checkTime);
    connect(&checks_, &QTimer::timeout, this, &CardService::watchWork);
    desk_ = std::make_shared<CardDesk>(std::move(readers), clock,
                                       [this] { Q_EMIT newsWaiting(QPrivateSignal()); });
    desk_->open();
}

CardService::~CardService() {
    desk_->close();
}

std::shared_ptr<CardSigner> CardService::signer(quint64 insertion) const {
    return std::make_shared<DeskSigner>(desk_, insertion);
}

std::shared_ptr<CardSigner> CardService::padSigner(quint64 insertion) const {
    return std::make_shared<PadSigner>(desk_, insertion);
}

Async<void> CardService::turn(quint64 insertion) const {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    desk_->askTurn(insertion, promise);
    return promise->future();
}

Async<void> CardService::changePin(quint64 insertion, SecretBuffer oldPin, SecretBuffer newPin) {
    return setPin(insertion, std::make_shared<PinOrder>(PinOrder::Kind::change, std::move(oldPin),
                                                        std::move(newPin)));
}

Async<void> CardService::unblockPin(quint64 insertion, SecretBuffer puk, SecretBuffer newPin) {
    return setPin(insertion, std::make_shared<PinOrder>(PinOrder::Kind::unblock, std::move(puk),
                                                        std::move(newPin)));
}

Async<void> CardService::changePinOnPad(quint64 insertion) {
    return setPin(insertion, std::make_shared<PinOrder>(PinOrder::Kind::change));
}

Async<void> CardService::unblockPinOnPad(quint64 insertion) {
    return setPin(insertion, std::make_shared<PinOrder>(PinOrder::Kind::unblock));
}

Async<void> CardService::setPin(quint64 insertion, std::shared_ptr<PinOrder> order) {
    auto outcome = order->future();
    whenCancelled(outcome, this, [weak = std::weak_ptr(order)] {
        if (const auto waiting = weak.lock()) waiting->withdraw();
    });
    desk_->setPin(insertion, std::move(order));
    return outcome;
}

void CardService::chooseReader(const QString& reader) {
    desk_->chooseReader(reader.toStdString());
}

void CardService::checkService() {
    desk_->checkService();
}

void CardService::takeNews() {
    followWait();
    if (!checks_.isActive() && desk_->atWork()) checks_.start();
    auto latest = desk_->latest();
    if (std::exchange(snapshot_, std::move(latest)) != snapshot_) Q_EMIT changed(snapshot_);
}

/// Each wait has its own time.
void CardService::followWait() {
    const auto wait = desk_->waitUnderWay();
    if (std::exchange(wait_, wait) == wait) return;
    if (wait != 0)
        lookAfter_.start();
    else
        lookAfter_.stop();
}

void CardService::lookAfter() {
    desk_->lookAfter(std::exchange(wait_, 0));
    followWait();
}

/// Nothing but its silence tells of a hung service.
void CardService::watchWork() {
    if (desk_->atWork())
        desk_->checkService();
    else
        checks_.stop();
}

}  // namespace core
