// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/card/reader_choice.h"

using pcsc::Slot;
using pcsc::SlotState;

namespace {

const pcsc::Bytes cns{1};
const pcsc::Bytes other{2};

std::string choice(std::vector<Slot> slots_, const std::string& current = {}) {
    const pcsc::ReadersSnapshot readers{pcsc::ServiceState::running, std::move(slots_)};
    const auto* slot =
        core::chooseSlot(readers, current, [](const Slot& s) { return s.atr == cns; });
    return slot == nullptr ? "none" : slot->reader;
}

}  // namespace

class TestReaderChoice : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void withoutReaders() { QCOMPARE(choice({}), std::string("none")); }

    void cnsBeforeOtherCards() {
        QCOMPARE(choice({{"a", SlotState::present, other}, {"b", SlotState::present, cns}}),
                 std::string("b"));
    }

    void cnsInAnotherProgramsHandsToo() {
        QCOMPARE(choice({{"a", SlotState::present, other}, {"b", SlotState::exclusive, cns}}),
                 std::string("b"));
    }

    void anyCardBeforeMuteBeforeEmpty() {
        QCOMPARE(choice({{"a", SlotState::empty}, {"b", SlotState::mute}}), std::string("b"));
        QCOMPARE(choice({{"a", SlotState::mute}, {"b", SlotState::present, other}}),
                 std::string("b"));
        QCOMPARE(choice({{"a", SlotState::unavailable}, {"b", SlotState::empty}}),
                 std::string("b"));
    }

    void aSecondCnsChangesNothing() {
        QCOMPARE(choice({{"a", SlotState::present, cns}, {"b", SlotState::present, cns}}, "b"),
                 std::string("b"));
        QCOMPARE(choice({{"a", SlotState::present, cns}, {"b", SlotState::present, cns}}),
                 std::string("a"));
    }

    void aCnsTakesOverFromAnotherCard() {
        QCOMPARE(choice({{"a", SlotState::present, cns}, {"b", SlotState::present, other}}, "b"),
                 std::string("a"));
    }
};

QTEST_GUILESS_MAIN(TestReaderChoice)
#include "test_reader_choice.moc"
