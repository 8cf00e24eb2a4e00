// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/freed_memory.h"
#include "tests/support/result_check.h"

namespace errors = pcsc::errors;
using cnscards::athena;
using cnscards::driverOf;
using cnscards::proof;
using cnscards::Steps;
using pcsc::SecretBuffer;
using support::InsertedCard;
using support::ScriptedTransport;

namespace {

const std::string pinBlock = "3132333435FFFFFF";
const std::string newBlock = "3234363830313335";
const std::string pukBlock = "3837363534333231";

/// verifyPin against one answer.
pcsc::Result<void> verifyAnswered(const ScriptedTransport::Reaction& reaction) {
    ScriptedTransport card(proof() + Steps{{"0020001008" + pinBlock, reaction}}, pcsc::Protocol::T1,
                           athena);
    auto result = driverOf(card)->verifyPin(SecretBuffer("12345"));
    return card.complaint().empty() ? result : pcsc::fail(errors::cardFault, card.complaint());
}

}  // namespace

class TestCnsPin : public QObject {
    Q_OBJECT
  private slots:
    void understandsEachAnswer_data();
    void understandsEachAnswer();
    void anInterruptionLeavesItUncertain_data();
    void anInterruptionLeavesItUncertain();
    void badFormatsAreNotSent_data();
    void badFormatsAreNotSent();
    void padsTheBlocks_data();
    void padsTheBlocks();
    void onlyStIncardWantsBit80();
    void eachWrongPinCostsExactlyOneTry();
    void cardsThatDoNotCountAloud();
    void aPinNeverCollectedIsUnusable();
    void understandsEachAnswerToANewPin_data();
    void understandsEachAnswerToANewPin();
    void aNewPinInterruptedIsUncertain_data();
    void aNewPinInterruptedIsUncertain();
    void whoGivesUpInTimeSendsNothing();
    void leavesTheCardReset();
    void pukUnblocks();
    void changeNeedsTheOldPin();
    void leavesNoCopyBehind();
};

void TestCnsPin::understandsEachAnswer_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("tries");  // -1: not told
    QTest::newRow("right") << "9000"
                           << "done" << -1;
    QTest::newRow("wrong, 2 left") << "63C2"
                                   << "pin.wrong" << 2;
    QTest::newRow("wrong, 1 left") << "63C1"
                                   << "pin.wrong" << 1;
    QTest::newRow("wrong, none left") << "63C0"
                                      << "pin.blocked" << 0;
    QTest::newRow("wrong, not counted") << "6300"
                                        << "pin.wrong" << -1;
    QTest::newRow("blocked") << "6983"
                             << "pin.blocked" << -1;
    QTest::newRow("not usable") << "6984"
                                << "pin.unusable" << -1;
    QTest::newRow("no such reference") << "6A88"
                                       << "pin.unusable" << -1;
    QTest::newRow("length") << "6700"
                            << "card.fault" << -1;
    QTest::newRow("needed first") << "6982"
                                  << "card.fault" << -1;
    QTest::newRow("offset") << "6B00"
                            << "card.fault" << -1;
    QTest::newRow("parameters") << "6A86"
                                << "card.fault" << -1;
    QTest::newRow("instruction") << "6D00"
                                 << "card.fault" << -1;
    QTest::newRow("memory failure") << "6581"
                                    << "pin.uncertain" << -1;
    QTest::newRow("execution error") << "6400"
                                     << "pin.uncertain" << -1;
    QTest::newRow("no diagnosis") << "6F00"
                                  << "pin.uncertain" << -1;
    QTest::newRow("no status word of ISO 7816") << "5A5A"
                                                << "pin.uncertain" << -1;
    QTest::newRow("another length") << "6C08"
                                    << "card.fault" << -1;
}

void TestCnsPin::understandsEachAnswer() {
    QFETCH(QString, answer);
    const auto result = verifyAnswered(answer.toStdString());
    const auto name = support::codeOf(result).name();
    QTEST(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), "code");
    QTEST(result ? -1 : result.error().triesLeft.value_or(-1), "tries");
}

