// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/apdu/apdu_channel.h"
#include "tests/support/scripted_transport.h"

using pcsc::ApduChannel;
using pcsc::CommandApdu;
using pcsc::Protocol;
using pcsc::WipedBytes;
using support::ScriptedTransport;
using support::Steps;

namespace {

using Answer = pcsc::Result<pcsc::ResponseApdu>;

const CommandApdu readTen({0x00, 0xB0, 0x00, 0x00}, {}, 10);
const CommandApdu verify({0x00, 0x20, 0x00, 0x10}, WipedBytes(8, 0x31));

CommandApdu decipher(std::size_t size) {
    return CommandApdu({0x00, 0x2A, 0x80, 0x86}, WipedBytes(size, 0x55), CommandApdu::leAll);
}

std::string fives(std::size_t count) {
    return pcsc::toHex(pcsc::Bytes(count, 0x55));
}

}  // namespace

#define COMPARE_ANSWER(answer, hex)                                                            \
    do {                                                                                       \
        QVERIFY2((answer).has_value(),                                                         \
                 (answer).has_value() ? "" : (answer).error().cause.c_str());                  \
        QCOMPARE(pcsc::toHex((answer)->data()) + (answer)->status().text(), std::string(hex)); \
        QCOMPARE(card.complaint(), std::string());                                             \
    } while (false)

class TestApduChannel : public QObject {
    Q_OBJECT
  private slots:
    void handsAnswersOn();
    void followsWaitingAnswers();
    void readsAgainWithTheRightLe();
    void asksForTheRightLeOnlyOnce();
    void repeatsOnceAfterABrokenChain();
    void commandsWithoutLeLeaveAnAnswerWaiting();
    void neverRepeatsWhatCostsATry_data();
    void neverRepeatsWhatCostsATry();
    void anEmptyPromiseEndsTheWaiting();
    void t0SendsCase4WithoutLe();
    void t0FetchesAnAnswerKeptBack();
    void t0RefusesExtendedWithoutSending();
    void chainsLongData();
    void chainingEndsAtTheFirstRefusal();
    void transportErrorsComeThrough();
};

void TestApduChannel::handsAnswersOn() {
    ScriptedTransport card(Steps{{"00B000000A", "41429000"}});
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(readTen);
    COMPARE_ANSWER(answer, "41429000");
}

void TestApduChannel::followsWaitingAnswers() {
    ScriptedTransport card(
        Steps{{"00B000000A", "416102"}, {"00C0000002", "6C01"}, {"00C0000001", "449000"}});
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(readTen);
    COMPARE_ANSWER(answer, "41449000");
}

void TestApduChannel::readsAgainWithTheRightLe() {
    ScriptedTransport card(Steps{{"00B000000A", "6C02"}, {"00B0000002", "41429000"}});
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(readTen);
    COMPARE_ANSWER(answer, "41429000");
}

void TestApduChannel::asksForTheRightLeOnlyOnce() {
    ScriptedTransport card(Steps{{"00B000000A", "6C02"}, {"00B0000002", "6C02"}});
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(readTen);
    COMPARE_ANSWER(answer, "6C02");
}

void TestApduChannel::repeatsOnceAfterABrokenChain() {
    ScriptedTransport card(Steps{{"00B000000A", "6883"},
                                 {"00B000000A", "6C02"},
                                 {"00B0000002", "41429000"},
                                 {"00B000000A", "6883"},
                                 {"00B000000A", "6883"}});
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(readTen);
    QVERIFY(answer && answer->status().ok());
    const Answer never = ApduChannel(card).send(readTen);
    COMPARE_ANSWER(never, "6883");
}

void TestApduChannel::commandsWithoutLeLeaveAnAnswerWaiting() {
    ScriptedTransport card(Steps{{"00A40800021100", "6120"}});
    const auto held = pcsc::Transaction::begin(card);
    const CommandApdu select({0x00, 0xA4, 0x08, 0x00}, WipedBytes{0x11, 0x00});
    const Answer answer = ApduChannel(card).send(select);
    COMPARE_ANSWER(answer, "6120");
    QVERIFY(answer->status().ok());
}

