// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/cards/der.h"

class TestDer : public QObject {
    Q_OBJECT
  private slots:
    void measuresCertificates_data();
    void measuresCertificates();
};

void TestDer::measuresCertificates_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("length");  // 0: none
    QTest::newRow("1512 bytes") << QByteArray("308205E4308204CC") << 1512;
    QTest::newRow("header only") << QByteArray("30820100") << 260;
    QTest::newRow("longest") << QByteArray("3082FFFF") << 65539;
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("zeros") << QByteArray("0000000000000000") << 0;
    QTest::newRow("erased") << QByteArray("FFFFFFFFFFFFFFFF") << 0;
    QTest::newRow("cut header") << QByteArray("308205") << 0;
    QTest::newRow("other tag") << QByteArray("318205E4") << 0;
    QTest::newRow("one length byte") << QByteArray("308180AA") << 0;
    QTest::newRow("three length bytes") << QByteArray("3083010000") << 0;
    QTest::newRow("length that is no DER") << QByteArray("308200FF") << 0;
}

void TestDer::measuresCertificates() {
    QFETCH(QByteArray, beginning);
    QFETCH(int, length);
    const auto measured = pcsc::certificateLength(pcsc::fromHex(beginning.toStdString()).value());
    QCOMPARE(measured.has_value(), length > 0);
    QCOMPARE(measured.value_or(0), static_cast<std::size_t>(length));
}

QTEST_APPLESS_MAIN(TestDer)
#include "test_der.moc"
