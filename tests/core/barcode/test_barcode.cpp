// SPDX-License-Identifier: EUPL-1.2
// Code 39 by its own rule: nine elements a character, three of them wide. That scanners read it is
// tested on paper (ui_screens_reminder_content).
#include "core/barcode/barcode.h"

#include <QTest>

class TestBarcode : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void asManyBarsAsTheCodeHas_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("first part of an NRE") << QStringLiteral("0300A");
        QTest::newRow("second part") << QStringLiteral("4100000383");
        QTest::newRow("codice fiscale") << QStringLiteral("RSSMRA62B25C014Z");
        QTest::newRow("signs") << QStringLiteral("-. $/+%");
    }
    void asManyBarsAsTheCodeHas() {
        QFETCH(QString, text);
        const auto code = core::code39(text);
        QVERIFY(code);
        // Start and stop are characters, too.
        const auto characters = text.size() + 2;
        QCOMPARE(code->bars.size(), 5 * characters);
        QCOMPARE(code->bars.first().left, 0.0);
        double end = -1;
        for (const auto& bar : code->bars) {
            QVERIFY(bar.left > end);
            QVERIFY(qFuzzyCompare(bar.width, 1.0) || bar.width >= 2);
            end = bar.left + bar.width;
        }
        QCOMPARE(code->width, end);
    }
    void theSameForTheSameText() {
        const auto one = core::code39(QStringLiteral("0300A"));
        const auto other = core::code39(QStringLiteral("0300B"));
        QVERIFY(one && other);
        QCOMPARE(one->width, other->width);
        QVERIFY(!std::ranges::equal(one->bars, other->bars, {}, &core::Barcode::Bar::left,
                                    &core::Barcode::Bar::left));
    }
    void whatItCannotWrite_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("small letters") << QStringLiteral("rssmra");
        QTest::newRow("start sign") << QStringLiteral("*0300A*");
        QTest::newRow("accent") << QStringLiteral("È");
        QTest::newRow("too long") << QString(200, u'0');
    }
    void whatItCannotWrite() {
        QFETCH(QString, text);
        QVERIFY(!core::code39(text));
    }
};

QTEST_APPLESS_MAIN(TestBarcode)
#include "test_barcode.moc"
