// SPDX-License-Identifier: EUPL-1.2
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include "app/cli/output_file.h"

class TestOutputFile : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;

    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool refused(const core::Result<void>& result) {
        return !result && result.error().code == core::errors::outputUnwritable;
    }

  private Q_SLOTS:
    void replacedOnlyWhenAsked() {
        const auto path = dir_.filePath(QStringLiteral("a.pdf"));
        QVERIFY(cli::checkOutput(path, false));
        QVERIFY(cli::writeOutput(path, "one"));
        QVERIFY(refused(cli::checkOutput(path, false)));
        QVERIFY(cli::checkOutput(path, true));
        QVERIFY(cli::writeOutput(path, "two"));
        QCOMPARE(contentOf(path), QByteArray("two"));
    }

    void neitherFoldersNorMissingOnes() {
        QVERIFY(refused(cli::checkOutput(dir_.path(), true)));
        QVERIFY(refused(cli::checkOutput(dir_.filePath(QStringLiteral("none/a.pdf")), true)));
        QVERIFY(refused(cli::writeOutput(dir_.filePath(QStringLiteral("none/a.pdf")), "x")));
    }

#ifdef Q_OS_UNIX
    void throughALink() {
        const auto target = dir_.filePath(QStringLiteral("target.pdf"));
        const auto link = dir_.filePath(QStringLiteral("link.pdf"));
        QVERIFY(cli::writeOutput(target, "one"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(cli::checkOutput(link, true));
        QVERIFY(cli::writeOutput(link, "two"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("two"));
    }

    void nothingButFilesIsReplaced() {
        const auto pipe = dir_.filePath(QStringLiteral("pipe"));
        const auto link = dir_.filePath(QStringLiteral("to-pipe"));
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, link));
        for (const auto& path : {pipe, link}) {
            QVERIFY(refused(cli::checkOutput(path, true)));
            QVERIFY(refused(cli::writeOutput(path, "x")));
        }
        struct stat after {};
        QCOMPARE(stat(pipe.toLocal8Bit().constData(), &after), 0);
        QVERIFY(S_ISFIFO(after.st_mode));
    }
#endif
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "test_output_file.moc"
