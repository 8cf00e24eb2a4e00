// SPDX-License-Identifier: EUPL-1.2
#include <QTest>
#include <algorithm>

#include "pcsc/virtualcard/card_files.h"
#include "tests/pcsc/virtualcard/bench.h"

using bench::Bench;
using virtualcard::File;
using virtualcard::Layout;

namespace {

const File* at(const File& file, std::vector<std::uint16_t> path) {
    return file.at(path);
}

bool allZero(const pcsc::Bytes& bytes, std::size_t from) {
    return std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.end(),
                       [](auto b) { return b == 0; });
}

}  // namespace

class TestCardFiles : public QObject {
    Q_OBJECT
  private slots:
    void classicCardHasEveryFileOfTheStandard() {
        const auto files = virtualcard::makeFiles(Bench::profileWith({}));
        for (const auto& path : std::vector<std::vector<std::uint16_t>>{{0x1000, 0x1002},
                                                                        {0x1000, 0x1003},
                                                                        {0x1100, 0x1101},
                                                                        {0x1100, 0x1102},
                                                                        {0x1200, 0x1201},
                                                                        {0x1200, 0x1202},
                                                                        {0x1200, 0x1203},
                                                                        {0x1200, 0x4142},
                                                                        {0x1400}})
            QVERIFY(files->at(path) != nullptr);
        QCOMPARE(pcsc::toText(at(*files, {0x1000, 0x1003})->content()),
                 std::string("6030123456789008"));
        QVERIFY(at(*files, {0x1400, 0x9001}) == nullptr);
    }

    void certificateIsAtTheStartAndPaddedWithZeros() {
        const auto files = virtualcard::makeFiles(Bench::profileWith({}));
        const auto& content = at(*files, {0x1100, 0x1101})->content();
        QCOMPARE(content.size(), virtualcard::certificateFileSize);
        QCOMPARE(pcsc::toHex({content.data(), 5}), std::string("3003020101"));
        QVERIFY(allZero(content, 5));
    }

    void holderDataArePaddedTo400() {
        const auto data = virtualcard::datiPersonaliFile(Bench::profileWith({}));
        QCOMPARE(data.size(), std::size_t{400});
        QCOMPARE(pcsc::toText(data).substr(0, 12), std::string("00005F046030"));
        QVERIFY(allZero(data, 6 + 0x5F));
    }

    void idemiaKeepsTheCertificateElsewhere() {
        auto profile = Bench::profileWith({});
        profile.layout = Layout::idemia2021;
        const auto files = virtualcard::makeFiles(profile);
        QVERIFY(allZero(at(*files, {0x1100, 0x1101})->content(), 0));
        QCOMPARE(at(*files, {0x1400, 0x9001, 0x2002})->content().front(), std::uint8_t{0x30});
        QVERIFY(at(*files, {0x1400, 0x9002})->isDirectory());
    }

    void zeroCertificate() {
        const auto files = virtualcard::makeFiles(Bench::profileWith({.zeroCertificate = true}));
        QVERIFY(allZero(at(*files, {0x1100, 0x1101})->content(), 0));
    }

    void truncatedData() {
        const auto data = virtualcard::datiPersonaliFile(Bench::profileWith({.truncatedData = 40}));
        QCOMPARE(data.size(), std::size_t{40});
        QCOMPARE(pcsc::toText(data).substr(0, 6), std::string("00005F"));
    }

    void bytesAfterTheEnd() {
        const auto profile = Bench::profileWith({.bytesAfterEnd = true});
        const auto data = virtualcard::datiPersonaliFile(profile);
        QCOMPARE(data.size(), std::size_t{400});
        QVERIFY(std::none_of(data.begin() + 6 + 0x5F, data.end(), [](auto b) { return b == 0; }));
        const auto files = virtualcard::makeFiles(profile);
        QVERIFY(at(*files, {0x1100, 0x1101})->content()[5] != 0);
    }

    void dataOfATestGoInAsTheyAre() {
        auto profile = Bench::profileWith({});
        profile.datiPersonali = pcsc::toBytes("00000");
        QCOMPARE(pcsc::toText(virtualcard::datiPersonaliFile(profile)), std::string("00000"));
    }
};

QTEST_APPLESS_MAIN(TestCardFiles)
#include "test_card_files.moc"
