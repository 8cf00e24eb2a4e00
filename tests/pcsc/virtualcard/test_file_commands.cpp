// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/pcsc/virtualcard/bench.h"

using bench::Bench;
using virtualcard::EndOfFile;
using virtualcard::Quirks;

namespace {

const std::string selectIdCarta = "00A4080C0410001003";
const std::string idCarta = "36303330313233343536373839303038";

}  // namespace

class TestFileCommands : public QObject {
    Q_OBJECT
  private slots:
    void selectByPath() {
        Bench card;
        QCOMPARE(card.send(selectIdCarta), std::string("9000"));
        QCOMPARE(card.send("00B0000010"), idCarta + "9000");
    }

    void selectByIdLevelByLevel() {
        Bench card;
        QCOMPARE(card.send("00A4000C023F00"), std::string("9000"));
        QCOMPARE(card.send("00A4000C021000"), std::string("9000"));
        QCOMPARE(card.send("00A4000C021003"), std::string("9000"));
        QCOMPARE(card.send("00B0000010"), idCarta + "9000");
    }

    void selectByIdFindsNeighbours() {
        Bench card;
        card.send(selectIdCarta);
        QCOMPARE(card.send("00A4000C021002"), std::string("9000"));  // beside it
        QCOMPARE(card.send("00A4000C021000"), std::string("9000"));  // the current directory itself
        QCOMPARE(card.send("00A4000C021100"),
                 std::string("9000"));                         // a directory beside the current one
        QCOMPARE(card.send("00A4000C"), std::string("9000"));  // the master file
        QCOMPARE(card.send("00A4000C021003"), std::string("6A82"));  // a file two levels down
    }

    void selectFromTheCurrentDirectory() {
        Bench card;
        card.send("00A4000C021000");
        QCOMPARE(card.send("00A4090C021003"), std::string("9000"));
        QCOMPARE(card.send("00B0000010"), idCarta + "9000");
        QCOMPARE(card.send("00A4090C0410001003"), std::string("6A82"));
    }

    void selectTheParentAndByName() {
        Bench card;
        card.send(selectIdCarta);
        QCOMPARE(card.send("00A4030C"), std::string("9000"));
        QCOMPARE(card.send("00A4090C0410001003"), std::string("9000"));
        QCOMPARE(card.send("00A4040C06F0434E531100"), std::string("9000"));
        QCOMPARE(card.send("00A4090C021102"), std::string("9000"));
        QCOMPARE(card.send("00A4040C07A0000000790101"), std::string("6A82"));
        card.send("00A4000C");
        QCOMPARE(card.send("00A4030C"), std::string("6A82"));  // nothing above the master file
    }

    void pathFromTheMasterFileDoesNotName3F00() {
        Bench card;
        QCOMPARE(card.send("00A4080C063F0010001003"), std::string("6A82"));
    }

    void controlInformationWhenAskedFor() {
        Bench card;
        QCOMPARE(card.send("00A408000411001102"
                           "00")
                     .substr(0, 12),
                 std::string("6F1E80020190"));
        QCOMPARE(card.send("00A408000411001102"), std::string("9000"));  // no Le, no answer
    }

    void failedSelectChangesNothing() {
        Bench card;
        card.send(selectIdCarta);
        QCOMPARE(card.send("00A4080C0411001199"), std::string("6A82"));
        QCOMPARE(card.send("00A4000C029999"), std::string("6A82"));
        QCOMPARE(card.send("00B0000010"), idCarta + "9000");
    }

    void selectedDirectoryHasNoContent() {
        Bench card;
        QCOMPARE(card.send("00B0000010"), std::string("6986"));
        card.send(selectIdCarta);
        card.send("00A4000C021000");
        QCOMPARE(card.send("00B0000010"), std::string("6986"));
    }

