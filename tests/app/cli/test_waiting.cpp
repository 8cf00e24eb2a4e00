// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "app/cli/waiting.h"
#include "app/virtualcard/card_maker.h"
#include "pcsc/virtualcard/virtual_readers.h"

class TestWaiting : public QObject {
    Q_OBJECT

    std::shared_ptr<virtualcard::VirtualReaders> readers_{};
    const cardmaker::CardOrder order_{.key = certificates::KeyPair::generate(2048)};

    static bool says(const core::CardSnapshot& card, core::ErrorCode code) {
        const auto error = core::stateError(card);
        return error && error->code == code;
    }

  private Q_SLOTS:
    void init() { readers_ = std::make_shared<virtualcard::VirtualReaders>(); }

    void untilTheCardIsRead() {
        readers_->insert(cardmaker::CardMaker().make(order_).card);
        core::CardService cards(readers_);
        QVERIFY(cli::settled(cards).state == core::CardState::ready);
    }

    void notForeverForNone() {
        core::CardService cards(readers_);
        QVERIFY(says(cli::settled(cards), core::errors::cardAbsent));
    }

    void anotherProgramIsWaitedFor() {
        readers_->insert(cardmaker::CardMaker().make(order_).card);
        auto other = std::move(readers_->connect(virtualcard::VirtualReaders::defaultName)).value();
        auto held = std::make_optional(pcsc::Transaction::begin(*other).value());
        core::CardService cards(readers_);
        cards.setLookAfterTime(std::chrono::milliseconds(20));
        connect(&cards, &core::CardService::changed, this, [&](const core::CardSnapshot& card) {
            if (card.state == core::CardState::busy) held.reset();
        });
        QVERIFY(cli::settled(cards).state == core::CardState::ready);
        QVERIFY(!held);
    }

    void anotherProgramIsReported() {
        readers_->insert(cardmaker::CardMaker().make(order_).card);
        auto other = std::move(readers_->connect(virtualcard::VirtualReaders::defaultName)).value();
        const auto held = pcsc::Transaction::begin(*other).value();
        core::CardService cards(readers_);
        cards.setLookAfterTime(std::chrono::milliseconds(20));
        QVERIFY(says(cli::settled(cards, cli::OtherProgram::report), core::errors::cardHeld));
    }

    void theReaderThatWasAskedFor() {
        readers_ = std::make_shared<virtualcard::VirtualReaders>(
            std::vector<std::string>{"Left", "Right"});
        readers_->insert(cardmaker::CardMaker().make(order_).card, "Left");
        core::CardService cards(readers_);
        QVERIFY(cli::settled(cards).reader == QStringLiteral("Left"));
        const auto right = cli::settledIn(QStringLiteral("Right"), cards);
        QVERIFY(right && right->state == core::CardState::empty);
        QVERIFY(!cli::settledIn(QStringLiteral("None"), cards));
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
