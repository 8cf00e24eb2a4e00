// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/card/card_reading.h"

using core::CardState;
using pcsc::SlotState;

namespace {

CardState stateOf(pcsc::ServiceState service, std::optional<SlotState> slotState) {
    pcsc::Slot slot{.reader = "r"};
    if (slotState) slot.state = *slotState;
    return core::fromSlot({service, {}}, slotState ? &slot : nullptr).state;
}

}  // namespace

class TestCardReading : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aStateForEverySlot() {
        using enum pcsc::ServiceState;
        QVERIFY(stateOf(missing, {}) == CardState::serviceMissing);
        QVERIFY(stateOf(denied, {}) == CardState::serviceDenied);
        QVERIFY(stateOf(running, {}) == CardState::noReader);
        QVERIFY(stateOf(running, SlotState::empty) == CardState::empty);
        QVERIFY(stateOf(running, SlotState::mute) == CardState::mute);
        QVERIFY(stateOf(running, SlotState::present) == CardState::reading);
        QVERIFY(stateOf(running, SlotState::inUse) == CardState::reading);
        QVERIFY(stateOf(running, SlotState::exclusive) == CardState::busy);
        QVERIFY(stateOf(running, SlotState::unavailable) == CardState::fault);
    }

    void everyStateButTwoHasItsError() {
        for (int i = 0; i <= static_cast<int>(CardState::ready); ++i) {
            const auto state = static_cast<CardState>(i);
            const bool fine = state == CardState::reading || state == CardState::ready;
            QCOMPARE(core::stateError({.state = state}).has_value(), !fine);
        }
        const core::CardSnapshot exact{.state = CardState::fault,
                                       .error = core::Error{core::errors::readerGone}};
        QVERIFY(core::stateError(exact)->code == core::errors::readerGone);
    }

    void withoutCertificateTheHolderIsStillShown() {
        pcsc::CardContent content{.idCarta = "6030123456789008"};
        content.holder.name = "MARIO";
        content.holder.expires = pcsc::Date{2029, 10, 10};
        const auto snapshot = core::fromContent({}, content, QDateTime::currentDateTime());
        QVERIFY(snapshot.state == CardState::noCertificate);
        QCOMPARE(snapshot.holder.name, QStringLiteral("MARIO"));
        QCOMPARE(snapshot.expires, QDate(2029, 10, 10));
        QCOMPARE(snapshot.cardNumber, QStringLiteral("80380000301234567890"));
    }

    void failuresKeepWhatIsKnown() {
        const core::CardSnapshot before{.reader = QStringLiteral("r"), .insertion = 4};
        const auto after = core::fromError(before, {core::errors::cardBusy, "8010000B"});
        QVERIFY(after.state == CardState::busy);
        QCOMPARE(after.insertion, quint64{4});
        QVERIFY(core::fromError(before, {core::errors::cardUnknown}).state ==
                CardState::unknownCard);
        QVERIFY(core::fromError(before, {core::errors::readerFault}).state == CardState::fault);
    }
};

QTEST_GUILESS_MAIN(TestCardReading)
#include "test_card_reading.moc"
