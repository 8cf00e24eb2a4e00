// SPDX-License-Identifier: EUPL-1.2
// What sportello-cli says before it needs a reader or a portal.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct Run {
    int exit;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString error(const char* name) const {
        return json()[QLatin1String("error")][QLatin1String(name)].toString();
    }
};

Run run(const QStringList& arguments, const QString& outputFile = {}) {
    QProcess process;
    if (!outputFile.isEmpty()) process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli"), arguments);
    if (!process.waitForFinished()) qFatal("no end");
    const auto out = outputFile.isEmpty() ? process.readAllStandardOutput() : QByteArray();
    return {process.exitCode(), out, process.readAllStandardError()};
}

}  // namespace

class TestProgram : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneDocumentForTheVersionToo() {
        const auto told = run({"--version", "--json"});
        QCOMPARE(told.exit, 0);
        QCOMPARE(told.json().keys(), QStringList{"version"});
        const auto version = told.json()[QLatin1String("version")].toString();
        QCOMPARE(run({"--version"}).out.trimmed(), "sportello-cli " + version.toUtf8());
        QCOMPARE(run({"card", "--help", "--json"}).json().keys(), QStringList{"help"});
    }

    void wrongUsageIsOneDocumentWhereverJsonStands() {
        const QList<QStringList> lines{{"--json"},
                                       {"--json", "dance"},
                                       {"login", "--nonsense", "--json"},
                                       {"login", "--portal", "--json"},
                                       {"documents", "--json", "--get", "--out", "a.pdf"},
                                       {"card", "--json=yes"}};
        for (const auto& line : lines) {
            const auto told = run(line + QStringList{"--lang", "en"});
            QCOMPARE(told.exit, 2);
            QVERIFY2(told.err.isEmpty(), told.err.constData());
            QCOMPARE(told.error("code"), QStringLiteral("program.usage"));
            QCOMPARE(told.error("hint"),
                     QStringLiteral("sportello-cli --help shows the commands."));
        }
    }

    void inTheLanguageAskedFor() {
        const auto told = run({"login", "--portal", "--ca", "--lang", "en"});
        QCOMPARE(told.exit, 2);
        QVERIFY(told.err.startsWith("The option --portal needs a value."));
    }

    void whatCannotBeWrittenIsSaid() {
#ifdef Q_OS_LINUX
        for (const auto* what : {"--version", "--help"})
            for (const auto& form : {QStringList{}, QStringList { "--json" }}) {
                const auto told = run(QStringList{what} + form, QStringLiteral("/dev/full"));
                QCOMPARE(told.exit, 32);
                QVERIFY(told.err.contains("(output.unwritable)"));
            }
        QCOMPARE(run({"dance", "--json"}, QStringLiteral("/dev/full")).exit, 2);
#else
        QSKIP("needs a device that is always full");
#endif
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
