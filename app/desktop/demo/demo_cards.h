// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <memory>
#include <optional>

#include "app/virtualcard/card_maker.h"
#include "pcsc/virtualcard/virtual_readers.h"

namespace desktop {

/// The reader and the cards of the demo, in this process. Cards are made when they are first used
/// and keep their counters: a blocked card stays blocked until the demo starts anew.
class DemoCards {
  public:
    enum class Kind { good, expired, notHealth, endingSoon, blocked, unfit };

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

  private:
    std::shared_ptr<virtualcard::VirtualCard> make(Kind kind);

    cardmaker::CardMaker maker_;
    certificates::KeyPair key_ = certificates::KeyPair::generate();
    std::shared_ptr<virtualcard::VirtualReaders> readers_ =
        std::make_shared<virtualcard::VirtualReaders>();
    std::array<std::shared_ptr<virtualcard::VirtualCard>, 6> cards_;
};

}  // namespace desktop
