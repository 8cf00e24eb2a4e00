// SPDX-License-Identifier: EUPL-1.2
// Readers in this process, for the demo and for tests: the same contract as the PC/SC ones, without
// a service.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "pcsc/transport/transport.h"
#include "pcsc/virtualcard/virtual_card.h"

namespace virtualcard {

class ReaderHall;

/// What other programs, which do not exist here, do with a card.
enum class OtherUse { none, shared, exclusive };

/// Thread-safe. Where a reader's name is left out, the first one is meant; an unknown name does
/// nothing. Transports and watches may outlive it.
class VirtualReaders : public pcsc::Readers {
  public:
    static constexpr const char* defaultName = "Lettore virtuale 00 00";

    explicit VirtualReaders(const std::vector<std::string>& names = {defaultName});
    ~VirtualReaders() override;

    /// Takes out what was there before. One card is in one reader at a time.
    void insert(std::shared_ptr<VirtualCard> card, const std::string& reader = {});
    /// A card that does not answer: upside down, dirty chip.
    void insertMute(const std::string& reader = {});
    void remove(const std::string& reader = {});
    /// What a reset by another program does, at any moment: nothing selected, no PIN verified, and
    /// card.reset to every connection until it reconnects.
    void reset(const std::string& reader = {});

    /// Unplugs the reader, with the card that is in it; plugged again it is empty.
    void unplug(const std::string& reader = {});
    void plug(const std::string& reader = {});

    /// Not running: no readers are seen, and open connections fail with service.missing. Cards stay
    /// where they are.
    void setService(pcsc::ServiceState state);
    /// Until the card leaves; told of an empty reader, of the card that comes next.
    void setOtherUse(OtherUse use, const std::string& reader = {});

    std::unique_ptr<pcsc::ReaderWatch> watch(Callback callback) override;
    pcsc::ReadersSnapshot snapshot() override;
    pcsc::Result<std::unique_ptr<pcsc::Transport>> connect(const std::string& reader) override;

  private:
    std::shared_ptr<ReaderHall> hall_;
};

}  // namespace virtualcard
