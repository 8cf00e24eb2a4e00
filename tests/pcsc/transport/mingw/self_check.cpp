// SPDX-License-Identifier: EUPL-1.2
// What the unit tests of pcsc say in short, without Qt, so that it runs on every system pcsc is
// built for: a whole card life through the virtual card, and PC/SC itself as far as it is there.
// Prints what is wrong; the exit code is the number of it.
#include <algorithm>
#include <iostream>
#include <memory>
#include <string_view>

#include "pcsc/base/card_errors.h"
#include "pcsc/cards/card_registry.h"
#include "pcsc/cards/cns_pin_pad.h"
#include "pcsc/cards/foreign_card.h"
#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/transport/winscard_api.h"
#include "pcsc/virtualcard/pad_readers.h"
#include "pcsc/virtualcard/virtual_readers.h"
#include "tests/pcsc/transport/snapshot_recorder.h"
#include "tests/support/scripted_transport.h"

namespace {

using pcsc::Bytes;
using pcsc::SecretBuffer;
namespace errors = pcsc::errors;

int wrong = 0;

void check(bool right, std::string_view what) {
    if (right) return;
    ++wrong;
    std::cerr << "wrong: " << what << '\n';
}

template <typename T>
bool failsWith(const pcsc::Result<T>& result, pcsc::ErrorCode code) {
    return !result && result.error().code == code;
}

/// Stands for the chip's RSA: what matters here is the way to it and back.
Bytes mirrored(pcsc::ByteView block) {
    return {block.rbegin(), block.rend()};
}

virtualcard::CardProfile profileOf(virtualcard::Layout layout) {
    auto profile = virtualcard::specimenProfile();
    profile.layout = layout;
    profile.certificate = Bytes(1000, 0x5A);
    const Bytes header{0x30, 0x82, 0x03, 0xE4};
    std::ranges::copy(header, profile.certificate.begin());
    return profile;
}

std::shared_ptr<virtualcard::VirtualCard> cardOf(virtualcard::CardProfile profile) {
    return std::make_shared<virtualcard::VirtualCard>(std::move(profile), mirrored);
}

Bytes block() {
    Bytes bytes(256);
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

void cardLife(virtualcard::Layout layout) {
    virtualcard::VirtualReaders readers;
    const auto card = cardOf(profileOf(layout));
    readers.insert(card);
    const auto transport = readers.connect(virtualcard::VirtualReaders::defaultName).value();
    const auto driver = pcsc::makeDriver(*transport).value();
    const auto content = driver->read();
    check(content && content->holder.surname == "ROSSI", "holder");
    check(content && content->certificate == card->profile().certificate, "certificate");
    const bool login = layout != virtualcard::Layout::ace2025;
    const auto signature = driver->verifyAndRawSign(SecretBuffer("12345"), block());
    check(signature.has_value() == login, "signature");
    check(!login || *signature == mirrored(block()), "what was signed");
    check(!card->pinVerified(), "left reset");
    if (!login) return;
    check(failsWith(driver->verifyPin(SecretBuffer("99999")), errors::pinWrong), "wrong PIN");
    check(driver->changePin(SecretBuffer("12345"), SecretBuffer("54321")).has_value(), "new PIN");
    check(driver->unblockPin(SecretBuffer("87654321"), SecretBuffer("12345")).has_value(), "PUK");
    readers.remove();
    check(failsWith(driver->read(), errors::cardRemoved), "removed");
}

void pinPad() {
    virtualcard::PadReaders readers;
    readers.insert(cardOf(profileOf(virtualcard::Layout::classic)));
    const auto transport = readers.connect(virtualcard::VirtualReaders::defaultName).value();
    const auto driver = pcsc::makeDriver(*transport).value();
    check(driver->verifyOnPadAndRawSign(block()).has_value(), "PIN on the reader's keys");
    check(driver->changePinOnPad().has_value(), "new PIN on the reader's keys");
    readers.script().readersOwn = Bytes{0x64, 0x01};
    check(failsWith(driver->verifyOnPadAndRawSign(block()), errors::padCancelled), "red key");
    check(pcsc::pinVerifyStructure(0x10, false).size() == 32, "PIN_VERIFY_STRUCTURE");
}

void cardsOfOthers() {
    support::ScriptedTransport bank({{"*", "6A82"}, {"*", "6A82"}, {"*", "9000"}});
    check(pcsc::askForeignKind(bank).value() == pcsc::ForeignKind::bankCard, "bank card");
    const auto lot = pcsc::fromHex("3BFF1800FF8131FE4D006B0404B85B01F101434E531031809D").value();
    check(pcsc::lotName(lot) == "ACe 2025", "lot");
    check(pcsc::looksContactless(Bytes{0x3B, 0x80, 0x80, 0x01, 0x01}), "contactless");
}

void watching() {
    virtualcard::VirtualReaders readers;
    SnapshotRecorder recorder;
    const auto watch = readers.watch(recorder.callback());
    readers.insert(cardOf(profileOf(virtualcard::Layout::classic)));
    check(recorder.waitFor(slotIs(pcsc::SlotState::present)), "card seen");
}

/// Whatever is there: a service or none, readers or none.
void theSystemsOwn() {
    pcsc::PcscReaders readers;
    SnapshotRecorder recorder;
    const auto watch = readers.watch(recorder.callback());
    const auto told = [](const pcsc::ReadersSnapshot&) { return true; };
    check(recorder.waitFor(told), "PC/SC answers");
    check(!readers.connect("Lettore che non c'è"), "no such reader");
#ifdef _WIN32
    check(pcsc::winscard::controlCode(3400) == 0x313520, "SCARD_CTL_CODE");
#else
    check(pcsc::winscard::controlCode(3400) == 0x42000D48, "SCARD_CTL_CODE");
#endif
}

}  // namespace

int main() {
    using virtualcard::Layout;
    for (const auto layout :
         {Layout::classic, Layout::idemia2021, Layout::infocamere1204, Layout::ace2025})
        cardLife(layout);
    pinPad();
    cardsOfOthers();
    watching();
    theSystemsOwn();
    if (wrong == 0) std::cout << "all right\n";
    return wrong;
}