void TestCnsPin::anInterruptionLeavesItUncertain_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("removal") << 0;
    QTest::newRow("reset") << 1;
    QTest::newRow("reader gone") << 2;
    QTest::newRow("reader fault") << 3;
    QTest::newRow("service gone") << 4;
    QTest::newRow("answer without status word") << 5;
}

void TestCnsPin::anInterruptionLeavesItUncertain() {
    QFETCH(int, kind);
    const ScriptedTransport::Reaction reactions[] = {errors::cardRemoved,    errors::cardReset,
                                                     errors::readerGone,     errors::readerFault,
                                                     errors::serviceMissing, std::string("63")};
    const auto result = verifyAnswered(reactions[kind]);
    COMPARE_CODE(result, errors::pinUncertain);
    QVERIFY(!result.error().triesLeft.has_value());
    QVERIFY(!result.error().cause.empty());
}

void TestCnsPin::badFormatsAreNotSent_data() {
    QTest::addColumn<QByteArray>("pin");
    for (const char* pin :
         {"", "1234", "123456789", "1234a", "12 45", "12345\n", "\xD9\xA1\xD9\xA2\xD9\xA3"})
        QTest::addRow("'%s'", pin) << QByteArray(pin);
}

void TestCnsPin::badFormatsAreNotSent() {
    QFETCH(QByteArray, pin);
    const SecretBuffer bad(std::string_view(pin.constData(), static_cast<std::size_t>(pin.size())));
    const SecretBuffer good("12345");
    ScriptedTransport card(proof(), pcsc::Protocol::T1, athena);
    const auto driver = driverOf(card);
    COMPARE_CODE(driver->verifyPin(bad), errors::pinFormat);
    COMPARE_CODE(driver->verifyAndRawSign(bad, pcsc::Bytes(128)), errors::pinFormat);
    COMPARE_CODE(driver->changePin(bad, good), errors::pinFormat);
    COMPARE_CODE(driver->changePin(good, bad), errors::pinFormat);
    COMPARE_CODE(driver->unblockPin(bad, good), errors::pinFormat);
    COMPARE_CODE(driver->unblockPin(good, bad), errors::pinFormat);
    QCOMPARE(card.complaint(), std::string());
    QCOMPARE(card.transactions(), 1);
}

void TestCnsPin::padsTheBlocks_data() {
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("5") << QByteArray("12345") << QByteArray("00200010083132333435FFFFFF");
    QTest::newRow("6") << QByteArray("123456") << QByteArray("0020001008313233343536FFFF");
    QTest::newRow("8") << QByteArray("12345678") << QByteArray("00200010083132333435363738");
}

void TestCnsPin::padsTheBlocks() {
    QFETCH(QByteArray, pin);
    QFETCH(QByteArray, command);
    ScriptedTransport card(proof() + Steps{{command.toStdString(), "9000"}}, pcsc::Protocol::T1,
                           athena);
    COMPARE_CODE(driverOf(card)->verifyPin(SecretBuffer(pin.toStdString())), support::done);
    QCOMPARE(card.complaint(), std::string());
}

void TestCnsPin::onlyStIncardWantsBit80() {
    for (const auto& [atr, reference] : {std::pair{athena, "10"}, {cnscards::stIncard, "90"}}) {
        const std::string ref = reference;
        ScriptedTransport card(
            proof() + Steps{{"002000" + ref + "08" + pinBlock, "9000"},
                            {"002400" + ref + "10" + pinBlock + newBlock, "9000"},
                            {"002C00" + ref + "10" + pukBlock + newBlock, "9000"}},
            pcsc::Protocol::T1, atr);
        const auto driver = driverOf(card);
        COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), support::done);
        COMPARE_CODE(driver->changePin(SecretBuffer("12345"), SecretBuffer("24680135")),
                     support::done);
        COMPARE_CODE(driver->unblockPin(SecretBuffer("87654321"), SecretBuffer("24680135")),
                     support::done);
        QCOMPARE(card.complaint(), std::string());
    }
}

