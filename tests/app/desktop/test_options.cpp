// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/options.h"

#include <QTest>

using desktop::readCommandLine;

class TestOptions : public QObject {
    Q_OBJECT
  private slots:
    void nothingIsTheWindow() {
        const auto line = readCommandLine({"sportello"});
        QVERIFY(line.options);
        QVERIFY(!line.options->demo);
    }
    void portalAndAuthorityGoTogether() {
        const auto line =
            readCommandLine({"sportello", "--portal", "https://p.example", "--ca", "ca.pem"});
        QVERIFY(line.options);
        QCOMPARE(line.options->portal, QStringLiteral("https://p.example"));
        QCOMPARE(line.options->caFile, QStringLiteral("ca.pem"));
        QCOMPARE(readCommandLine({"sportello", "--portal", "https://p.example"}).exitCode, 2);
        QCOMPARE(readCommandLine({"sportello", "--ca", "ca.pem"}).exitCode, 2);
    }
    void aTourIsADemo() {
        const auto line = readCommandLine({"sportello", "--tour", "pictures"});
        QVERIFY(line.options && line.options->demo);
        QCOMPARE(line.options->tour, QStringLiteral("pictures"));
    }
    void helpAndVersionEndWellAndSaySomething() {
        for (const char* flag : {"--help", "--version"}) {
            const auto line = readCommandLine({"sportello", flag});
            QVERIFY(!line.options);
            QCOMPARE(line.exitCode, 0);
            QVERIFY(line.message.contains("sportello"));
        }
    }
    void whatIsNotThereYetOrWrongEndsWithUsage() {
        for (const char* wrong : {"--kiosk", "--nonsense", "file.pdf"}) {
            const auto line = readCommandLine({"sportello", wrong});
            QVERIFY(!line.options);
            QCOMPARE(line.exitCode, 2);
            QVERIFY(!line.message.isEmpty());
        }
        QCOMPARE(
            readCommandLine({"sportello", "--demo", "--portal", "https://p", "--ca", "c"}).exitCode,
            2);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