void TestApduChannel::neverRepeatsWhatCostsATry_data() {
    QTest::addColumn<int>("ins");
    QTest::addColumn<QString>("answer");
    for (const int ins : {0x20, 0x24, 0x2C}) {
        QTest::addRow("%02X 6C", ins) << ins << "6C08";
        QTest::addRow("%02X 61", ins) << ins << "6108";
        QTest::addRow("%02X 68", ins) << ins << "6883";
        QTest::addRow("%02X 63", ins) << ins << "63C2";
    }
}

void TestApduChannel::neverRepeatsWhatCostsATry() {
    QFETCH(int, ins);
    QFETCH(QString, answer);
    for (const Protocol protocol : {Protocol::T0, Protocol::T1}) {
        ScriptedTransport card(Steps{{"*", answer.toStdString()}}, protocol);
        const auto held = pcsc::Transaction::begin(card);
        const CommandApdu command({0x00, static_cast<std::uint8_t>(ins), 0x00, 0x10},
                                  WipedBytes(8, 0x31), 8);
        const Answer got = ApduChannel(card).send(command);
        COMPARE_ANSWER(got, answer.toStdString());
    }
}

void TestApduChannel::anEmptyPromiseEndsTheWaiting() {
    ScriptedTransport card(Steps{{"00B000000A", "416102"}, {"00C0000002", "6102"}});
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(readTen);
    COMPARE_ANSWER(answer, "416102");
}

void TestApduChannel::t0SendsCase4WithoutLe() {
    ScriptedTransport card(
        Steps{{"002A808681" + fives(129), "6180"}, {"00C0000080", fives(128) + "9000"}},
        Protocol::T0);
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(decipher(129));
    COMPARE_ANSWER(answer, fives(128) + "9000");
}

void TestApduChannel::t0FetchesAnAnswerKeptBack() {
    ScriptedTransport card(
        Steps{{"*", "9000"}, {"00C0000000", "6C80"}, {"00C0000080", fives(128) + "9000"}},
        Protocol::T0);
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(decipher(129));
    COMPARE_ANSWER(answer, fives(128) + "9000");
}

void TestApduChannel::t0RefusesExtendedWithoutSending() {
    ScriptedTransport card({}, Protocol::T0);
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).send(decipher(257));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, pcsc::errors::readerShortApdu);
    QVERIFY(card.sent().empty());
}

void TestApduChannel::chainsLongData() {
    for (const Protocol protocol : {Protocol::T0, Protocol::T1}) {
        const std::string last = protocol == Protocol::T0 ? "002A8086025555" : "002A808602555500";
        ScriptedTransport card(Steps{{"102A8086FF" + fives(255), "9000"},
                                     {last, "6100"},
                                     {"00C0000000", fives(256) + "9000"}},
                               protocol);
        const auto held = pcsc::Transaction::begin(card);
        const Answer answer = ApduChannel(card).sendChained(decipher(257));
        COMPARE_ANSWER(answer, fives(256) + "9000");
    }
}

void TestApduChannel::chainingEndsAtTheFirstRefusal() {
    ScriptedTransport card(Steps{{"*", "6E00"}});
    const auto held = pcsc::Transaction::begin(card);
    const Answer answer = ApduChannel(card).sendChained(decipher(257));
    COMPARE_ANSWER(answer, "6E00");
}

void TestApduChannel::transportErrorsComeThrough() {
    const Steps scripts[] = {{{"*", pcsc::errors::cardRemoved}},
                             {{"*", "6C02"}, {"*", pcsc::errors::cardRemoved}},
                             {{"*", "6102"}, {"*", pcsc::errors::cardRemoved}}};
    for (const auto& script : scripts) {
        ScriptedTransport card(script);
        const auto held = pcsc::Transaction::begin(card);
        const Answer answer = ApduChannel(card).send(readTen);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, pcsc::errors::cardRemoved);
        QCOMPARE(card.complaint(), std::string());
    }
}

QTEST_APPLESS_MAIN(TestApduChannel)
#include "test_apdu_channel.moc"
