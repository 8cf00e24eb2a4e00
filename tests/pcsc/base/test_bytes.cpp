// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/base/bytes.h"

class TestBytes : public QObject {
    Q_OBJECT
  private slots:
    void hexGoesBothWays() {
        const auto bytes = pcsc::fromHex("00a4 080C");
        QVERIFY(bytes.has_value());
        QCOMPARE(pcsc::toHex(*bytes), std::string("00A4080C"));
    }
    void oddOrForeignCharactersAreRefused() {
        QVERIFY(!pcsc::fromHex("0").has_value());
        QVERIFY(!pcsc::fromHex("0G").has_value());
        QVERIFY(!pcsc::fromHex("00-11").has_value());
    }
    void textGoesBothWays() { QCOMPARE(pcsc::toText(pcsc::toBytes("CNS")), std::string("CNS")); }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "test_bytes.moc"
