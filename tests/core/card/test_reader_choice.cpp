// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/card/reader_choice.h"

using pcsc::Slot;
using pcsc::SlotState;

namespace {

const pcsc::Bytes cns{1};
const pcsc::Bytes other{2};

std::string choice(std::vector<Slot> slots_, const std::string& current = {},
                   const std::string& chosen = {}) {
    const pcsc::ReadersSnapshot readers{pcsc::ServiceState::running, std::move(slots_)};
    const auto* slot =
        core::chooseSlot(readers, {chosen, current}, [](const Slot& s) { return s.atr == cns; });
    return slot == nullptr ? "none" : slot->reader;
}

std::string shown(std::vector<Slot> slots_) {
    std::string names;
    for (const auto& slot :
         core::withoutDoubles({pcsc::ServiceState::running, std::move(slots_)}).readers)
        names += slot.reader + ';';
    return names;
}

const std::string contact = "ACME Dual 00 00";
const std::string radio = "ACME Dual CLESS 00 01";

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

    void theReaderOfThePersonWins() {
        const std::vector<Slot> readers{{"a", SlotState::present, cns}, {"b", SlotState::empty}};
        QCOMPARE(choice(readers, "a", "b"), std::string("b"));
        QCOMPARE(choice(readers, "a", "unplugged"), std::string("a"));
    }

    void aCardInTheSlotBeforeOneCaughtByRadio() {
        QCOMPARE(choice({{radio, SlotState::present, other}, {"b", SlotState::present, other}}),
                 std::string("b"));
        QCOMPARE(choice({{radio, SlotState::present, other}, {"b", SlotState::empty}}), radio);
        QCOMPARE(choice({{radio, SlotState::empty}, {contact, SlotState::empty}}), contact);
    }

    void aDualReaderIsOne() {
        QCOMPARE(shown({{contact, SlotState::empty}, {radio, SlotState::empty}}), contact + ';');
        QCOMPARE(shown({{contact, SlotState::present, cns}, {radio, SlotState::present, other}}),
                 contact + ';');
        QCOMPARE(shown({{contact, SlotState::empty}, {radio, SlotState::present, other}}),
                 radio + ';');
        QCOMPARE(shown({{contact, SlotState::empty}, {"b", SlotState::empty}}), contact + ";b;");
    }

    void virtualReadersAreLeftOut() {
        const pcsc::ReadersSnapshot readers{pcsc::ServiceState::running,
                                            {{"Windows Hello for Business 1", SlotState::present},
                                             {"Virtual PCD 00 00", SlotState::empty}}};
        const auto left = core::withoutVirtualReaders(readers).readers;
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().reader, std::string("Virtual PCD 00 00"));
    }
};

QTEST_GUILESS_MAIN(TestReaderChoice)
#include "test_reader_choice.moc"
