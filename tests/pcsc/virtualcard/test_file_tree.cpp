// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/virtualcard/file_tree.h"

using virtualcard::File;

namespace {

std::unique_ptr<File> tree() {
    auto master = std::make_unique<File>(File::masterId);
    auto& directory = master->addDirectory(0x1100);
    directory.addFile(0x1102, pcsc::Bytes(400));
    directory.addDirectory(0x9001).addFile(0x2002, {0x30});
    return master;
}

const File* at(const File& file, std::vector<std::uint16_t> path) {
    return file.at(path);
}

}  // namespace

class TestFileTree : public QObject {
    Q_OBJECT
  private slots:
    void pathsLeadDown() {
        const auto master = tree();
        QCOMPARE(at(*master, {}), master.get());
        const auto* file = at(*master, {0x1100, 0x9001, 0x2002});
        QVERIFY(file != nullptr && !file->isDirectory());
        QCOMPARE(file->content(), pcsc::Bytes{0x30});
        QCOMPARE(file->parent()->parent()->id(), std::uint16_t{0x1100});
        QVERIFY(master->parent() == nullptr);
    }

    void missingFilesAreNull() {
        const auto master = tree();
        QVERIFY(at(*master, {0x1100, 0x1103}) == nullptr);
        QVERIFY(at(*master, {0x1102}) == nullptr);
        QVERIFY(at(*master, {0x1100, 0x1102, 0x0001}) == nullptr);
    }

    void directoriesAreFoundByName() {
        const auto master = tree();
        const auto* directory = at(*master, {0x1100, 0x9001});
        QCOMPARE(master->named(directory->name()), directory);
        QVERIFY(master->named(pcsc::toBytes("nobody")) == nullptr);
        QVERIFY(at(*master, {0x1100, 0x1102})->name().empty());
    }

    void controlInformationOfAFile() {
        const auto master = tree();
        QCOMPARE(pcsc::toHex(at(*master, {0x1100, 0x1102})->controlInformation(true)),
                 std::string("6F1E"
                             "80020190"
                             "8203010000"
                             "83021102"
                             "850101"
                             "860900FFFFFFFFFFFFFFFF"
                             "8A0105"));
    }

    void controlInformationOfADirectory() {
        const auto master = tree();
        QCOMPARE(pcsc::toHex(at(*master, {0x1100})->controlInformation(true)),
                 std::string("6F26"
                             "81020002"
                             "8203380000"
                             "83021100"
                             "8406F0434E531100"
                             "850101"
                             "860900FFFFFFFFFFFFFFFF"
                             "8A0105"));
    }

    void sizeCanBeLeftOut() {
        const auto master = tree();
        const auto information = at(*master, {0x1100, 0x1102})->controlInformation(false);
        QCOMPARE(pcsc::toHex(information).substr(0, 8), std::string("6F1A8203"));
    }
};

QTEST_APPLESS_MAIN(TestFileTree)
#include "test_file_tree.moc"
