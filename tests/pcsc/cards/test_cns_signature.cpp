// SPDX-License-Identifier: EUPL-1.2
// What is sent for a signature, byte by byte, and what refusals mean. test_cns_card tries true
// cards.
#include "pcsc/cards/cns_signature.h"

#include <QTest>

#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/result_check.h"

namespace errors = pcsc::errors;
using cnscards::Steps;
using pcsc::Protocol;
using support::ScriptedTransport;

namespace {

const auto& classic = pcsc::cnsKeyPlaces[0];
const auto& idemia = pcsc::cnsKeyPlaces[1];
const Steps prepared{{"0022F30300", "9000"}, {"0022F1B803830101", "9000"}};

std::string fives(std::size_t count) {
    return pcsc::toHex(pcsc::Bytes(count, 0x55));
}

const std::string short1024 = "002A80868100" + fives(128) + "00";
const std::string extended2048 = "002A808600010100" + fives(256) + "0000";
const Steps chained2048{{"102A8086FF00" + fives(254), "9000"},
                        {"002A808602555500", fives(256) + "9000"}};

pcsc::Result<pcsc::Bytes> sign(ScriptedTransport& card, std::size_t size,
                               const pcsc::CnsKeyPlace& key = classic) {
    const auto held = pcsc::Transaction::begin(card);
    pcsc::ApduChannel channel(card);
    pcsc::CnsFiles files(channel);
    auto result = pcsc::cnsRawSign(channel, files, key, pcsc::Bytes(size, 0x55));
    return card.complaint().empty() ? result : pcsc::fail(errors::cardAbsent, card.complaint());
}

pcsc::Result<pcsc::Bytes> sign(const Steps& steps, std::size_t size,
                               Protocol protocol = Protocol::T1) {
    ScriptedTransport card(steps, protocol);
    return sign(card, size);
}

}  // namespace

class TestCnsSignature : public QObject {
    Q_OBJECT
  private slots:
    void a1024BitKeyNeedsAShortApdu();
    void a2048BitKeyNeedsAnExtendedApdu();
    void idemiaSelectsItsFolderFirst();
    void chainsWhenExtendedIsRefused_data();
    void chainsWhenExtendedIsRefused();
    void t0Chains();
    void saysWhenTheReaderCannot_data();
    void saysWhenTheReaderCannot();
    void oneFaultIsNoRefusal();
    void aLostCardIsNotAskedAgain();
    void refusalsNameTheCommand_data();
    void refusalsNameTheCommand();
    void aShortSignatureIsAFault();
};

void TestCnsSignature::a1024BitKeyNeedsAShortApdu() {
    COMPARE_CODE(sign(prepared + Steps{{short1024, fives(128) + "9000"}}, 128), support::done);
    COMPARE_CODE(sign(prepared + Steps{{short1024.substr(0, short1024.size() - 2), "6180"},
                                       {"00C0000080", fives(128) + "9000"}},
                      128, Protocol::T0),
                 support::done);
}

void TestCnsSignature::a2048BitKeyNeedsAnExtendedApdu() {
    const auto signature = sign(prepared + Steps{{extended2048, fives(256) + "9000"}}, 256);
    COMPARE_CODE(signature, support::done);
    QCOMPARE(pcsc::toHex(*signature), fives(256));
}

void TestCnsSignature::idemiaSelectsItsFolderFirst() {
    ScriptedTransport card(Steps{{"00A4080C0414009002", "9000"},
                                 {"0022F30300", "9000"},
                                 {"0022F1B803830102", "9000"},
                                 {short1024, fives(128) + "9000"}});
    COMPARE_CODE(sign(card, 128, idemia), support::done);
    ScriptedTransport broken(Steps{{"00A4080C0414009002", "6A82"}});
    COMPARE_CODE(sign(broken, 128, idemia), errors::cardFault);
}

