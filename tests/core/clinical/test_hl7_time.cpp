// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/clinical/model/hl7_time.h"

using core::clinical::readHl7Time;

class TestHl7Time : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void allFormsSeen_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("offset");  // minutes; 9999 = not told
        QTest::newRow("usual") << "20220330112426+0100"
                               << "30/03/2022 11:24" << 60;
        QTest::newRow("no zone") << "20220330112426"
                                 << "30/03/2022 11:24" << 9999;
        QTest::newRow("fraction") << "20220330112426.123+0200"
                                  << "30/03/2022 11:24" << 120;
        QTest::newRow("two digits of zone") << "20220330112426+01"
                                            << "30/03/2022 11:24" << 60;
        QTest::newRow("three, the last lost") << "20220330112426+010"
                                              << "30/03/2022 11:24" << 60;
        QTest::newRow("three, the first lost") << "20220330112426+100"
                                               << "30/03/2022 11:24" << 60;
        QTest::newRow("west") << "20050329171504-0500"
                              << "29/03/2005 17:15" << -300;
        QTest::newRow("thirteen digits") << "2022033011242+0100"
                                         << "30/03/2022 11:24" << 60;
        QTest::newRow("minutes") << "202203301124"
                                 << "30/03/2022 11:24" << 9999;
        QTest::newRow("day") << "20220330"
                             << "30/03/2022" << 9999;
        QTest::newRow("midnight is a day") << "20220330000000+0100"
                                           << "30/03/2022" << 60;
        QTest::newRow("late keeps its day") << "20220330235959-1200"
                                            << "30/03/2022 23:59" << -720;
        QTest::newRow("month") << "202203"
                               << "03/2022" << 9999;
        QTest::newRow("year") << "2022"
                              << "2022" << 9999;
        QTest::newRow("year with zone") << "2022-0100"
                                        << "2022" << -60;
        QTest::newRow("blanks") << "  20220330 "
                                << "30/03/2022" << 9999;
        QTest::newRow("ISO") << "2022-03-30T11:24:26+01:00"
                             << "30/03/2022 11:24" << 60;
        QTest::newRow("ISO day") << "2022-03-30"
                                 << "30/03/2022" << 9999;
        QTest::newRow("ISO month") << "2022-03"
                                   << "03/2022" << 9999;
        QTest::newRow("no such day") << "20220231"
                                     << "20220231" << 9999;
        QTest::newRow("no such hour") << "20220330252426"
                                      << "30/03/2022" << 9999;
        QTest::newRow("words") << "ieri"
                               << "ieri" << 9999;
        QTest::newRow("nothing") << ""
                                 << "" << 9999;
    }

    void allFormsSeen() {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(int, offset);
        const auto time = readHl7Time(text);
        QCOMPARE(time.text, text);  // always kept
        QCOMPARE(core::clinical::shown(time), words);
        QCOMPARE(time.offsetMinutes.value_or(9999), offset);
    }

    void spansAreSaid() {
        using core::clinical::TimeSpan;
        const auto day = [](const char* text) { return readHl7Time(QLatin1String(text)); };
        QCOMPARE(shown(TimeSpan{day("20240102"), {}, {}}), QStringLiteral("02/01/2024"));
        QCOMPARE(shown(TimeSpan{{}, day("20240102"), day("20240105")}),
                 QStringLiteral("dal 02/01/2024 al 05/01/2024"));
        QCOMPARE(shown(TimeSpan{{}, day("20240102"), {}}), QStringLiteral("dal 02/01/2024"));
        QCOMPARE(shown(TimeSpan{{}, {}, day("20240105")}), QStringLiteral("fino al 05/01/2024"));
        QCOMPARE(shown(TimeSpan{}), QString());
    }
};

QTEST_APPLESS_MAIN(TestHl7Time)
#include "test_hl7_time.moc"
