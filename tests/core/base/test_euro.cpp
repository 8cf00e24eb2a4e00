// SPDX-License-Identifier: EUPL-1.2
#include <QJsonObject>
#include <QTest>

#include "core/base/euro.h"

class TestEuro : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void written_data() {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << "0,00\u00A0€";
        QTest::newRow("cents") << qint64(5) << "0,05\u00A0€";
        QTest::newRow("hundreds") << qint64(99999) << "999,99\u00A0€";
        QTest::newRow("thousands") << qint64(3615198) << "36.151,98\u00A0€";
        QTest::newRow("millions") << qint64(123456789) << "1.234.567,89\u00A0€";
    }
    void written() {
        QFETCH(qint64, cents);
        QFETCH(QString, text);
        QCOMPARE(core::euroText(cents), text);
        QCOMPARE(core::parseEuro(text), std::optional(cents));
    }

    void typed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents");  // -1: no sum of money
        QTest::newRow("plain") << "8263" << qint64(826300);
        QTest::newRow("cents") << "8263,31" << qint64(826331);
        QTest::newRow("one digit") << "8263,3" << qint64(826330);
        QTest::newRow("points") << "8.263,31" << qint64(826331);
        QTest::newRow("sign") << " 8.263,31 € " << qint64(826331);
        QTest::newRow("as we write it") << "8.263,31\u00A0€" << qint64(826331);
        QTest::newRow("word") << "18450 euro" << qint64(1845000);
        QTest::newRow("zero") << "0" << qint64(0);
        QTest::newRow("empty") << "" << qint64(-1);
        QTest::newRow("words") << "tanto" << qint64(-1);
        QTest::newRow("below zero") << "-5" << qint64(-1);
        QTest::newRow("English cents") << "8263.31" << qint64(-1);
        QTest::newRow("three decimals") << "8263,311" << qint64(-1);
        QTest::newRow("too much") << "9999999999" << qint64(-1);
    }
    void typed() {
        QFETCH(QString, text);
        QFETCH(qint64, cents);
        QCOMPARE(core::parseEuro(text).value_or(-1), cents);
    }

    void fhirMoney() {
        QCOMPARE(core::centsOf(core::moneyOf(3615198)), std::optional<core::Cents>(3615198));
        QVERIFY(!core::centsOf(QJsonObject{{"value", 1}, {"currency", "USD"}}));
        QVERIFY(!core::centsOf(QJsonValue()));
    }
};

QTEST_GUILESS_MAIN(TestEuro)
#include "test_euro.moc"