void TestCnsSignature::chainsWhenExtendedIsRefused_data() {
    QTest::addColumn<bool>("byReader");
    QTest::newRow("the reader fails") << true;
    QTest::newRow("the card says 6700") << false;
}

void TestCnsSignature::chainsWhenExtendedIsRefused() {
    QFETCH(bool, byReader);
    const auto refusal = byReader ? ScriptedTransport::Reaction(errors::readerFault)
                                  : ScriptedTransport::Reaction(std::string("6700"));
    Steps refusals{{extended2048, refusal}};
    if (byReader) refusals.push_back({extended2048, refusal});  // once may be a bad moment
    COMPARE_CODE(sign(prepared + refusals + chained2048, 256), support::done);
}

void TestCnsSignature::t0Chains() {
    const Steps chain{{"102A8086FF00" + fives(254), "9000"},
                      {"002A8086025555", "6100"},
                      {"00C0000000", fives(256) + "9000"}};
    COMPARE_CODE(sign(prepared + chain, 256, Protocol::T0), support::done);
}

void TestCnsSignature::saysWhenTheReaderCannot_data() {
    QTest::addColumn<QString>("chainAnswer");  // empty: the reader fails
    for (const char* answer : {"6E00", "6883", "6884", "6700", ""})
        QTest::addRow("'%s'", answer) << answer;
}

void TestCnsSignature::saysWhenTheReaderCannot() {
    QFETCH(QString, chainAnswer);
    const auto refusal = chainAnswer.isEmpty()
                             ? ScriptedTransport::Reaction(errors::readerFault)
                             : ScriptedTransport::Reaction(chainAnswer.toStdString());
    Steps refusals{{"*", refusal}};
    if (chainAnswer.isEmpty()) refusals.push_back({"*", refusal});  // once may be a bad moment
    COMPARE_CODE(sign(prepared + Steps{{extended2048, "6700"}} + refusals, 256),
                 errors::readerShortApdu);
    COMPARE_CODE(sign(prepared + refusals, 256, Protocol::T0), errors::readerShortApdu);
}

void TestCnsSignature::oneFaultIsNoRefusal() {
    const Steps good{{extended2048, fives(256) + "9000"}};
    COMPARE_CODE(sign(prepared + Steps{{extended2048, errors::readerFault}} + good, 256),
                 support::done);
}

void TestCnsSignature::aLostCardIsNotAskedAgain() {
    for (const auto lost : {errors::cardRemoved, errors::cardReset, errors::readerGone}) {
        COMPARE_CODE(sign(prepared + Steps{{extended2048, lost}}, 256), lost);
        COMPARE_CODE(sign(Steps{{"*", lost}}, 256), lost);
    }
    COMPARE_CODE(sign(prepared + Steps{{short1024, errors::readerFault}}, 128),
                 errors::readerFault);
}

void TestCnsSignature::refusalsNameTheCommand_data() {
    QTest::addColumn<int>("answered");  // commands that went well
    QTest::addColumn<QString>("cause");
    QTest::newRow("RESTORE") << 0 << "MANAGE SECURITY ENVIRONMENT 6982";
    QTest::newRow("SET") << 1 << "MANAGE SECURITY ENVIRONMENT 6982";
    QTest::newRow("DECIPHER") << 2 << "PSO DECIPHER 6982";
}

void TestCnsSignature::refusalsNameTheCommand() {
    QFETCH(int, answered);
    Steps steps(prepared.begin(), prepared.begin() + answered);
    steps.push_back({"*", "6982"});
    const auto signature = sign(steps, 256);
    COMPARE_CODE(signature, errors::cardFault);
    QTEST(QString::fromStdString(signature.error().cause), "cause");
}

void TestCnsSignature::aShortSignatureIsAFault() {
    COMPARE_CODE(sign(prepared + Steps{{extended2048, fives(128) + "9000"}}, 256),
                 errors::cardFault);
}

QTEST_APPLESS_MAIN(TestCnsSignature)
#include "test_cns_signature.moc"
