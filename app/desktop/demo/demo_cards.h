// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/virtualcard/card_maker.h"
#include "pcsc/virtualcard/pad_readers.h"

namespace desktop {

/// The reader and the cards of the demo, in this process. Cards are made when they are first used
/// and keep their counters: a blocked card stays blocked until the demo starts anew.
class DemoCards {
  public:
    enum class Kind { good, expired, notHealth, endingSoon, blocked, unfit, newModel, byRadio };
    static constexpr const char* secondReader = "Lettore virtuale senza contatto NFC 01 00";

    DemoCards() {
        keys().present = false;
        unplugSecond();
    }

    std::shared_ptr<virtualcard::VirtualReaders> readers() const { return readers_; }
    /// Of the good card; nullopt before it was used.
    std::optional<int> triesLeft() const;
    QByteArray authorityPem() const { return maker_.caPem(); }

    void insert(Kind kind);
    /// Made when first asked for; in the reader or not.
    std::shared_ptr<virtualcard::VirtualCard> card(Kind kind);
    void insertUpsideDown() { readers_->insertMute(); }
    void remove() { readers_->remove(); }
    void plug() { readers_->plug(); }
    void unplug() { readers_->unplug(); }

    /// A reader that reads by radio, for who wants to see two.
    void plugSecond() { readers_->plug(secondReader); }
    void unplugSecond() { readers_->unplug(secondReader); }
    void insertInSecond(Kind kind);
    /// Of the readers, which have none at first; set before a card is put in.
    virtualcard::PadScript& keys() { return readers_->script(); }
    /// Another program keeps the card to itself, or lets it go.
    void setKeptByOthers(bool kept);

  private:
    std::shared_ptr<virtualcard::VirtualCard> make(Kind kind);

    cardmaker::CardMaker maker_;
    certificates::KeyPair key_ = certificates::KeyPair::generate();
    std::shared_ptr<virtualcard::PadReaders> readers_ = std::make_shared<virtualcard::PadReaders>(
        std::vector<std::string>{virtualcard::VirtualReaders::defaultName, secondReader});
    std::array<std::shared_ptr<virtualcard::VirtualCard>, 8> cards_;
};

}  // namespace desktop
