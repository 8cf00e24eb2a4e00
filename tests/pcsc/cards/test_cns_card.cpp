// SPDX-License-Identifier: EUPL-1.2
// The driver against virtual cards of every kind.
#include <QTest>

#include "pcsc/base/card_errors.h"
#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/result_check.h"

namespace errors = pcsc::errors;
using cnscards::blockFor;
using cnscards::driverOf;
using cnscards::message;
using cnscards::profileOf;
using cnscards::withQuirk;
using pcsc::Protocol;
using pcsc::SecretBuffer;
using support::InsertedCard;
using virtualcard::CardProfile;
using virtualcard::EndOfFile;
using virtualcard::Layout;

Q_DECLARE_METATYPE(virtualcard::CardProfile)

class TestCnsCard : public QObject {
    Q_OBJECT
  private slots:
    void readsAndSigns_data();
    void readsAndSigns();
    void signsWithoutHavingRead_data();
    void signsWithoutHavingRead();
    void staysWithinTheBudget_data();
    void staysWithinTheBudget();
    void cardsWithoutCertificateShowTheirData_data();
    void cardsWithoutCertificateShowTheirData();
    void dataCutByTheCardAreShownAsIncomplete();
    void readersWithoutExtendedApdusGetChains();
    void saysWhenNeitherIsPossible();
};

void TestCnsCard::readsAndSigns_data() {
    QTest::addColumn<CardProfile>("profile");
    for (const auto layout : {Layout::classic, Layout::idemia2021}) {
        for (const int bits : {1024, 2048}) {
            for (const auto protocol : {Protocol::T0, Protocol::T1}) {
                QTest::addRow("%s %d T=%d", layout == Layout::classic ? "classic" : "IDEMIA", bits,
                              protocol == Protocol::T1)
                    << profileOf(layout, bits, protocol);
            }
        }
    }
    const auto endOfFile = [](EndOfFile answer) {
        return [answer](auto& quirks) { quirks.endOfFile = answer; };
    };
    QTest::newRow("end: 6B00 outside") << withQuirk(endOfFile(EndOfFile::outside6B00));
    QTest::newRow("end: 6282") << withQuirk(endOfFile(EndOfFile::warning6282));
    QTest::newRow("end: fewer bytes") << withQuirk(endOfFile(EndOfFile::short9000));
    QTest::newRow("end: 6Cxx") << withQuirk(endOfFile(EndOfFile::exact6Cxx));
    QTest::newRow("end: 6B00 across") << withQuirk(endOfFile(EndOfFile::strict6B00));
    QTest::newRow("61xx on T=1") << withQuirk([](auto& quirks) { quirks.t0Answers = true; });
    QTest::newRow("no chaining") << withQuirk([](auto& quirks) { quirks.refuseChaining = true; });
    QTest::newRow("SELECT always answers")
        << withQuirk([](auto& quirks) { quirks.refuseSelectWithoutFci = true; });
    QTest::newRow("no size in FCI") << withQuirk([](auto& quirks) {
        quirks.fciWithoutSize = true;
        quirks.refuseSelectWithoutFci = true;
    });
    QTest::newRow("SELECT answers on T=0")
        << withQuirk([](auto& quirks) { quirks.refuseSelectWithoutFci = true; },
                     profileOf(Layout::idemia2021, 1024, Protocol::T0));
    QTest::newRow("rubbish after the end")
        << withQuirk([](auto& quirks) { quirks.bytesAfterEnd = true; });
    QTest::newRow("tries not told")
        << withQuirk([](auto& quirks) { quirks.pinWrongWithoutTries = true; });
    QTest::newRow("PIN query counts")
        << withQuirk([](auto& quirks) { quirks.countedPinQuery = true; });
    QTest::newRow("PIN with bit 80") << withQuirk(
        [](auto& quirks) { quirks.pinReference = virtualcard::PinReference::withBit80; });
    QTest::newRow("slow") << withQuirk(
        [](auto& quirks) { quirks.latencyPerByte = std::chrono::microseconds(1); });
}

void TestCnsCard::readsAndSigns() {
    QFETCH(CardProfile, profile);
    InsertedCard inserted(profile);
    const auto driver = driverOf(inserted);
    QCOMPARE(driver->family(), std::string("CNS"));
    const auto content = driver->read();
    COMPARE_CODE(content, support::done);
    QCOMPARE(content->idCarta, profile.idCarta);
    QVERIFY(content->holder == profile.person);
    QVERIFY(content->certificate == inserted.card().profile().certificate);
    const auto signature = driver->verifyAndRawSign(SecretBuffer(profile.pin), blockFor(inserted));
    QVERIFY2(signature.has_value(), signature ? "" : signature.error().cause.c_str());
    QVERIFY(support::verifies(content->certificate, message, *signature));
    QCOMPARE(inserted.sent("0020"), 1L);
    QCOMPARE(inserted.card().pinTriesLeft(), profile.pinTries);
}

void TestCnsCard::signsWithoutHavingRead_data() {
    QTest::addColumn<CardProfile>("profile");
    QTest::newRow("classic") << profileOf();
    QTest::newRow("IDEMIA") << profileOf(Layout::idemia2021);
}

