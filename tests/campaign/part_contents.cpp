// SPDX-License-Identifier: EUPL-1.2
// Files that are cut, too long, or full of rubbish (seeded): what is whole is shown, nothing
// crashes, and no PIN goes to a card that cannot sign.
#include <algorithm>
#include <random>

#include "core/base/clock.h"
#include "core/card/card_reading.h"
#include "pcsc/base/card_errors.h"
#include "pcsc/cards/card_registry.h"
#include "pcsc/virtualcard/card_files.h"
#include "tests/campaign/in_process.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;
using core::CardState;
using pcsc::Bytes;
using virtualcard::CardProfile;
using virtualcard::VirtualReaders;

constexpr unsigned rubbishRounds = 3000;

class Rubbish {
  public:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    Bytes bytes(std::size_t size) {
        Bytes all(size);
        for (auto& byte : all) byte = static_cast<std::uint8_t>(random_() & 0xFFU);
        return all;
    }
    /// A few bytes of it changed, or some cut away or put in.
    Bytes spoilt(Bytes whole) {
        for (auto changes = 1 + below(6); changes > 0 && !whole.empty(); --changes) {
            const auto place = whole.begin() + static_cast<std::ptrdiff_t>(below(whole.size()));
            switch (below(6)) {
                case 0:
                    whole.erase(place, place + 1);
                    break;
                case 1:
                    whole.insert(place, static_cast<std::uint8_t>(random_() & 0xFFU));
                    break;
                default:
                    *place = static_cast<std::uint8_t>(random_() & 0xFFU);
            }
        }
        return whole;
    }

  private:
    std::mt19937 random_{20261126};
};

/// What a card with such contents came to.
struct Reading {
    pcsc::CardContent content{};
    core::CardSnapshot snapshot{};
};

using Look = std::function<bool(const Reading&)>;
bool anything(const Reading&) {
    return true;
}

Outcome readAndJudge(Stage& stage, const Look& look) {
    const auto transport = stage.interfered()->connect(VirtualReaders::defaultName);
    auto driver = pcsc::makeDriver(**transport);
    if (!driver) return Outcome::of(driver);
    auto content = (*driver)->read();
    if (!content) return Outcome::of(content);
    const Reading reading{*content, core::fromContent({}, *content, core::Clock::system().now())};
    if (reading.content.idCarta != stage.card().profile().idCarta || !look(reading))
        return {.code = wrongResult};
    if (content->certificateFound()) return {};
    // Nothing to sign with: the PIN must not be sent.
    const Bytes block(256, 0x01);
    const auto login = (*driver)->verifyAndRawSign(pcsc::SecretBuffer("00000"), block);
    return Outcome::of(login).code == errors::cardNoCertificate ? Outcome{} : Outcome::of(login);
}

void read(Judge& judge, const std::string& name, CardProfile profile, const Codes& expected,
          const Look& look = anything) {
    Stage stage(CardKind::make(std::move(profile)));
    judge.judge({.name = name,
                 .expected = expected,
                 .work = [&] { return readAndJudge(stage, look); },
                 .card = &stage.card()});
    if (stage.pinCommands() != 0) judge.fail(name, "a PIN was sent");
}

const CardProfile& specimen() {
    return cardKinds().front().profile;
}

/// Dati_personali without the padding.
Bytes holderData() {
    auto file = virtualcard::datiPersonaliFile(specimen());
    file.erase(std::find(file.begin(), file.end(), 0), file.end());
    return file;
}

CardProfile withHolderData(Bytes data) {
    auto profile = specimen();
    profile.datiPersonali = std::move(data);
    return profile;
}

CardProfile withCertificate(Bytes der) {
    auto profile = specimen();
    profile.certificate = std::move(der);
    return profile;
}

