// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/export/zip_file.h"
#include "tests/core/export/judges.h"

using core::SecretBuffer;
using core::ZipFile;

namespace {

QByteArray content(int number) {
    return QByteArray("contenuto ") + QByteArray::number(number) + QByteArray(5000, 'x');
}

QString name(int number) {
    return QStringLiteral("cartella/%1-è.txt").arg(number);
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

}  // namespace

class TestZipFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;

    std::unique_ptr<ZipFile> begun(SecretBuffer passphrase = {}) {
        auto zip = ZipFile::begin(path_, std::move(passphrase));
        if (!zip) qFatal("%s", zip.error().cause.c_str());
        return std::move(*zip);
    }
    void fill(ZipFile& zip, int count) {
        for (int i = 0; i < count; ++i) QVERIFY(zip.add(name(i), content(i)));
    }

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath(QStringLiteral("prova.zip"));
    }

    void othersReadIt_data() {
        QTest::addColumn<qint64>("batch");
        QTest::newRow("one batch") << ZipFile::defaultBatch;
        QTest::newRow("each entry a batch") << qint64(1);
        QTest::newRow("some a batch") << qint64(12000);
    }

    void othersReadIt() {
        if (!judges::isThere("unzip")) QSKIP("unzip is not installed");
        QFETCH(qint64, batch);
        {
            const auto zip = begun();
            zip->setBatch(batch);
            fill(*zip, 30);
            QVERIFY(zip->finish());
            QVERIFY(!QFileInfo::exists(path_));
            QVERIFY(zip->commit());
        }
        QCOMPARE(filesIn(*folder_), QStringList{"prova.zip"});
        const auto tested = judges::ask("unzip", {"-t", path_});
        QVERIFY2(tested.code == 0, tested.said);
        QCOMPARE(judges::ask("unzip", {"-o", "-q", path_, "-d", folder_->path()}).code, 0);
        for (const int number : {0, 13, 29}) {
            QFile file(folder_->filePath(name(number)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), content(number));
            QVERIFY(!file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        }
    }

    void onlyItsOwnerReadsIt() {
        const auto zip = begun();
        fill(*zip, 1);
        for (const auto& file : filesIn(*folder_))
            QVERIFY(!QFileInfo(folder_->filePath(file))
                         .permissions()
                         .testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(zip->finish());
        QVERIFY(zip->commit());
        QVERIFY(!QFileInfo(path_).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void withAPassphraseOnlyThatOpensIt() {
        if (!judges::isThere("7z")) QSKIP("7z is not installed");
        {
            const auto zip = begun(SecretBuffer("cavallo giallo"));
            zip->setBatch(12000);
            fill(*zip, 10);
            QVERIFY(zip->finish());
            QVERIFY(zip->commit());
        }
        const auto right = judges::ask("7z", {"t", "-pcavallo giallo", path_});
        QVERIFY2(right.code == 0, right.said);
        QVERIFY(judges::ask("7z", {"t", "-pcavallo rosso", path_}).code != 0);
        QVERIFY(judges::ask("7z", {"l", "-slt", path_}).said.contains("AES-256"));
        QFile file(path_);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("contenuto"));
    }

    void nothingIsLeftOfOneThatWasGivenUp_data() {
        QTest::addColumn<int>("entries");
        QTest::addColumn<bool>("finished");
        QTest::newRow("nothing added") << 0 << false;
        QTest::newRow("added") << 3 << false;
        QTest::newRow("written in parts") << 30 << false;
        QTest::newRow("finished, not committed") << 3 << true;
    }

    void nothingIsLeftOfOneThatWasGivenUp() {
        QFETCH(int, entries);
        QFETCH(bool, finished);
        {
            const auto zip = begun();
            zip->setBatch(12000);
            fill(*zip, entries);
            if (finished) QVERIFY(zip->finish());
        }
        QCOMPARE(filesIn(*folder_), QStringList());
    }

    void whatWasThereStaysUntilTheEnd() {
        QFile old(path_);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("vecchio");
        old.close();
        begun().reset();
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("vecchio"));
        old.close();
        const auto zip = begun();
        fill(*zip, 1);
        QVERIFY(zip->finish());
        QVERIFY(zip->commit());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QVERIFY(old.read(2) == "PK");
    }

    void linksAreFollowed() {
        const auto target = folder_->filePath(QStringLiteral("vero.zip"));
        QVERIFY(QFile(target).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(target, path_));
        const auto zip = begun();
        fill(*zip, 1);
        QVERIFY(zip->finish());
        QVERIFY(zip->commit());
        QVERIFY(QFileInfo(path_).isSymLink());
        QVERIFY(QFileInfo(target).size() > 0);
    }

    void placesThatRefuse() {
        path_ = folder_->filePath(QStringLiteral("fehlt/prova.zip"));
        QVERIFY(!ZipFile::begin(path_, {}));
        const auto refused = ZipFile::begin(folder_->path(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.name(), std::string_view("output.unwritable"));
    }

    // What was written before is not written again: a long record takes no square of its time.
    void partsAreAppended() {
        const auto zip = begun();
        zip->setBatch(1);
        for (int i = 0; i < 5; ++i) QVERIFY(zip->add(name(i), content(i)));
        const auto files = filesIn(*folder_);
        QCOMPARE(files.size(), 1);
        QFile file(folder_->filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto before = file.readAll();
        // Bytes of the first entry that only a second writing would put back.
        QFile spoilt(file.fileName());
        QVERIFY(spoilt.open(QIODevice::ReadWrite));
        const auto at = before.indexOf("-\xC3\xA8.txt") + 20;
        spoilt.seek(at);
        spoilt.write("#");
        spoilt.close();
        QVERIFY(zip->add(name(9), content(9)));
        file.seek(0);
        const auto after = file.readAll();
        QCOMPARE(after[at], '#');
        QVERIFY(after.size() > before.size());
    }
};

QTEST_GUILESS_MAIN(TestZipFile)
#include "test_zip_file.moc"
