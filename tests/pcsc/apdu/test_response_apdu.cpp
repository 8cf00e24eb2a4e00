// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/apdu/response_apdu.h"
#include "pcsc/base/card_errors.h"

using pcsc::ResponseApdu;
using pcsc::StatusWord;

class TestResponseApdu : public QObject {
    Q_OBJECT
  private slots:
    void splitsDataAndStatus();
    void fewerThanTwoBytesAreAReaderFault();
    void namesStatusWords();
    void countsTriesOnlyWhenTold();
    void zeroMeans256();
};

void TestResponseApdu::splitsDataAndStatus() {
    const auto response = ResponseApdu::parse({0x36, 0x30, 0x90, 0x00});
    QVERIFY(response.has_value());
    QCOMPARE(pcsc::toText(response->data()), std::string("60"));
    QCOMPARE(response->status().value(), std::uint16_t{0x9000});
    QVERIFY(ResponseApdu::parse({0x6A, 0x82})->data().empty());
}

void TestResponseApdu::fewerThanTwoBytesAreAReaderFault() {
    for (const pcsc::Bytes& answer : {pcsc::Bytes{}, pcsc::Bytes{0x90}}) {
        const auto response = ResponseApdu::parse(answer);
        QVERIFY(!response.has_value());
        QCOMPARE(response.error().code, pcsc::errors::readerFault);
    }
}

void TestResponseApdu::namesStatusWords() {
    static_assert(StatusWord(0x9000).ok() && StatusWord(0x6110).ok() && !StatusWord(0x6282).ok());
    static_assert(StatusWord(0x61, 0x10).answerWaits() && !StatusWord(0x9000).answerWaits());
    static_assert(StatusWord(0x6C10).wrongLe() && StatusWord(0x6700).wrongLength());
    static_assert(StatusWord(0x6282).endOfFile() && StatusWord(0x6B00).wrongOffset());
    static_assert(StatusWord(0x6A86).wrongP1P2() && StatusWord(0x6A88).referenceNotFound());
    static_assert(StatusWord(0x6983).blocked() && StatusWord(0x6984).unusable());
    static_assert(StatusWord(0x6D00).instructionUnknown() && StatusWord(0x6E00).classUnknown());
    static_assert(StatusWord(0x6883).chainingUnknown() && StatusWord(0x6884).chainingUnknown());
    QCOMPARE(StatusWord(0x6A82).text(), std::string("6A82"));
}

void TestResponseApdu::countsTriesOnlyWhenTold() {
    for (int tries = 0; tries < 16; ++tries) {
        const StatusWord status(static_cast<std::uint16_t>(0x63C0 + tries));
        QVERIFY(status.wrongPin());
        QCOMPARE(status.triesLeft(), std::optional(tries));
    }
    QVERIFY(StatusWord(0x6300).wrongPin());
    QVERIFY(!StatusWord(0x6300).triesLeft().has_value());
    QVERIFY(!StatusWord(0x6983).wrongPin());
    QVERIFY(!StatusWord(0x63B2).wrongPin());
}

void TestResponseApdu::zeroMeans256() {
    QCOMPARE(StatusWord(0x6100).available(), std::size_t{256});
    QCOMPARE(StatusWord(0x6C0F).available(), std::size_t{15});
}

QTEST_APPLESS_MAIN(TestResponseApdu)
#include "test_response_apdu.moc"
