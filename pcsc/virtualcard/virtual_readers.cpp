// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/virtual_readers.h"

#include <atomic>
#include <thread>
#include <utility>

#include "pcsc/virtualcard/reader_hall.h"
#include "pcsc/virtualcard/virtual_transport.h"

namespace virtualcard {
namespace {

class VirtualWatch : public pcsc::ReaderWatch {
  public:
    VirtualWatch(std::shared_ptr<ReaderHall> hall, pcsc::Readers::Callback callback)
        : hall_(std::move(hall)), callback_(std::move(callback)), thread_([this] { run(); }) {}

    ~VirtualWatch() override {
        stopping_ = true;
        hall_->wake();
        thread_.join();
    }

  private:
    void run() {
        auto known = hall_->snapshot();
        do callback_(known);
        while (hall_->waitForChange(known, [this] { return stopping_.load(); }));
    }

    std::shared_ptr<ReaderHall> hall_;
    pcsc::Readers::Callback callback_;
    std::atomic<bool> stopping_ = false;
    std::thread thread_;  // last: starts when the rest is there
};

void putIn(VirtualReader& reader, std::shared_ptr<VirtualCard> card) {
    if (reader.card != nullptr || reader.mute) takeOut(reader);
    if (!reader.plugged) return;
    reader.mute = card == nullptr;
    reader.card = std::move(card);
    if (reader.card != nullptr) reader.card->powerOn();
    ++reader.insertion;
    ++reader.event;
    reader.resets = 0;
}

}  // namespace

VirtualReaders::VirtualReaders(const std::vector<std::string>& names)
    : hall_(std::make_shared<ReaderHall>(names)) {}

VirtualReaders::~VirtualReaders() = default;

void VirtualReaders::insert(std::shared_ptr<VirtualCard> card, const std::string& reader) {
    hall_->change(reader, [&card](VirtualReader& found) { putIn(found, std::move(card)); });
}

void VirtualReaders::insertMute(const std::string& reader) {
    hall_->change(reader, [](VirtualReader& found) { putIn(found, nullptr); });
}

void VirtualReaders::remove(const std::string& reader) {
    hall_->change(reader, takeOut);
}

void VirtualReaders::reset(const std::string& reader) {
    hall_->change(reader, resetCard);
}

void VirtualReaders::unplug(const std::string& reader) {
    hall_->change(reader, [](VirtualReader& found) {
        takeOut(found);
        found.plugged = false;
    });
}

void VirtualReaders::plug(const std::string& reader) {
    hall_->change(reader, [](VirtualReader& found) { found.plugged = true; });
}

void VirtualReaders::setService(pcsc::ServiceState state) {
    hall_->setService(state);
}

void VirtualReaders::setOtherUse(OtherUse use, const std::string& reader) {
    hall_->change(reader, [use](VirtualReader& found) { found.otherUse = use; });
}

std::unique_ptr<pcsc::ReaderWatch> VirtualReaders::watch(Callback callback) {
    return std::make_unique<VirtualWatch>(hall_, std::move(callback));
}

pcsc::ReadersSnapshot VirtualReaders::snapshot() {
    return hall_->snapshot();
}

pcsc::Result<std::unique_ptr<pcsc::Transport>> VirtualReaders::connect(const std::string& reader) {
    auto connected = hall_->connect(reader);
    if (!connected) return std::unexpected(connected.error());
    auto& [stay, card] = *connected;
    return std::make_unique<VirtualTransport>(hall_, std::move(stay), std::move(card));
}

}  // namespace virtualcard
