// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/virtualcard/apdu_log.h"

using virtualcard::Exchange;

namespace {

const Exchange sample{.number = 7,
                      .time = std::chrono::microseconds(12345),
                      .duration = {},
                      .command = {0x00, 0xB0, 0x00, 0x00, 0x02},
                      .response = {0xAB, 0xCD, 0x90, 0x00}};

}  // namespace

class TestApduLog : public QObject {
    Q_OBJECT
  private slots:
    void oneLineForAnExchange() {
        QCOMPARE(
            cardmaker::logLine(sample),
            QByteArray(
                R"({"n":7,"t":12.345,"c":"00B0000002","r":"ABCD9000","sw":"9000","clen":5,"rlen":4})"
                "\n"));
    }

    void linesAreJson() {
        const auto line = QJsonDocument::fromJson(cardmaker::logLine(sample)).object();
        QCOMPARE(line.value(QStringLiteral("clen")).toInt(), 5);
        QCOMPARE(line.size(), 7);
    }

    void fileIsWholeAfterEachLine() {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("log"));
        cardmaker::ApduLog log;
        QVERIFY(log.open(path));
        log.write(sample);
        log.write(sample);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
    }

    void unwritableFileIsTold() {
        cardmaker::ApduLog log;
        QVERIFY(!log.open(QStringLiteral("/no/such/folder/log")));
        QVERIFY(!log.errorString().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestApduLog)
#include "test_apdu_log.moc"