void TestCnsPin::eachWrongPinCostsExactlyOneTry() {
    InsertedCard inserted(cnscards::profileOf());
    const auto driver = driverOf(inserted);
    for (const int left : {2, 1, 0}) {
        const auto result =
            driver->verifyAndRawSign(SecretBuffer("00000"), cnscards::blockFor(inserted));
        COMPARE_CODE(result, (left > 0 ? errors::pinWrong : errors::pinBlocked));
        QCOMPARE(result.error().triesLeft, std::optional(left));
        QCOMPARE(inserted.card().pinTriesLeft(), left);
        QCOMPARE(inserted.sent("0020"), 3L - left);
    }
    COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), errors::pinBlocked);
    QCOMPARE(inserted.sent("002A"), 0L);
}

void TestCnsPin::cardsThatDoNotCountAloud() {
    InsertedCard inserted(
        cnscards::withQuirk([](auto& quirks) { quirks.pinWrongWithoutTries = true; }));
    const auto result = driverOf(inserted)->verifyPin(SecretBuffer("00000"));
    COMPARE_CODE(result, errors::pinWrong);
    QVERIFY(!result.error().triesLeft.has_value());
    QCOMPARE(inserted.card().pinTriesLeft(), 2);
}

void TestCnsPin::aPinNeverCollectedIsUnusable() {
    auto profile = cnscards::profileOf();
    profile.pinActivated = false;
    InsertedCard inserted(profile);
    COMPARE_CODE(driverOf(inserted)->verifyPin(SecretBuffer("12345")), errors::pinUnusable);
}

void TestCnsPin::understandsEachAnswerToANewPin_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("unblock");
    const auto row = [](const char* answer, const char* change, const char* unblock) {
        QTest::newRow(answer) << answer << change << unblock;
    };
    row("9000", "done", "done");
    row("63C2", "pin.wrong", "puk.wrong");
    row("6300", "pin.wrong", "puk.wrong");
    row("63C0", "pin.blocked", "puk.blocked");
    row("6983", "pin.blocked", "puk.blocked");
    row("6984", "pin.unusable", "pin.unusable");
    row("6A88", "pin.unusable", "pin.unusable");
    row("6982", "card.fault", "card.fault");
    row("6A80", "card.fault", "card.fault");
    row("6D00", "card.fault", "card.fault");
    row("6581", "pin.uncertain", "pin.uncertain");  // memory changed: how, nobody knows
    row("6F00", "pin.uncertain", "pin.uncertain");
}

void TestCnsPin::understandsEachAnswerToANewPin() {
    QFETCH(QString, answer);
    const auto step = Steps{{"*", answer.toStdString()}};
    ScriptedTransport card(proof() + step + step, pcsc::Protocol::T1, athena);
    const auto driver = driverOf(card);
    const auto changed = driver->changePin(SecretBuffer("12345"), SecretBuffer("24680135"));
    const auto unblocked = driver->unblockPin(SecretBuffer("87654321"), SecretBuffer("24680135"));
    const auto name = [](const auto& result) {
        const auto code = support::codeOf(result).name();
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    };
    QTEST(name(changed), "change");
    QTEST(name(unblocked), "unblock");
    QVERIFY(unblocked || !unblocked.error().triesLeft);  // a PUK's are never told
    QCOMPARE(card.complaint(), std::string());
}

void TestCnsPin::aNewPinInterruptedIsUncertain_data() {
    anInterruptionLeavesItUncertain_data();
}

void TestCnsPin::aNewPinInterruptedIsUncertain() {
    QFETCH(int, kind);
    const ScriptedTransport::Reaction reactions[] = {errors::cardRemoved,    errors::cardReset,
                                                     errors::readerGone,     errors::readerFault,
                                                     errors::serviceMissing, std::string("90")};
    const Steps step{{"*", reactions[kind]}};
    ScriptedTransport card(proof() + step + step, pcsc::Protocol::T1, athena);
    const auto driver = driverOf(card);
    COMPARE_CODE(driver->changePin(SecretBuffer("12345"), SecretBuffer("24680")),
                 errors::pinUncertain);
    COMPARE_CODE(driver->unblockPin(SecretBuffer("87654321"), SecretBuffer("24680")),
                 errors::pinUncertain);
    QCOMPARE(card.complaint(), std::string());  // nothing was sent twice
}

