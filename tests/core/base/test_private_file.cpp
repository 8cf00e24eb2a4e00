// SPDX-License-Identifier: EUPL-1.2
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include "core/base/private_file.h"

class TestPrivateFile : public QObject {
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
    void onlyTheOwnerReadsIt() {
        const auto path = dir_.filePath(QStringLiteral("a.pdf"));
        QVERIFY(core::writePrivateFile(path, "one"));
        QVERIFY(core::writePrivateFile(path, "two"));
        QCOMPARE(contentOf(path), QByteArray("two"));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    }

    void neitherFoldersNorMissingOnes() {
        QVERIFY(refused(core::writePrivateFile(dir_.path(), "x")));
        QVERIFY(refused(core::writePrivateFile(dir_.filePath(QStringLiteral("none/a.pdf")), "x")));
    }

#ifdef Q_OS_UNIX
    void throughALink() {
        const auto target = dir_.filePath(QStringLiteral("target.pdf"));
        const auto link = dir_.filePath(QStringLiteral("link.pdf"));
        QVERIFY(core::writePrivateFile(target, "one"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(core::writePrivateFile(link, "two"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("two"));
    }

    void nothingButFilesIsReplaced() {
        const auto pipe = dir_.filePath(QStringLiteral("pipe"));
        const auto link = dir_.filePath(QStringLiteral("to-pipe"));
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, link));
        for (const auto& path : {pipe, link}) QVERIFY(refused(core::writePrivateFile(path, "x")));
        struct stat after {};
        QCOMPARE(stat(pipe.toLocal8Bit().constData(), &after), 0);
        QVERIFY(S_ISFIFO(after.st_mode));
    }
#endif
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "test_private_file.moc"