    void malformedSelects_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("answer");
        QTest::newRow("P1 unknown") << "00A4010C021003"
                                    << "6A86";
        QTest::newRow("P2 unknown") << "00A40804041000100300"
                                    << "6A86";
        QTest::newRow("odd path") << "00A4080C03100010"
                                  << "6700";
        QTest::newRow("empty path") << "00A4080C"
                                    << "6700";
        QTest::newRow("half an identifier") << "00A4000C0110"
                                            << "6700";
        QTest::newRow("parent with data") << "00A4030C021000"
                                          << "6700";
        QTest::newRow("name without data") << "00A4040C"
                                           << "6700";
    }

    void malformedSelects() {
        QFETCH(QString, command);
        QFETCH(QString, answer);
        QCOMPARE(Bench().send(command.toStdString()), answer.toStdString());
    }

    void selectThatWantsAnAnswer() {
        Bench card(Bench::profileWith({.refuseSelectWithoutFci = true}));
        QCOMPARE(card.send(selectIdCarta), std::string("6A86"));
        QCOMPARE(card.send("00A408000410001003"), std::string("9000"));
    }

    void controlInformationWithoutSize() {
        Bench card(Bench::profileWith({.fciWithoutSize = true}));
        QCOMPARE(card.send("00A40800041100110200").substr(0, 6), std::string("6F1A82"));
    }

    void readsFromAnyOffset() {
        Bench card;
        card.send(selectIdCarta);
        QCOMPARE(card.send("00B0000404"), std::string("31323334"
                                                      "9000"));
        card.send("00A4080C0411001102");
        QCOMPARE(card.send("00B0018010").size(),
                 std::size_t{16 * 2 + 4});  // offset 384, the last 16
        QCOMPARE(card.send("00B0000000").size(), std::size_t{256 * 2 + 4});  // Le zero
    }

    void extendedReadTakesAWholeFile() {
        Bench card;
        card.send("00A4080C0411001101");
        QCOMPARE(card.send("00B00000000800").size(), std::size_t{2048 * 2 + 4});
    }

    void malformedReads() {
        Bench card;
        card.send(selectIdCarta);
        QCOMPARE(card.send("00B00000"), std::string("6700"));        // no Le
        QCOMPARE(card.send("00B0000001AA10"), std::string("6700"));  // with data
        QCOMPARE(card.send("00B0810010"), std::string("6A86"));      // short file identifier
    }

    void endOfFile_data() {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<QString>("across");  // 8 bytes from offset 12 of 16
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("beyond");
        const auto row = [](const char* name, EndOfFile way, const char* across, const char* at,
                            const char* beyond) {
            QTest::newRow(name) << static_cast<int>(way) << across << at << beyond;
        };
        row("6B00 outside", EndOfFile::outside6B00, "393030389000", "6B00", "6B00");
        row("6282", EndOfFile::warning6282, "393030386282", "6282", "6282");
        row("short", EndOfFile::short9000, "393030389000", "9000", "9000");
        row("6Cxx", EndOfFile::exact6Cxx, "6C04", "6B00", "6B00");
        row("6B00 at once", EndOfFile::strict6B00, "6B00", "6B00", "6B00");
    }

    void endOfFile() {
        QFETCH(int, behaviour);
        QFETCH(QString, across);
        QFETCH(QString, at);
        QFETCH(QString, beyond);
        Bench card(Bench::profileWith({.endOfFile = static_cast<EndOfFile>(behaviour)}));
        card.send(selectIdCarta);
        QCOMPARE(card.send("00B0000C08"), across.toStdString());
        QCOMPARE(card.send("00B0001001"), at.toStdString());
        QCOMPARE(card.send("00B07FFF00"), beyond.toStdString());
        QCOMPARE(card.send("00B0000C04"),
                 std::string("393030389000"));  // exactly to the end is no crossing
    }

    // 6C00 stands for 256: a longer rest cannot be told.
    void longRestIsToldAs256() {
        Bench card(Bench::profileWith({.endOfFile = EndOfFile::exact6Cxx}));
        card.send("00A4080C0411001102");
        QCOMPARE(card.send("00B00000000800"), std::string("6C00"));
    }

    void endOfFileDependsOnTheProtocol() {
        auto profile = Bench::profileWith({});
        profile.protocol = pcsc::Protocol::T0;
        Bench t0(profile);
        t0.send(selectIdCarta);
        QCOMPARE(t0.send("00B0000000"), std::string("6C10"));
        Bench t1;
        t1.send(selectIdCarta);
        QCOMPARE(t1.send("00B0000000"), idCarta + "9000");
    }
};

QTEST_APPLESS_MAIN(TestFileCommands)
#include "test_file_commands.moc"
