// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_service.h"

#include "core/card/card_desk.h"
#include "core/card/card_signer.h"

namespace core {
namespace {

class DeskSigner final : public CardSigner {
  public:
    DeskSigner(std::shared_ptr<CardDesk> desk, quint64 insertion)
        : desk_(std::move(desk)), insertion_(insertion) {}

    Result<Bytes> verifyAndRawSign(const SecretBuffer& pin, ByteView block) override {
        return desk_->verifyAndRawSign(insertion_, pin, block);
    }
    void reset() override { desk_->reset(insertion_); }

  private:
    std::shared_ptr<CardDesk> desk_;
    quint64 insertion_;
};

}  // namespace

CardService::CardService(std::shared_ptr<pcsc::Readers> readers, const Clock& clock,
                         QObject* parent)
    : QObject(parent), snapshot_{.state = CardState::reading} {
    // The news travel without a payload and are fetched from under the desk's lock.
    connect(this, &CardService::newsWaiting, this, &CardService::takeNews, Qt::QueuedConnection);
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

Async<void> CardService::changePin(quint64 insertion, SecretBuffer oldPin, SecretBuffer newPin) {
    auto order =
        std::make_shared<PinOrder>(PinOrder::Kind::change, std::move(oldPin), std::move(newPin));
    desk_->setPin(insertion, order);
    return order->future();
}

Async<void> CardService::unblockPin(quint64 insertion, SecretBuffer puk, SecretBuffer newPin) {
    auto order =
        std::make_shared<PinOrder>(PinOrder::Kind::unblock, std::move(puk), std::move(newPin));
    desk_->setPin(insertion, order);
    return order->future();
}

void CardService::takeNews() {
    snapshot_ = desk_->latest();
    Q_EMIT changed(snapshot_);
}

}  // namespace core
