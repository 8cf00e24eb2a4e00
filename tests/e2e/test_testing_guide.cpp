// SPDX-License-Identifier: EUPL-1.2
// docs/testing-with-virtual-cards.md, followed to the letter on a real PC/SC service: every command
// is run, and what it promises to print is looked for.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Block {
    int line = 0;
    QString kind{};  // what follows the fence
    QStringList text{};
};

QList<Block> blocksOf(const QString& page) {
    QList<Block> blocks;
    bool inside = false;
    int number = 0;
    for (const auto& line : page.split(QLatin1Char('\n'))) {
        ++number;
        const bool fence = line.startsWith(QLatin1String("```"));
        if (fence && !inside) blocks << Block{.line = number, .kind = line.mid(3).trimmed()};
        if (!fence && inside) blocks.last().text << line;
        if (fence) inside = !inside;
    }
    return blocks;
}

bool isCommand(const Block& block) {
    return block.kind.startsWith(QLatin1String("sh"));
}
bool isRun(const Block& block) {
    return block.kind == QLatin1String("sh");
}

QByteArray scriptOf(const QList<Block>& blocks) {
    QByteArray script = "set -euo pipefail\n";
    for (const auto& block : blocks)
        if (isRun(block))
            script += "echo '== line " + QByteArray::number(block.line) + "'\n" +
                      block.text.join(QLatin1Char('\n')).toUtf8() + '\n';
    return script;
}

/// What came out between the block's mark and the next.
QByteArray outputOf(const QByteArray& all, int line) {
    const auto begin = all.indexOf("== line " + QByteArray::number(line) + '\n');
    if (begin < 0) return {};
    const auto end = all.indexOf("\n== line ", begin);
    return all.mid(begin, end < 0 ? -1 : end - begin);
}

}  // namespace

class TestTestingGuide : public QObject {
    Q_OBJECT
    QList<Block> blocks_;

  private slots:
    void initTestCase() {
        QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/docs/testing-with-virtual-cards.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        blocks_ = blocksOf(QString::fromUtf8(file.readAll()));
    }

    // What cannot be run here says so in the page, with a reason.
    void whatIsNotRunIsMarked() {
        int run = 0;
        for (const auto& block : blocks_) {
            const bool known = isCommand(block) || block.kind == QLatin1String("output");
            QVERIFY2(known, qPrintable(QStringLiteral("line %1").arg(block.line)));
            if (!isCommand(block)) continue;
            if (!isRun(block)) {
                QVERIFY(block.kind.startsWith(QLatin1String("sh (not run: ")));
                qInfo("line %d is not run: %s", block.line, qPrintable(block.kind.mid(13)));
            }
            run += isRun(block) ? 1 : 0;
        }
        QVERIFY(run >= 12);
    }

    void everyCommandDoesWhatThePageSays() {
        // Where a reader of the page would stand: a folder with build/dev/bin.
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("build/dev")));
        QVERIFY(QFile::link(QStringLiteral(SPORTELLO_BIN_DIR),
                            folder.filePath(QStringLiteral("build/dev/bin"))));
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), scriptOf(blocks_)});
        const bool ended = shell.waitForFinished(90000);
        if (!ended) shell.kill();
        shell.waitForFinished();
        const auto output = shell.readAll();
        QVERIFY2(ended && shell.exitCode() == 0, output.constData());
        for (int i = 1; i < blocks_.size(); ++i) {
            if (blocks_[i].kind != QLatin1String("output")) continue;
            const auto got = outputOf(output, blocks_[i - 1].line);
            for (const auto& line : blocks_[i].text)
                QVERIFY2(got.contains(line.toUtf8()), qPrintable(line + " not in " + got));
        }
    }
};

QTEST_GUILESS_MAIN(TestTestingGuide)
#include "test_testing_guide.moc"
