// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/virtualcard/card_profile.h"

using pcsc::Protocol;
using virtualcard::CardProfile;
using virtualcard::Layout;
using virtualcard::PinReference;

namespace {

CardProfile lot(Layout layout, int keyBits, Protocol protocol = Protocol::T1) {
    auto profile = virtualcard::specimenProfile();
    profile.layout = layout;
    profile.keyBits = keyBits;
    profile.protocol = protocol;
    return profile;
}

/// Interface bytes and historical bytes of an ATR, read after ISO 7816-3.
struct Parts {
    QByteArray historical;
    bool firstProtocolIsT0 = true;
    bool checkRight = true;
};

Parts partsOf(const pcsc::Bytes& atr) {
    Parts parts;
    std::size_t at = 2;
    bool withT1 = false;
    bool first = true;
    for (unsigned indicator = atr[1] >> 4U; indicator != 0;) {
        for (const unsigned bit : {1U, 2U, 4U}) at += (indicator & bit) != 0 ? 1 : 0;
        if ((indicator & 8U) == 0) break;
        const unsigned protocol = atr[at] & 0x0FU;
        if (first) parts.firstProtocolIsT0 = protocol == 0;
        first = false;
        withT1 = withT1 || protocol != 0;
        indicator = atr[at++] >> 4U;
    }
    const std::size_t count = atr[1] & 0x0FU;
    parts.historical =
        QByteArray(reinterpret_cast<const char*>(&atr[at]), static_cast<qsizetype>(count));
    unsigned check = 0;
    for (std::size_t i = 1; i < atr.size(); ++i) check ^= atr[i];
    parts.checkRight = withT1 ? check == 0 : atr.size() == at + count;
    return parts;
}

}  // namespace

class TestCardProfile : public QObject {
    Q_OBJECT
  private slots:
    void specimenIsTheCitizenOfTheGuide() {
        const auto profile = virtualcard::specimenProfile();
        QCOMPARE(profile.person.codiceFiscale, std::string("RSSMRA62B25C014Z"));
        QCOMPARE(profile.idCarta.substr(0, 4), profile.person.issuer);
        QCOMPARE(profile.pin, std::string("12345"));
        QCOMPARE(profile.puk, std::string("87654321"));
        QCOMPARE(profile.pinTries, 3);
        QCOMPARE(profile.keyBits, 2048);
    }

    void idCartaHasALuhnDigit() {
        int sum = 0;
        bool twice = false;
        const auto number = virtualcard::specimenProfile().idCarta;
        QCOMPARE(number.size(), std::size_t{16});
        for (auto digit = number.rbegin(); digit != number.rend(); ++digit, twice = !twice) {
            const int value = (*digit - '0') * (twice ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        QCOMPARE(sum % 10, 0);
    }

    void everyLotSaysCnsInItsHistoricalBytes_data() {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("t0");
        for (const bool t0 : {false, true})
            for (const auto layout : {Layout::classic, Layout::idemia2021})
                for (const int bits : {1024, 2048})
                    QTest::addRow("layout %d, %d bits, T=%d", static_cast<int>(layout), bits,
                                  t0 ? 0 : 1)
                        << static_cast<int>(layout) << bits << t0;
    }

    void everyLotSaysCnsInItsHistoricalBytes() {
        QFETCH(int, layout);
        QFETCH(int, bits);
        QFETCH(bool, t0);
        const auto profile =
            lot(static_cast<Layout>(layout), bits, t0 ? Protocol::T0 : Protocol::T1);
        const auto parts = partsOf(virtualcard::atrOf(profile));
        QCOMPARE(parts.historical.size(), 15);
        QCOMPARE(parts.historical.mid(9, 3), QByteArray("CNS"));
        QVERIFY(parts.checkRight);
        if (t0) QVERIFY(parts.firstProtocolIsT0);
    }

    void versionTellsTheKeySize() {
        const auto version = [](int bits) {
            return partsOf(virtualcard::atrOf(lot(Layout::classic, bits))).historical[12];
        };
        QCOMPARE(version(1024), '\x10');
        QCOMPARE(version(2048), '\x11');
    }

    void atrCanBeAnyOther() {
        auto profile = virtualcard::specimenProfile();
        profile.atr = pcsc::fromHex("3B80800101");
        QCOMPARE(pcsc::toHex(virtualcard::atrOf(profile)), std::string("3B80800101"));
    }

    void onlyTheStIncardLotTakesBit80() {
        QVERIFY(virtualcard::pinReferenceOf(lot(Layout::classic, 2048)) == PinReference::both);
        QVERIFY(virtualcard::pinReferenceOf(lot(Layout::classic, 1024)) == PinReference::plain);
        QVERIFY(virtualcard::pinReferenceOf(lot(Layout::idemia2021, 2048)) == PinReference::plain);
        auto profile = lot(Layout::classic, 1024);
        profile.quirks.pinReference = PinReference::withBit80;
        QVERIFY(virtualcard::pinReferenceOf(profile) == PinReference::withBit80);
    }
};

QTEST_APPLESS_MAIN(TestCardProfile)
#include "test_card_profile.moc"
