// SPDX-License-Identifier: EUPL-1.2
// The layouts that only some lots have (cns-card 3).
#include <QTest>

#include "pcsc/base/card_errors.h"
#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/result_check.h"

namespace errors = pcsc::errors;
using cnscards::blockFor;
using cnscards::driverOf;
using cnscards::profileOf;
using pcsc::SecretBuffer;
using support::InsertedCard;
using virtualcard::Layout;

class TestCnsLayouts : public QObject {
    Q_OBJECT
  private slots:
    void infocamereReadsAndSigns_data() {
        QTest::addColumn<int>("bits");
        QTest::newRow("1024") << 1024;
        QTest::newRow("2048") << 2048;
    }
    void infocamereReadsAndSigns() {
        QFETCH(int, bits);
        InsertedCard inserted(profileOf(Layout::infocamere1204, bits));
        const auto driver = driverOf(inserted);
        const auto content = driver->read();
        COMPARE_CODE(content, support::done);
        QVERIFY(content->keyKnown);
        QVERIFY(content->certificate == inserted.card().profile().certificate);
        const auto signature = driver->verifyAndRawSign(SecretBuffer("12345"), blockFor(inserted));
        COMPARE_CODE(signature, support::done);
        QVERIFY(support::verifies(content->certificate, cnscards::message, *signature));
        QCOMPARE(inserted.sent("0022F1B803830121"), 1L);
    }

    void anEmptyInfocamereFileIsNoCertificate() {
        auto profile = profileOf(Layout::infocamere1204);
        profile.quirks.zeroCertificate = true;
        InsertedCard inserted(profile);
        const auto content = driverOf(inserted)->read();
        COMPARE_CODE(content, support::done);
        QVERIFY(!content->certificateFound());
    }

    void ace2025ShowsItsDataAndAsksNoPin() {
        InsertedCard inserted(profileOf(Layout::ace2025));
        const auto driver = driverOf(inserted);
        QVERIFY(driver->idCarta().empty());
        const auto content = driver->read();
        COMPARE_CODE(content, support::done);
        QCOMPARE(content->holder.codiceFiscale, std::string("RSSMRA62B25C014Z"));
        QVERIFY(content->certificate == inserted.card().profile().certificate);
        QVERIFY(!content->keyKnown);
        const auto refused = driver->verifyAndRawSign(SecretBuffer("12345"), blockFor(inserted));
        COMPARE_CODE(refused, errors::cardModel);
        QCOMPARE(refused.error().cause, std::string("ACe 2025"));
        QCOMPARE(inserted.sent("0020"), 0L);
    }

    void ace2025IsToldNoPin() {
        InsertedCard inserted(profileOf(Layout::ace2025));
        const auto driver = driverOf(inserted);
        const pcsc::SecretBuffer pin("12345");
        for (const bool read : {false, true}) {
            if (read) QVERIFY(driver->read());
            COMPARE_CODE(driver->changePin(pin, pcsc::SecretBuffer("24680")), errors::cardModel);
            COMPARE_CODE(driver->unblockPin(pcsc::SecretBuffer("87654321"), pin),
                         errors::cardModel);
        }
        QCOMPARE(inserted.card().pinTriesLeft(), 3);
    }

    void ace2025IsTakenOverAfterAReset() {
        InsertedCard inserted(profileOf(Layout::ace2025));
        const auto driver = driverOf(inserted);
        inserted.resetByAnotherProgram();
        COMPARE_CODE(driver->read(), support::done);
    }

    // The answer to reset promises the application; the card keeps its files as the others do.
    void ace2025WithTheClassicFilesIsAClassicCard() {
        auto profile = profileOf();
        profile.atr = virtualcard::atrOf(profileOf(Layout::ace2025));
        InsertedCard inserted(profile);
        const auto driver = driverOf(inserted);
        const auto content = driver->read();
        COMPARE_CODE(content, support::done);
        QVERIFY(content->keyKnown && content->certificateFound());
        COMPARE_CODE(driver->verifyAndRawSign(SecretBuffer("12345"), blockFor(inserted)),
                     support::done);
    }

    void ace2025WithoutWholeDataIsUnknown() {
        auto profile = profileOf(Layout::ace2025);
        profile.quirks.truncatedData = 20;
        InsertedCard inserted(profile);
        COMPARE_CODE(pcsc::makeDriver(inserted.transport()), errors::cardUnknown);
    }

    // The holder is on the screen before the certificate, which takes most of the time.
    void theHolderComesWithinFiveCommands_data() {
        QTest::addColumn<Layout>("layout");
        QTest::newRow("classic") << Layout::classic;
        QTest::newRow("IDEMIA 2021") << Layout::idemia2021;
        QTest::newRow("Infocamere 1204") << Layout::infocamere1204;
    }
    void theHolderComesWithinFiveCommands() {
        QFETCH(Layout, layout);
        InsertedCard inserted(profileOf(layout));
        const auto driver = driverOf(inserted);
        std::size_t sent = 0;
        std::string surname;
        const auto content = driver->read([&](const pcsc::CardContent& known) {
            sent = inserted.log().size();
            surname = known.holder.surname;
        });
        COMPARE_CODE(content, support::done);
        QCOMPARE(surname, std::string("ROSSI"));
        QVERIFY2(sent > 0 && sent <= 5, qPrintable(QString::number(sent)));
        QVERIFY(inserted.log().size() > sent);
    }

    // Whoever waits for the card comes in when our transaction ends.
    void theCardIsLeftReset_data() {
        using Work = std::function<void(pcsc::CardDriver&, InsertedCard&)>;
        QTest::addColumn<Work>("work");
        QTest::newRow("signature") << Work([](auto& driver, auto& inserted) {
            QVERIFY(driver.verifyAndRawSign(SecretBuffer("12345"), blockFor(inserted)));
        });
        QTest::newRow("new PIN") << Work([](auto& driver, auto&) {
            QVERIFY(driver.changePin(SecretBuffer("12345"), SecretBuffer("54321")));
        });
        QTest::newRow("unblocked") << Work([](auto& driver, auto&) {
            QVERIFY(driver.unblockPin(SecretBuffer("87654321"), SecretBuffer("54321")));
        });
    }
    void theCardIsLeftReset() {
        QFETCH(std::function<void(pcsc::CardDriver&, InsertedCard&)>, work);
        InsertedCard inserted(profileOf());
        const auto driver = driverOf(inserted);
        const auto other = inserted.connect();
        work(*driver, inserted);
        QVERIFY(!inserted.card().pinVerified());
        COMPARE_CODE(pcsc::Transaction::begin(*other), errors::cardReset);  // and it was told
        COMPARE_CODE(driver->read(), support::done);  // ours goes on all the same
    }
};

QTEST_APPLESS_MAIN(TestCnsLayouts)
#include "test_cns_layouts.moc"
