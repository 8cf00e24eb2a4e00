// SPDX-License-Identifier: EUPL-1.2
// Cards that leave, are swapped, or are reset by another program, at every moment.
#include <QTest>

#include "tests/pcsc/cards/cns_cards.h"
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

constexpr unsigned probeApdus = 2;

/// A session up to the signature on a card that leaves after so many answers.
struct CutSession {
    explicit CutSession(unsigned answers)
        : inserted(cnscards::withQuirk([answers](auto& quirks) { quirks.removeAfter = answers; })),
          driver(pcsc::makeDriver(inserted.transport())) {
        if (driver) content = (*driver)->read();
        if (content)
            signature =
                (*driver)->verifyAndRawSign(SecretBuffer("12345"), cnscards::blockFor(inserted));
    }
    InsertedCard inserted;
    pcsc::Result<std::unique_ptr<pcsc::CardDriver>> driver;
    pcsc::Result<pcsc::CardContent> content = pcsc::fail(errors::cardFault, "not read");
    pcsc::Result<pcsc::Bytes> signature = pcsc::fail(errors::cardFault, "not signed");
};

/// APDUs of a session that nothing disturbs, and which of them is VERIFY.
std::pair<unsigned, unsigned> undisturbed() {
    CutSession session(1000);
    const auto& log = session.inserted.log();
    const auto verify =
        std::ranges::find_if(log, [](const std::string& apdu) { return apdu.starts_with("0020"); });
    return {static_cast<unsigned>(log.size()), static_cast<unsigned>(verify - log.begin())};
}

}  // namespace

class TestCnsInterruptions : public QObject {
    Q_OBJECT
  private slots:
    void removalAtEachApdu();
    void aReadDisturbedByAResetStartsOver();
    void readingIsStartedOverOnce();
    void aProofDisturbedByAResetIsAskedForAgain_data();
    void aProofDisturbedByAResetIsAskedForAgain();
    void pinCommandsTakeAResetCardOver();
    void aSignatureDoesNotSurviveAReset();
    void aSwappedCardGetsNoPin();
    void transactionsEndWithEachCall();
};

// Removed between two commands; removal during VERIFY itself is in test_cns_pin.
void TestCnsInterruptions::removalAtEachApdu() {
    const auto [total, verify] = undisturbed();
    QVERIFY(verify > probeApdus && total == verify + 4);
    for (unsigned answers = 1; answers < total; ++answers) {
        const CutSession session(answers);
        if (answers < probeApdus) {
            COMPARE_CODE(session.driver, errors::cardRemoved);
        } else if (answers < verify) {
            COMPARE_CODE(session.content, errors::cardRemoved);
        } else {
            COMPARE_CODE(session.content, support::done);
            COMPARE_CODE(session.signature, errors::cardRemoved);
        }
        QCOMPARE(session.inserted.log().size(), static_cast<std::size_t>(answers));
    }
}

void TestCnsInterruptions::aReadDisturbedByAResetStartsOver() {
    InsertedCard inserted(cnscards::profileOf());
    const auto driver = driverOf(inserted);
    inserted.resetByAnotherProgram();
    const auto first = driver->read();
    COMPARE_CODE(first, support::done);
    inserted.resetByAnotherProgram();
    const auto second = driver->read();
    COMPARE_CODE(second, support::done);
    QCOMPARE(second->idCarta, first->idCarta);
    QVERIFY(second->certificateFound());
}

void TestCnsInterruptions::readingIsStartedOverOnce() {
    ScriptedTransport card(
        proof() + Steps{{"*", errors::cardReset}} + proof() + Steps{{"*", errors::cardReset}},
        pcsc::Protocol::T1, athena);
    const auto driver = driverOf(card);
    COMPARE_CODE(driver->read(), errors::cardReset);
    QCOMPARE(card.reconnects(), 1);
    QCOMPARE(card.complaint(), std::string());
}

void TestCnsInterruptions::aProofDisturbedByAResetIsAskedForAgain_data() {
    QTest::addColumn<int>("commandsBefore");
    QTest::newRow("at SELECT") << 0;
    QTest::newRow("at READ BINARY") << 1;
}

void TestCnsInterruptions::aProofDisturbedByAResetIsAskedForAgain() {
    QFETCH(int, commandsBefore);
    auto steps = proof();
    steps.resize(static_cast<std::size_t>(commandsBefore));
    ScriptedTransport card(steps + Steps{{"*", errors::cardReset}} + proof(), pcsc::Protocol::T1,
                           athena);
    COMPARE_CODE(pcsc::makeDriver(card), support::done);
    QCOMPARE(card.reconnects(), 1);
    QCOMPARE(card.complaint(), std::string());
    ScriptedTransport twice(Steps{{"*", errors::cardReset}, {"*", errors::cardReset}},
                            pcsc::Protocol::T1, athena);
    COMPARE_CODE(pcsc::makeDriver(twice), errors::cardReset);
}

void TestCnsInterruptions::pinCommandsTakeAResetCardOver() {
    InsertedCard inserted(cnscards::profileOf());
    const auto driver = driverOf(inserted);
    inserted.resetByAnotherProgram();
    COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), support::done);
    inserted.resetByAnotherProgram();
    COMPARE_CODE(driver->changePin(SecretBuffer("12345"), SecretBuffer("24680")), support::done);
    inserted.resetByAnotherProgram();
    COMPARE_CODE(driver->unblockPin(SecretBuffer("87654321"), SecretBuffer("13579")),
                 support::done);
    inserted.resetByAnotherProgram();
    COMPARE_CODE(driver->verifyAndRawSign(SecretBuffer("13579"), cnscards::blockFor(inserted)),
                 support::done);
    QCOMPARE(inserted.sent("0020"), 2L);
}

void TestCnsInterruptions::aSignatureDoesNotSurviveAReset() {
    InsertedCard inserted(cnscards::profileOf());
    const auto driver = driverOf(inserted);
    COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), support::done);
    inserted.resetByAnotherProgram();
    COMPARE_CODE(driver->rawSign(cnscards::blockFor(inserted)), errors::cardReset);
}

// macOS tells a swap as a reset (cns-card 8): the PIN of one person must not reach the card of
// another.
void TestCnsInterruptions::aSwappedCardGetsNoPin() {
    ScriptedTransport card(proof() + proof("6030987654321009"), pcsc::Protocol::T1, athena);
    const auto driver = driverOf(card);
    card.failBegin({errors::cardReset});
    COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), errors::cardRemoved);
    QCOMPARE(card.complaint(), std::string());
}

void TestCnsInterruptions::transactionsEndWithEachCall() {
    ScriptedTransport card(
        proof() + Steps{{"*", "9000"}, {"*", errors::readerFault}, {"*", "63C2"}},
        pcsc::Protocol::T1, athena);
    const auto driver = driverOf(card);
    QVERIFY(!card.busy());
    COMPARE_CODE(driver->read(), errors::readerFault);
    QVERIFY(!card.busy());
    COMPARE_CODE(driver->verifyPin(SecretBuffer("12345")), errors::pinWrong);
    QVERIFY(!card.busy());
    QCOMPARE(card.transactions(), 3);
}

QTEST_APPLESS_MAIN(TestCnsInterruptions)
#include "test_cns_interruptions.moc"