void TestCnsPin::whoGivesUpInTimeSendsNothing() {
    InsertedCard inserted(cnscards::profileOf());
    const auto driver = driverOf(inserted);
    const auto no = [] { return false; };
    COMPARE_CODE(driver->changePin(SecretBuffer("12345"), SecretBuffer("24680"), no),
                 errors::cancelled);
    COMPARE_CODE(driver->unblockPin(SecretBuffer("87654321"), SecretBuffer("24680"), no),
                 errors::cancelled);
    QCOMPARE(inserted.sent("0024") + inserted.sent("002C"), 0L);
    COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), support::done);
}

void TestCnsPin::leavesTheCardReset() {
    InsertedCard inserted(cnscards::profileOf());
    const auto driver = driverOf(inserted);
    const auto isReset = [&] { return !inserted.card().pinVerified(); };
    COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), support::done);
    QVERIFY(!isReset());
    COMPARE_CODE(driver->changePin(SecretBuffer("12345"), SecretBuffer("24680")), support::done);
    QVERIFY(isReset());
    COMPARE_CODE(driver->verifyPin(SecretBuffer("24680")), support::done);
    COMPARE_CODE(driver->unblockPin(SecretBuffer("11111111"), SecretBuffer("13579")),
                 errors::pukWrong);
    QVERIFY(isReset());
}

void TestCnsPin::pukUnblocks() {
    auto profile = cnscards::profileOf();
    profile.pinTries = 1;
    InsertedCard inserted(profile);
    const auto driver = driverOf(inserted);
    COMPARE_CODE(driver->verifyPin(SecretBuffer("00000")), errors::pinBlocked);
    const auto wrongPuk = driver->unblockPin(SecretBuffer("11111111"), SecretBuffer("24680"));
    COMPARE_CODE(wrongPuk, errors::pukWrong);
    QCOMPARE(inserted.card().pukTriesLeft(), profile.pukTries - 1);
    COMPARE_CODE(driver->unblockPin(SecretBuffer("87654321"), SecretBuffer("24680")),
                 support::done);
    COMPARE_CODE(driver->verifyPin(SecretBuffer("24680")), support::done);
}

void TestCnsPin::changeNeedsTheOldPin() {
    InsertedCard inserted(cnscards::profileOf(virtualcard::Layout::idemia2021));
    const auto driver = driverOf(inserted);
    COMPARE_CODE(driver->changePin(SecretBuffer("00000"), SecretBuffer("24680135")),
                 errors::pinWrong);
    COMPARE_CODE(driver->changePin(SecretBuffer("12345"), SecretBuffer("24680135")), support::done);
    COMPARE_CODE(driver->verifyPin(SecretBuffer("24680135")), support::done);
    QCOMPARE(inserted.sent("0024"), 2L);
}

void TestCnsPin::leavesNoCopyBehind() {
    const Steps commands{{"*", "63C1"}, {"*", "9000"}, {"*", "9000"}};
    ScriptedTransport card(proof() + commands, pcsc::Protocol::T1, athena);
    const auto driver = driverOf(card);
    const SecretBuffer pin("75319");
    support::watchFreedMemory("75319");
    { const pcsc::Bytes careless(pin.view().begin(), pin.view().end()); }
    QCOMPARE(support::freedBlocksWithPattern(), 1);  // the watch works
    support::watchFreedMemory("75319");
    COMPARE_CODE(driver->verifyPin(pin), errors::pinWrong);
    COMPARE_CODE(driver->changePin(pin, pin), support::done);
    COMPARE_CODE(driver->unblockPin(pin, pin), support::done);
    QCOMPARE(support::freedBlocksWithPattern(), 0);
    QCOMPARE(card.complaint(), std::string());
}

QTEST_APPLESS_MAIN(TestCnsPin)
#include "test_cns_pin.moc"
