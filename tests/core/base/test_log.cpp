// SPDX-License-Identifier: EUPL-1.2
#include <QProcess>
#include <QTest>

#include "core/base/log.h"

using core::redact;

class TestLog : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void personalDataAreBlottedOut_data() {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* secret, const char* line) {
            QTest::newRow(secret) << QString::fromUtf8(secret) << QString::fromUtf8(line);
        };
        row("RSSMRA62B25C014Z", "sub is RSSMRA62B25C014Z now");
        row("rssmra62b25c014z", "sub=rssmra62b25c014z");
        row("RSSMRAS2B25C0MQZ", "RSSMRAS2B25C0MQZ/6030123456789008.abc");
        row("eyJhbGciOi.x-y_z", "Authorization: Bearer eyJhbGciOi.x-y_z");
        row("s3cr3t", R"({"access_token": "s3cr3t", "acr": "L3"})");
        row("12345", "PIN: 12345");
        row("Pa55word", "password=Pa55word");
        row("6030123456789008", "card 6030123456789008");
        row("80380000301234567890", "number 80380000301234567890.");
    }

    void personalDataAreBlottedOut() {
        QFETCH(QString, secret);
        QFETCH(QString, line);
        QVERIFY(line.contains(secret));
        QVERIFY2(!redact(line).contains(secret), qPrintable(redact(line)));
    }

    void ordinaryWordsStay() {
        const auto line =
            QStringLiteral("portal.unreachable: SCardTransmit 80100069 after 1500 ms");
        QCOMPARE(redact(line), line);
    }

    void pinBlocksAreNeverPrinted_data() {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("printed");
        QTest::newRow("VERIFY") << QByteArray(
                                       "0020001008"
                                       "3132333435FFFFFF")
                                << QStringLiteral("00200010 [9 bytes hidden]");
        QTest::newRow("CHANGE") << QByteArray(
                                       "0024001010"
                                       "3132333435FFFFFF3534333231FFFFFF")
                                << QStringLiteral("00240010 [17 bytes hidden]");
        QTest::newRow("RESET RETRY") << QByteArray(
                                            "002C001010"
                                            "38373635343332313132333435FFFFFF")
                                     << QStringLiteral("002C0010 [17 bytes hidden]");
        QTest::newRow("SELECT") << QByteArray("00A4080C0411001102")
                                << QStringLiteral("00A4080C0411001102");
    }

    void pinBlocksAreNeverPrinted() {
        QFETCH(QByteArray, command);
        QFETCH(QString, printed);
        QCOMPARE(core::printCommand(*pcsc::fromHex(command.toStdString())), printed);
    }

    void theHandlerRedactsWhatQtAndOthersSay() {
        if (qEnvironmentVariableIsSet("SPORTELLO_TEST_LOG")) {  // the child
            core::installRedactingLog();
            qCWarning(core::lcPortal) << "token=abcdef123456 for RSSMRA62B25C014Z";
            qWarning("pin: 54321");
            return;
        }
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SPORTELLO_TEST_LOG"), QStringLiteral("1"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("theHandlerRedactsWhatQtAndOthersSay")});
        QVERIFY(child.waitForFinished());
        const auto said = child.readAllStandardError() + child.readAllStandardOutput();
        QVERIFY(said.contains("sportello.portal"));
        for (const auto* secret : {"abcdef123456", "RSSMRA62B25C014Z", "54321"})
            QVERIFY2(!said.contains(secret), said.constData());
    }

    void errorsAreCodeAndCause() {
        QCOMPARE(core::printError({core::errors::cardRemoved, "SCardTransmit 80100069"}),
                 QStringLiteral("card.removed (SCardTransmit 80100069)"));
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
