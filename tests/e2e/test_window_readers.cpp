// SPDX-License-Identifier: EUPL-1.2
// The card page and the PIN page with more than one reader, with other programs, and with a reader
// that has keys of its own.
#include <QComboBox>

#include "tests/e2e/pad_house.h"

using desktop::DemoCards;
using e2e::PadHouse;
using e2e::WindowHouse;

class TestWindowReaders : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowHouse> house_;

    void openCardPage() {
        house_ = std::make_unique<WindowHouse>();
        QTRY_VERIFY(house_->find("cardLogin") != nullptr);
        house_->press("cardLogin");
        QTRY_VERIFY(house_->onPage("ui::CardPage"));
    }
    core::CardState state() { return house_->program->cards().snapshot().state; }
    QString heading() { return house_->find<ui::Paragraph>("heading")->text(); }

  private Q_SLOTS:
    void cleanup() { house_.reset(); }

    void oneReaderIsNoChoice() {
        openCardPage();
        QTRY_VERIFY(state() == core::CardState::empty);
        QVERIFY(house_->find("readerPicker") == nullptr);
    }

    void thePersonChangesTheReader() {
        openCardPage();
        house_->cards.plugSecond();
        QTRY_VERIFY(house_->find("readerPicker") != nullptr);
        house_->cards.insertInSecond(DemoCards::Kind::byRadio);
        QTRY_VERIFY(state() == core::CardState::contactless);
        QVERIFY(heading().contains(QStringLiteral("fessura")));
        auto* picker = house_->find<QComboBox>("readerPicker");
        QCOMPARE(picker->currentIndex(), 1);
        Q_EMIT picker->activated(0);
        QTRY_VERIFY(state() == core::CardState::empty);
        QTRY_COMPARE(picker->currentIndex(), 0);
        Q_EMIT picker->activated(2);  // the program may choose again
        QTRY_VERIFY(state() == core::CardState::contactless);
    }

    void aCardThatIsKeptIsWaitedFor() {
        openCardPage();
        house_->cards.insert(DemoCards::Kind::expired);  // stays on this page
        QTRY_VERIFY(state() == core::CardState::expired);
        house_->cards.remove();
        QTRY_VERIFY(state() == core::CardState::empty);
        house_->cards.insert(DemoCards::Kind::good);
        house_->cards.setKeptByOthers(true);
        QTRY_VERIFY(state() == core::CardState::busy || house_->onPage("ui::PinPage"));
        house_->cards.setKeptByOthers(false);
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
    }

    void aModelThatCannotLogInIsNamed() {
        openCardPage();
        house_->cards.insert(DemoCards::Kind::newModel);
        QTRY_VERIFY(state() == core::CardState::noCertificate);
        QVERIFY(heading().contains(QStringLiteral("modello")));
    }

    void thePinOnTheKeysOfTheReader() {
        PadHouse house;
        house.readers->insert(PadHouse::card());
        QTRY_VERIFY(house.button("cardLogin") != nullptr);
        house.button("cardLogin")->click();
        QTRY_VERIFY(house.onPage("ui::PinPage"));
        QTRY_VERIFY(house.button("pad") != nullptr);
        QCOMPARE(house.readers->script().asked.load(), 0);
        house.readers->script().readersOwn = pcsc::Bytes{0x64, 0x01};  // the red key
        house.button("pad")->click();
        QTRY_VERIFY_WITH_TIMEOUT(house.readers->script().asked == 1, 10000);
        QTRY_VERIFY(house.onPage("ui::PinPage") && house.button("pad") != nullptr);
        house.readers->script().readersOwn.reset();
        house.button("pad")->click();
        QVERIFY(house.onPage("ui::PadPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house.program->sessions().active(), 15000);
        QCOMPARE(house.readers->script().asked.load(), 2);
    }
};

QTEST_MAIN(TestWindowReaders)
#include "test_window_readers.moc"
