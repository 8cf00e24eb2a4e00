// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "app/cli/waiting.h"
#include "app/virtualcard/card_maker.h"
#include "pcsc/virtualcard/virtual_readers.h"

class TestWaiting : public QObject {
    Q_OBJECT

    std::shared_ptr<virtualcard::VirtualReaders> readers_{};

    static bool says(const core::CardSnapshot& card, core::ErrorCode code) {
        const auto error = core::stateError(card);
        return error && error->code == code;
    }

  private Q_SLOTS:
    void init() { readers_ = std::make_shared<virtualcard::VirtualReaders>(); }

    void untilTheCardIsRead() {
        const auto key = certificates::KeyPair::generate(2048);
        readers_->insert(cardmaker::CardMaker().make({.key = key}).card);
        core::CardService cards(readers_);
        QVERIFY(cli::settled(cards).state == core::CardState::ready);
    }

    void notForeverForNone() {
        core::CardService cards(readers_);
        QVERIFY(says(cli::settled(cards), core::errors::cardAbsent));
    }

    void goneAfterItWasSeen() {
        readers_->insertMute();  // it may still come to its senses, so it is waited for
        core::CardService cards(readers_);
        connect(&cards, &core::CardService::changed, this, [this](const core::CardSnapshot& card) {
            if (card.hasCard()) readers_->remove();
        });
        QVERIFY(says(cli::settled(cards), core::errors::cardRemoved));
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "test_waiting.moc"