// Each handshake of a session asks again; the PIN stays verified.
void TestCnsCard::signsWithoutHavingRead() {
    QFETCH(CardProfile, profile);
    InsertedCard inserted(profile);
    const auto driver = driverOf(inserted);
    COMPARE_CODE(driver->rawSign(blockFor(inserted)), errors::cardFault);
    COMPARE_CODE(driver->verifyPin(SecretBuffer(profile.pin)), support::done);
    for (int handshake = 0; handshake < 2; ++handshake) {
        const auto signature = driver->rawSign(blockFor(inserted));
        COMPARE_CODE(signature, support::done);
        QVERIFY(support::verifies(inserted.card().profile().certificate, message, *signature));
    }
    QCOMPARE(inserted.sent("0020"), 1L);
}

void TestCnsCard::staysWithinTheBudget_data() {
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("certificateSize");
    QTest::addColumn<int>("apdus");
    QTest::newRow("1024") << Layout::classic << 1024 << 1260 << 14;
    QTest::newRow("2048") << Layout::classic << 2048 << 1512 << 15;
    QTest::newRow("IDEMIA") << Layout::idemia2021 << 2048 << 1260 << 15;
}

// Holder data, ID_Carta, certificate, PIN and one signature; the certificate as long as the budget
// allows.
void TestCnsCard::staysWithinTheBudget() {
    QFETCH(Layout, layout);
    QFETCH(int, bits);
    QFETCH(int, certificateSize);
    QFETCH(int, apdus);
    auto profile = profileOf(layout, bits);
    profile.certificate = pcsc::Bytes(static_cast<std::size_t>(certificateSize), 0x55);
    const int content = certificateSize - 4;
    const std::array header{0x30, 0x82, content >> 8, content & 0xFF};
    std::ranges::copy(header, profile.certificate.begin());
    const auto key = support::sharedKey(bits);
    const auto rawRsa = [key](pcsc::ByteView block) {
        const auto result = key.rawPrivate(
            {reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(block.size())});
        return pcsc::Bytes(result.begin(), result.end());
    };
    InsertedCard inserted(std::make_shared<virtualcard::VirtualCard>(profile, rawRsa));
    const auto driver = driverOf(inserted);
    const auto read = driver->read();
    COMPARE_CODE(read, support::done);
    QVERIFY(read->certificate == profile.certificate);
    COMPARE_CODE(driver->verifyAndRawSign(SecretBuffer(profile.pin), blockFor(inserted)),
                 support::done);
    QCOMPARE(inserted.log().size(), static_cast<std::size_t>(apdus));
    QCOMPARE(inserted.card().exchangeCount(), static_cast<std::uint64_t>(apdus));
}

void TestCnsCard::cardsWithoutCertificateShowTheirData_data() {
    QTest::addColumn<CardProfile>("profile");
    QTest::newRow("zeros") << withQuirk([](auto& quirks) { quirks.zeroCertificate = true; });
    QTest::newRow("zeros, end: 6B00 across") << withQuirk([](auto& quirks) {
        quirks.zeroCertificate = true;
        quirks.endOfFile = EndOfFile::strict6B00;
    });
    QTest::newRow("zeros, T=0") << withQuirk([](auto& quirks) { quirks.zeroCertificate = true; },
                                             profileOf(Layout::classic, 1024, Protocol::T0));
}

void TestCnsCard::cardsWithoutCertificateShowTheirData() {
    QFETCH(CardProfile, profile);
    InsertedCard inserted(profile);
    const auto driver = driverOf(inserted);
    const auto content = driver->read();
    COMPARE_CODE(content, support::done);
    QVERIFY(!content->certificateFound());
    QVERIFY(content->holder == profile.person);
    COMPARE_CODE(driver->verifyAndRawSign(SecretBuffer(profile.pin), blockFor(inserted)),
                 errors::cardNoCertificate);
    QCOMPARE(inserted.sent("0020"), 0L);
}

void TestCnsCard::dataCutByTheCardAreShownAsIncomplete() {
    for (const auto answer : {EndOfFile::outside6B00, EndOfFile::warning6282, EndOfFile::short9000,
                              EndOfFile::exact6Cxx, EndOfFile::strict6B00}) {
        InsertedCard inserted(withQuirk([answer](auto& quirks) {
            quirks.truncatedData = 60;
            quirks.endOfFile = answer;
        }));
        const auto content = driverOf(inserted)->read();
        COMPARE_CODE(content, support::done);
        QVERIFY(content->holder.incomplete);
        QCOMPARE(content->holder.surname, std::string("ROSSI"));
        QVERIFY(content->certificateFound());
    }
}

void TestCnsCard::readersWithoutExtendedApdusGetChains() {
    InsertedCard inserted(withQuirk([](auto& quirks) { quirks.refuseExtended = true; }));
    const auto driver = driverOf(inserted);
    const auto content = driver->read();
    const auto signature = driver->verifyAndRawSign(SecretBuffer("12345"), blockFor(inserted));
    COMPARE_CODE(signature, support::done);
    QVERIFY(support::verifies(content->certificate, message, *signature));
    QCOMPARE(inserted.sent("102A8086FF"), 1L);
}

void TestCnsCard::saysWhenNeitherIsPossible() {
    for (const auto protocol : {Protocol::T0, Protocol::T1}) {
        auto profile = profileOf(Layout::classic, 2048, protocol);
        profile.quirks.refuseExtended = true;
        profile.quirks.refuseChaining = true;
        InsertedCard inserted(profile);
        const auto driver = driverOf(inserted);
        COMPARE_CODE(driver->verifyAndRawSign(SecretBuffer("12345"), blockFor(inserted)),
                     errors::readerShortApdu);
        QCOMPARE(inserted.sent("0020"), 1L);
        QVERIFY(!inserted.card().pinVerified());
    }
}

QTEST_APPLESS_MAIN(TestCnsCard)
#include "test_cns_card.moc"
