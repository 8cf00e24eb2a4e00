// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "app/mockportal/documents/content.h"

using namespace mockportal;

class TestMeasurement : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void flagAndRange_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("limits");
        QTest::addColumn<Flag>("flag");
        QTest::addColumn<QString>("range");
        QTest::newRow("low") << 13.4 << "both" << Flag::low << QStringLiteral("13,5 – 17,5");
        QTest::newRow("at the lower limit")
            << 13.5 << "both" << Flag::normal << QStringLiteral("13,5 – 17,5");
        QTest::newRow("at the upper limit")
            << 17.5 << "both" << Flag::normal << QStringLiteral("13,5 – 17,5");
        QTest::newRow("high") << 17.6 << "both" << Flag::high << QStringLiteral("13,5 – 17,5");
        QTest::newRow("only a lower limit")
            << 90.0 << "low" << Flag::normal << QStringLiteral("oltre 13,5");
        QTest::newRow("only an upper limit")
            << 1.0 << "high" << Flag::normal << QStringLiteral("fino a 17,5");
        QTest::newRow("no limits") << 1.0 << "none" << Flag::normal << QString();
    }
    void flagAndRange() {
        QFETCH(double, value);
        QFETCH(QString, limits);
        QFETCH(Flag, flag);
        QFETCH(QString, range);
        Measurement m;
        m.value = value;
        m.analyte.decimals = 1;
        if (limits == QLatin1String("both") || limits == QLatin1String("low")) m.analyte.low = 13.5;
        if (limits == QLatin1String("both") || limits == QLatin1String("high"))
            m.analyte.high = 17.5;
        QCOMPARE(m.flag(), flag);
        QCOMPARE(m.rangeText(), range);
    }

    void numbersAreItalianWithoutGroups() {
        Measurement m;
        m.value = 1234.5;
        m.analyte.decimals = 2;
        QCOMPARE(m.valueText(), QStringLiteral("1234,50"));
    }
};

QTEST_APPLESS_MAIN(TestMeasurement)
#include "test_measurement.moc"
