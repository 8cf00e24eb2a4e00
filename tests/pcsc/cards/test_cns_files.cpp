// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/cards/cns_files.h"
#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/result_check.h"

namespace errors = pcsc::errors;
using cnscards::Steps;
using support::ScriptedTransport;

namespace {

const std::array<std::uint8_t, 4> path{0x11, 0x00, 0x11, 0x02};

std::string bytes(std::size_t count) {
    return pcsc::toHex(pcsc::Bytes(count, 0x41));
}

std::size_t ten(pcsc::ByteView) {
    return 10;
}
std::size_t threeHundred(pcsc::ByteView) {
    return 300;
}
std::size_t nothing(pcsc::ByteView) {
    return 0;
}

/// A scripted card in a transaction, with its file system.
struct Files {
    explicit Files(Steps steps) : card(std::move(steps)) {}
    ScriptedTransport card;
    pcsc::Result<pcsc::Transaction> held = pcsc::Transaction::begin(card);
    pcsc::ApduChannel channel{card};
    pcsc::CnsFiles files{channel};
};

}  // namespace

class TestCnsFiles : public QObject {
    Q_OBJECT
  private slots:
    void selectsByPathWithoutAnswer();
    void selectsWithAnswerWhereTheCardInsists();
    void tellsWhyASelectFailed();
    void readsNoFurtherThanDeclared();
    void readsNothingMoreOfAnotherKindOfFile();
    void takesWhatThereIs_data();
    void takesWhatThereIs();
    void halvesReadsThatCrossTheEnd();
    void refusalsAreCardFaults();
    void anEndlessFileEndsAtTheLastOffset();
};

void TestCnsFiles::selectsByPathWithoutAnswer() {
    Files on(Steps{{"00A4080C0411001102", "9000"}});
    COMPARE_CODE(on.files.select(path), support::done);
    QCOMPARE(on.card.complaint(), std::string());
}

void TestCnsFiles::selectsWithAnswerWhereTheCardInsists() {
    Files on(Steps{{"00A4080C0411001102", "6A86"},
                   {"00A408000411001102", "6F009000"},
                   {"00A408000411001102", "6120"}});
    COMPARE_CODE(on.files.select(path), support::done);
    COMPARE_CODE(on.files.select(path), support::done);
    QCOMPARE(on.card.complaint(), std::string());
}

void TestCnsFiles::tellsWhyASelectFailed() {
    Files on(Steps{{"*", "6A82"}, {"*", "6A86"}, {"*", "6A86"}, {"*", errors::cardReset}});
    const auto absent = on.files.select(path);
    COMPARE_CODE(absent, errors::cardFault);
    QCOMPARE(absent.error().cause, std::string("SELECT 6A82"));
    QCOMPARE(on.files.select(path).error().cause, std::string("SELECT 6A86"));
    COMPARE_CODE(on.files.select(path), errors::cardReset);
}

void TestCnsFiles::readsNoFurtherThanDeclared() {
    Files shorter(Steps{{"00B00000FC", bytes(252) + "9000"}});
    QCOMPARE(shorter.files.readDeclared(&ten)->size(), std::size_t{10});
    Files longer(Steps{{"00B00000FC", bytes(252) + "9000"}, {"00B000FC30", bytes(48) + "9000"}});
    QCOMPARE(longer.files.readDeclared(&threeHundred)->size(), std::size_t{300});
    QCOMPARE(shorter.card.complaint() + longer.card.complaint(), std::string());
}

void TestCnsFiles::readsNothingMoreOfAnotherKindOfFile() {
    Files on(Steps{{"00B00000FC", bytes(252) + "9000"}});
    QVERIFY(on.files.readDeclared(&nothing)->empty());
    QCOMPARE(on.card.complaint(), std::string());
}

// A file of 260 bytes that claims to have 300, on cards with five ways to end it.
void TestCnsFiles::takesWhatThereIs_data() {
    QTest::addColumn<QStringList>("answers");
    const auto eight = QString::fromStdString(bytes(8));
    QTest::newRow("fewer, then 6B00") << QStringList{eight + "9000", "6B00"};
    QTest::newRow("fewer, then none") << QStringList{eight + "9000", "9000"};
    QTest::newRow("6282") << QStringList{eight + "6282"};
    QTest::newRow("6Cxx") << QStringList{"6C08", eight + "9000", "6B00"};
    QTest::newRow("6B00 across") << QStringList{"6B00",
                                                "6B00",
                                                "6B00",
                                                bytes(6).c_str() + QString("9000"),
                                                "6B00",
                                                "6B00",
                                                bytes(1).c_str() + QString("9000"),
                                                bytes(1).c_str() + QString("9000"),
                                                "6B00"};
}

void TestCnsFiles::takesWhatThereIs() {
    QFETCH(QStringList, answers);
    Steps steps{{"00B00000FC", bytes(252) + "9000"}};
    for (const auto& answer : answers) steps.push_back({"*", answer.toStdString()});
    Files on(steps);
    const auto content = on.files.readDeclared(&threeHundred);
    COMPARE_CODE(content, support::done);
    QCOMPARE(content->size(), std::size_t{260});
    QCOMPARE(on.card.complaint(), std::string());
}

void TestCnsFiles::halvesReadsThatCrossTheEnd() {
    Files on(
        Steps{{"00B00000FC", "6B00"}, {"00B000007E", "6700"}, {"00B000003F", bytes(63) + "9000"}});
    QCOMPARE(on.files.readDeclared(&ten)->size(), std::size_t{10});
    QCOMPARE(on.card.complaint(), std::string());
}

void TestCnsFiles::refusalsAreCardFaults() {
    Files on(Steps{{"*", "6982"}, {"*", bytes(252) + "9000"}, {"*", "6F00"}});
    const auto closed = on.files.read(16);
    COMPARE_CODE(closed, errors::cardFault);
    QCOMPARE(closed.error().cause, std::string("READ BINARY 6982"));
    COMPARE_CODE(on.files.readDeclared(&threeHundred), errors::cardFault);
}

void TestCnsFiles::anEndlessFileEndsAtTheLastOffset() {
    Steps steps;
    for (int i = 0; i < 131; ++i) steps.push_back({"*", bytes(252) + "9000"});
    Files on(steps);
    QCOMPARE(on.files.read(1'000'000)->size(), std::size_t{131 * 252});
    QCOMPARE(on.card.complaint(), std::string());
}

QTEST_APPLESS_MAIN(TestCnsFiles)
#include "test_cns_files.moc"
