// SPDX-License-Identifier: EUPL-1.2
// Other programs at the card, and more than one reader, as the diagnosis tells of them.
#include "tests/core/card/card_world.h"
#include "tests/core/diagnosis/diagnosis_house.h"

using cardworld::OtherProgram;
using house::House;
using journey::Workshop;

namespace {

bool isRead(const House& house) {
    return QTest::qWaitFor([&] { return house.cards.snapshot().state == core::CardState::ready; });
}

}  // namespace

class TestSharedCards : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void keptFromTheBeginning() {
        House house;
        house.readers->setOtherUse(virtualcard::OtherUse::exclusive);
        house.readers->insert(Workshop::instance().card().card);
        house.begin();
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("fail card.busy"));
        QCOMPARE(house.heading("card.present"), QStringLiteral("Chiudi l'altro programma"));
        house.readers->setOtherUse(virtualcard::OtherUse::none);
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("ok"));
    }

    void heldBeforeItWasRead() {
        const auto readers = House::twoReaders();
        readers->insert(Workshop::instance().card().card);
        OtherProgram other(*readers);  // comes first
        other.begin();
        House house({}, readers);
        house.begin();
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("fail card.held"));
        QCOMPARE(house.heading("card.present"), QStringLiteral("Aspetta che finisca"));
        QCOMPARE(house.verdict("card.type"), QByteArray("skipped"));
        other.end();
        QTRY_COMPARE(house.verdict("certificate.dates"), QByteArray("ok"));
    }

    // What was read stays told; the login would have to wait.
    void heldAfterItWasRead() {
        House house;
        house.readers->insert(Workshop::instance().card().card);
        QVERIFY(isRead(house));
        OtherProgram other(*house.readers);
        other.begin();
        house.begin();
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("warn"));
        QCOMPARE(house.title("card.present"),
                 QStringLiteral("Un altro programma sta lavorando con la tessera"));
        QTRY_COMPARE(house.verdict("certificate.dates"), QByteArray("ok"));
        QVERIFY(house.settle());
        QCOMPARE(core::diagnosis::exitCodeOf(house.diagnosis->rows()), 0);
        other.end();
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("ok"));
    }

    void disturbedWhileItIsRead() {
        House house;
        house.between->arm([](unsigned, pcsc::ByteView, const auto&) -> pcsc::Result<pcsc::Bytes> {
            return std::unexpected(core::Error{core::errors::cardReset});
        });
        house.readers->insert(Workshop::instance().card().card);
        house.begin();
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("fail card.reset"));
        QCOMPARE(house.title("card.present"),
                 QStringLiteral("Un altro programma disturba la lettura"));
        house.between->disarm();
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("ok"));
    }

    void asksForTheCardAndTellsItNothing() {
        House house;
        const auto made = Workshop::instance().card();
        house.readers->insert(made.card);
        QVERIFY(isRead(house));
        const auto before = made.card->exchangeCount();
        house.look();
        QCOMPARE(house.verdict("card.present"), QByteArray("ok"));
        QCOMPARE(made.card->exchangeCount(), before);
    }

    void severalReaders() {
        House house;
        house.readers->insert(Workshop::instance().card().card);
        house.begin();
        QTRY_COMPARE(house.detail("reader.present"), QStringLiteral("Lettore virtuale"));
        house.readers->plug(House::secondReader);
        QTRY_COMPARE(house.detail("reader.present"),
                     QStringLiteral("Lettore virtuale, uno di 2 lettori"));
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("ok"));
    }

    void theCardIsInTheOtherReader_data() {
        QTest::addColumn<bool>("foreign");
        QTest::newRow("the chosen one is empty") << false;
        QTest::newRow("the chosen one has another card") << true;
    }
    void theCardIsInTheOtherReader() {
        QFETCH(const bool, foreign);
        House house;
        house.readers->plug(House::secondReader);
        house.readers->insert(Workshop::instance().card().card);
        QVERIFY(isRead(house));
        house.cards.chooseReader(QString::fromLatin1(House::secondReader));
        if (foreign) house.readers->insert(bankCard(), House::secondReader);
        house.begin();
        const char* id = foreign ? "card.type" : "card.present";
        QTRY_COMPARE(house.verdict(id),
                     QByteArray(foreign ? "fail card.unknown" : "fail card.absent"));
        QCOMPARE(house.heading(id), QStringLiteral("Usa l'altro lettore"));
        QVERIFY(house.finding(id)->advice.action == core::diagnosis::Action::otherReader);
        house.cards.chooseReader({});
        QTRY_COMPARE(house.verdict("card.type"), QByteArray("ok"));
    }

  private:
    static std::shared_ptr<virtualcard::VirtualCard> bankCard() {
        return Workshop::instance()
            .card([](auto& order) {
                order.profile.atr = pcsc::fromHex("3B6500002063CB6800").value();
            })
            .card;
    }
};

QTEST_MAIN(TestSharedCards)
#include "test_shared_cards.moc"
