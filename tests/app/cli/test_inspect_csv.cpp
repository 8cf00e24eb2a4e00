// SPDX-License-Identifier: EUPL-1.2
// sportello-cli inspect --csv against what the shared developer set says is in each of its files.
// The set is beside the project and never part of it: without it there is nothing to compare.
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

namespace {

const QString folder = QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/cda");

QStringList lines(const QByteArray& text) {
    return QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList expectedLines() {
    QFile file(folder + QStringLiteral("/expected.csv"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return lines(file.readAll().replace('\r', ""));
}

}  // namespace

class TestInspectCsv : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyCellOfTheSharedSet() {
        const auto expected = expectedLines();
        if (expected.isEmpty()) QSKIP("no ../shared/data/cda here");
        QStringList arguments{"inspect", "--csv"};
        for (const auto& line : expected.mid(1)) arguments << line.section(QLatin1Char(','), 0, 0);
        QProcess cli;
        cli.setWorkingDirectory(folder);
        cli.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli"), arguments);
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 0);
        const auto told = lines(cli.readAllStandardOutput());
        QCOMPARE(told.size(), expected.size());
        for (qsizetype i = 0; i < told.size(); ++i) QCOMPARE(told[i], expected[i]);
    }
};

QTEST_GUILESS_MAIN(TestInspectCsv)
#include "test_inspect_csv.moc"
