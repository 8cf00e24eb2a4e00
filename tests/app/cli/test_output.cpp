// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/output.h"

#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include "tests/app/cli/standard_stream.h"

namespace {

/// What `work` writes to a standard stream.
template <typename Work>
QByteArray written(int stream, Work work) {
    QTemporaryFile file;
    if (!file.open()) return "no temporary file";
    {
        const standardstream::Replaced replaced(stream, file.handle());
        work();
    }
    file.seek(0);
    return file.readAll();
}

QJsonObject errorIn(const QByteArray& text) {
    return QJsonDocument::fromJson(text)[QLatin1String("error")].toObject();
}

}  // namespace

class TestOutput : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void linesGoOutAsUtf8() {
        const auto line = QStringLiteral("Così è più città");
        QCOMPARE(written(STDOUT_FILENO, [&] { cli::printLine(line); }), line.toUtf8() + '\n');
        QCOMPARE(written(STDERR_FILENO, [&] { cli::printNote(line); }), line.toUtf8() + '\n');
        QCOMPARE(written(STDOUT_FILENO, [&] { cli::printNote(QString()); }), QByteArray());
    }

    void whatOthersWroteDoesNotCommandTheTerminal() {
        const auto line = QStringLiteral("a\u001B[31mb\tc\r\nd");
        const QByteArray harmless = "a\xEF\xBF\xBD[31mb\tc\xEF\xBF\xBD\nd\n";
        QCOMPARE(written(STDOUT_FILENO, [&] { cli::printLine(line); }), harmless);
        QCOMPARE(written(STDERR_FILENO, [&] { cli::printNote(line); }), harmless);
    }

    void columnsAreAsWideAsTheirLongestCell() {
        QCOMPARE(cli::table({{"a", "bbb", "c"}, {"dddd", "e"}, {"f", "", ""}}),
                 QStringLiteral("a     bbb  c\ndddd  e\nf"));
        QCOMPARE(cli::table({}), QString());
    }

    void anErrorForAPersonIsANote() {
        int code = 0;
        const core::Error error{core::errors::pinWrong, "63C2", 2};
        const auto note = written(STDERR_FILENO, [&] { code = cli::printError(false, error); });
        QCOMPARE(code, 15);
        QVERIFY(note.startsWith("PIN errato. Ti restano 2 tentativi.\n"));
        QVERIFY(note.endsWith("\n(pin.wrong)\n"));
        QVERIFY(!note.contains("63C2"));  // the cause is for the log
    }

    void anErrorForAScriptIsOneDocument() {
        int code = 0;
        const core::Error error{core::errors::pinWrong, "63C1", 1};
        const auto document = written(STDOUT_FILENO, [&] { code = cli::printError(true, error); });
        QCOMPARE(code, 15);
        const auto json = errorIn(document);
        QCOMPARE(json["code"].toString(), QStringLiteral("pin.wrong"));
        QCOMPARE(json["triesLeft"].toInt(), 1);
        QVERIFY(!json["message"].toString().isEmpty() && !json["hint"].toString().isEmpty());
    }

    void triesAreToldOnlyWhenKnown() {
        const core::Error error{core::errors::cardExpired};
        const core::ErrorDetails details{.expires = QDate(2025, 10, 10)};
        const auto json =
            errorIn(written(STDOUT_FILENO, [&] { cli::printError(true, error, details); }));
        QVERIFY(!json.contains("triesLeft"));
        QVERIFY(json["message"].toString().contains("10/10/2025"));
    }

    void misuseNamesTheHelp() {
        int code = 0;
        const auto message = QStringLiteral("Manca il comando.");
        const auto note = written(STDERR_FILENO, [&] { code = cli::printUsage(false, message); });
        QCOMPARE(code, cli::exitUsage);
        QVERIFY(note.startsWith("Manca il comando.\n") && note.contains("--help"));
        const auto json = errorIn(written(STDOUT_FILENO, [&] { cli::printUsage(true, message); }));
        QCOMPARE(json["code"].toString(), QStringLiteral("program.usage"));
        QCOMPARE(json["message"].toString(), message);
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "test_output.moc"