void holders(Judge& judge, Rubbish& rubbish) {
    const auto whole = holderData();
    const auto complete = [](const Reading& reading) {
        return !reading.content.holder.incomplete && reading.content.holder.surname == "ROSSI" &&
               reading.snapshot.state == CardState::ready;
    };
    const auto incomplete = [](const Reading& reading) {
        return reading.content.holder.incomplete && reading.snapshot.holder.incomplete;
    };
    for (std::size_t size = 0; size <= whole.size(); ++size)
        if (judge.takes())
            read(judge, "holder data cut to " + std::to_string(size),
                 withHolderData({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}),
                 {done}, size < whole.size() ? Look(incomplete) : Look(complete));
    for (unsigned round = 0; round < rubbishRounds; ++round) {
        auto longer = whole;
        const auto more = rubbish.bytes(rubbish.below(3000));
        longer.insert(longer.end(), more.begin(), more.end());
        const auto spoilt = rubbish.spoilt(whole);
        const auto noise = rubbish.bytes(rubbish.below(500));
        if (!judge.takes()) continue;
        const auto number = std::to_string(round);
        read(judge, "holder data and more, " + number, withHolderData(longer), {done}, complete);
        read(judge, "holder data spoilt, " + number, withHolderData(spoilt), {done});
        read(judge, "holder data of noise, " + number, withHolderData(noise), {done});
    }
}

void certificates(Judge& judge, Rubbish& rubbish) {
    const Bytes whole = specimen().certificate;
    const auto none = [](const Reading& reading) {
        return !reading.content.certificateFound() &&
               reading.snapshot.state == CardState::noCertificate;
    };
    const auto trimmed = [&whole](const Reading& reading) {
        return reading.content.certificate == whole && reading.snapshot.state == CardState::ready;
    };
    // The rest of the file is zeros: what is cut within the signature, which nobody checks here,
    // still is a certificate.
    constexpr std::size_t signature = 256 + 32;  // and what says which kind it is
    for (std::size_t size = 0; size + signature < whole.size(); size += 3)
        if (judge.takes())
            read(
                judge, "certificate cut to " + std::to_string(size),
                withCertificate({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}),
                {done}, [](const Reading& reading) {
                    return reading.snapshot.state == CardState::noCertificate;
                });
    for (unsigned round = 0; round < rubbishRounds; ++round) {
        auto longer = whole;
        const auto more = rubbish.bytes(rubbish.below(3000));
        longer.insert(longer.end(), more.begin(), more.end());
        const auto spoilt = rubbish.spoilt(whole);
        auto noise = rubbish.bytes(rubbish.below(3000));
        if (!noise.empty()) noise.front() &= 0x2FU;  // not the beginning of a certificate
        if (!noise.empty() && noise.front() == 0x30U) noise.front() = 0;
        if (!judge.takes()) continue;
        const auto number = std::to_string(round);
        read(judge, "certificate and more, " + number, withCertificate(longer), {done}, trimmed);
        read(judge, "certificate spoilt, " + number, withCertificate(spoilt), {done});
        read(judge, "certificate of noise, " + number, withCertificate(noise), {done}, none);
    }
}

void numbers(Judge& judge, Rubbish& rubbish) {
    for (unsigned round = 0; round < rubbishRounds; ++round) {
        const auto bytes = rubbish.bytes(rubbish.below(40));
        if (!judge.takes()) continue;
        auto profile = specimen();
        profile.idCarta = pcsc::toText(bytes);
        const auto first = bytes.size() < 16 ? bytes.size() : 16;
        const bool digits =
            first == 16 && std::all_of(bytes.begin(), bytes.begin() + 16,
                                       [](auto byte) { return byte >= '0' && byte <= '9'; });
        read(judge, "ID_Carta of noise, " + std::to_string(round), profile,
             {digits ? done : errors::cardUnknown});
    }
}

}  // namespace

void brokenContents(Judge& judge) {
    Rubbish rubbish;
    certificates(judge, rubbish);  // first: OpenSSL fills tables of its own at the first bad ones
    holders(judge, rubbish);
    numbers(judge, rubbish);
}

}  // namespace campaign
