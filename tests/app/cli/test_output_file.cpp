// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include "app/cli/output_file.h"
#include "core/base/private_file.h"

class TestOutputFile : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;

    static bool refused(const core::Result<void>& result) {
        return !result && result.error().code == core::errors::outputUnwritable;
    }

  private Q_SLOTS:
    void replacedOnlyWhenAsked() {
        const auto path = dir_.filePath(QStringLiteral("a.pdf"));
        QVERIFY(cli::checkOutput(path, false));
        QVERIFY(core::writePrivateFile(path, "one"));
        QVERIFY(refused(cli::checkOutput(path, false)));
        QVERIFY(cli::checkOutput(path, true));
    }

    void neitherFoldersNorMissingOnes() {
        QVERIFY(refused(cli::checkOutput(dir_.path(), true)));
        QVERIFY(refused(cli::checkOutput(dir_.filePath(QStringLiteral("none/a.pdf")), true)));
    }

#ifdef Q_OS_UNIX
    void neitherPipesNorLinksToThem() {
        const auto pipe = dir_.filePath(QStringLiteral("pipe"));
        const auto link = dir_.filePath(QStringLiteral("to-pipe"));
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, link));
        for (const auto& path : {pipe, link}) QVERIFY(refused(cli::checkOutput(path, true)));
    }
#endif
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "test_output_file.moc"
