// SPDX-License-Identifier: EUPL-1.2
// A new PIN on the reader's own keys, at the window (R28): by choice only, with what to type and a
// countdown, and told however it ends.
#include <QSemaphore>

#include "tests/e2e/pad_house.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/digit_boxes.h"

using e2e::PadHouse;

class TestWindowPinPad : public QObject {
    Q_OBJECT
    std::unique_ptr<PadHouse> house_;
    std::shared_ptr<virtualcard::VirtualCard> card_;
    std::unique_ptr<QSemaphore> fingers_;

    bool openTask(const char* task) {
        if (!QTest::qWaitFor([&] { return house_->button("cardLogin") != nullptr; })) return false;
        house_->enter(QStringLiteral("Impostazioni"));
        if (!QTest::qWaitFor([&] { return house_->button("yourCard") != nullptr; })) return false;
        house_->button("yourCard")->click();
        if (!QTest::qWaitFor([&] { return house_->button(task) != nullptr; }, 10000)) return false;
        house_->button(task)->click();
        return QTest::qWaitFor([&] { return house_->find("newPin") != nullptr; });
    }
    bool waitToRead(const char* words) {
        return QTest::qWaitFor([&] { return house_->reads(QString::fromUtf8(words)); }, 10000);
    }
    /// The reader answers only once somebody lets it.
    void typeSlowly() {
        house_->script().hands = [fingers = fingers_.get()] { fingers->acquire(); };
    }
    void type(const char* boxes, const char* digits) {
        house_->find(boxes)->setFocus();
        QTest::keyClicks(house_->find(boxes), QString::fromLatin1(digits));
    }

  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<PadHouse>();
        fingers_ = std::make_unique<QSemaphore>();
        card_ = PadHouse::card();
        house_->readers->insert(card_);
    }
    void cleanup() {
        fingers_->release(10);
        house_.reset();
    }

    void withoutKeysThereIsNoOffer() {
        house_->readers->remove();
        house_->script().present = false;
        house_->readers->insert(card_);
        QVERIFY(openTask("changePin"));
        QVERIFY(house_->button("confirm"));
        QVERIFY(!house_->button("pad"));
    }

    void saysWhatToTypeAndCountsDown() {
        QVERIFY(openTask("changePin"));
        QTRY_VERIFY(house_->button("pad"));
        QCOMPARE(house_->asked(), 0);
        typeSlowly();
        house_->button("pad")->click();
        QVERIFY(waitToRead("Scrivi sui tasti del lettore"));
        QVERIFY(house_->reads("Scrivi il PIN attuale"));
        QVERIFY(house_->reads("Per rinunciare premi il suo tasto rosso."));
        QVERIFY(!house_->find("oldPin"));
        QVERIFY(!house_->button("confirm"));
        const auto rings = house_->program->window().findChildren<ui::CountdownRing*>();
        QVERIFY(std::ranges::any_of(rings, [](const auto* ring) { return ring->isVisible(); }));
        fingers_->release();
        QTRY_VERIFY(house_->onPage("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è cambiato."));
        QCOMPARE(house_->asked(), 1);
    }

    void unblocks() {
        house_->script().typed = "87654321";
        QVERIFY(openTask("unblockPin"));
        QTRY_VERIFY(house_->button("pad"));
        house_->button("pad")->click();
        QTRY_VERIFY(house_->onPage("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è sbloccato."));
    }

    // Nothing has changed, what stood in the boxes is still there, and nothing is tried again.
    void whatTheReaderSays_data() {
        QTest::addColumn<int>("sw2");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody typed") << 0x00 << "Il tempo per scrivere sul lettore";
        QTest::newRow("red key") << 0x01 << "Hai annullato sui tasti del lettore.";
        QTest::newRow("new PINs differ")
            << 0x02 << "I due PIN nuovi scritti sul lettore sono diversi.";
        QTest::newRow("length") << 0x03 << "Il lettore non ha accettato i numeri";
    }
    void whatTheReaderSays() {
        QFETCH(int, sw2);
        QFETCH(QString, words);
        QVERIFY(openTask("changePin"));
        QTRY_VERIFY(house_->button("pad"));
        type("newPin", "13542");
        house_->script().readersOwn = pcsc::Bytes{0x64, static_cast<std::uint8_t>(sw2)};
        house_->button("pad")->click();
        QVERIFY(waitToRead("Il PIN non è cambiato."));
        QVERIFY(house_->reads(words));
        QCOMPARE(house_->find<ui::DigitBoxes>("newPin")->count(), 5);
        QCOMPARE(house_->asked(), 1);
        house_->script().readersOwn.reset();
        house_->button("pad")->click();
        QTRY_VERIFY(house_->onPage("ui::PinResultPage"));
        QCOMPARE(house_->asked(), 2);
    }

    void R28_theLastTryIsAskedForTwice() {
        house_->script().typed = "99999";
        QVERIFY(openTask("changePin"));
        QTRY_VERIFY(house_->button("pad"));
        house_->button("pad")->click();
        QVERIFY(waitToRead("PIN errato. Ti restano 2 tentativi."));
        house_->button("pad")->click();
        QTRY_COMPARE(house_->asked(), 2);
        QTRY_VERIFY(house_->program->cards().snapshot().triesLeft == 1);
        QTRY_VERIFY(house_->button("pad") && house_->button("pad")->isEnabled());
        house_->button("pad")->click();
        QVERIFY(waitToRead("È l'ultimo tentativo."));
        QCOMPARE(house_->asked(), 2);  // not used yet
        house_->button("pad")->click();
        QTRY_VERIFY(house_->onPage("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è bloccato."));
        QCOMPARE(card_->pinTriesLeft(), 0);
    }

    void theReaderIsPulledMeanwhile() {
        QVERIFY(openTask("changePin"));
        QTRY_VERIFY(house_->button("pad"));
        house_->script().hands = [readers = house_->readers.get()] { readers->unplug(); };
        house_->button("pad")->click();
        QTRY_VERIFY(house_->onPage("ui::PinResultPage"));
        QVERIFY(house_->reads("Non sappiamo se il PIN è cambiato."));
        QCOMPARE(house_->asked(), 1);
    }

    // Who has the card is told; the keys are not asked before it is ours, and never after a no.
    void anotherProgramHasTheCard() {
        QVERIFY(openTask("changePin"));
        QTRY_VERIFY(house_->button("pad"));
        const auto other =
            house_->readers->connect(virtualcard::VirtualReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        house_->button("pad")->click();
        QVERIFY(waitToRead("Un altro programma sta lavorando con la tessera"));
        QCOMPARE(house_->asked(), 0);
        const auto* focus = QApplication::focusWidget();  // the pressed button is gone
        QCOMPARE(focus ? focus->objectName() : QString(), QStringLiteral("pinNotice"));
        QTRY_VERIFY(house_->button("giveUp"));
        house_->button("giveUp")->click();
        QVERIFY(waitToRead("Hai rinunciato. Il PIN non è cambiato."));
        kept.reset();
        QTRY_VERIFY(!house_->program->cards().snapshot().held);
        QCOMPARE(house_->asked(), 0);
    }
};

QTEST_MAIN(TestWindowPinPad)
#include "test_window_pin_pad.moc"
