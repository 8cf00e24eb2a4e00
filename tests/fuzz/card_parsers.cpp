// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/card_parsers.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include "pcsc/apdu/atr.h"
#include "pcsc/apdu/response_apdu.h"
#include "pcsc/base/card_errors.h"
#include "pcsc/cards/card_registry.h"
#include "pcsc/cards/der.h"
#include "pcsc/cards/holder_data.h"

namespace fuzz {
namespace {

using pcsc::Bytes;
using pcsc::ByteView;

constexpr std::string_view cnsAtr = "3BDF18008131FE7D006B150C0181011101434E53103180E8";
constexpr std::string_view specimenFile =
    "00005F0460300810102013081010201905ROSSI05MARIO082502196201M0010RSSMRO62B25E205Y0004C014000004C"
    "0140000";

bool isReal(const std::optional<pcsc::Date>& date) {
    if (!date) return true;
    using namespace std::chrono;
    return year_month_day(year(date->year), month(static_cast<unsigned>(date->month)),
                          day(static_cast<unsigned>(date->day)))
        .ok();
}

/// UTF-8 of Latin-1 without control characters: one byte of ASCII, or C2/C3 and one more.
bool isShownSafely(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte < 0x7F) continue;
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const bool latin1 = (byte == 0xC2 && next >= 0xA0 && next < 0xC0) ||
                            (byte == 0xC3 && next >= 0x80 && next < 0xC0);
        if (!latin1) return false;
        ++i;
    }
    return true;
}

/// Answers what it is told to, and counts VERIFYs.
class PuppetTransport : public pcsc::Transport {
  public:
    explicit PuppetTransport(ByteView input) : rest_(input) {
        const unsigned choice = rest_.empty() ? 0 : take(1).front();
        protocol_ = (choice & 1U) != 0 ? pcsc::Protocol::T0 : pcsc::Protocol::T1;
        proofs_ = (choice & 2U) != 0 ? 0 : 2;
    }
    pcsc::Protocol protocol() const override { return protocol_; }
    Bytes atr() const override { return pcsc::fromHex(cnsAtr).value(); }
    pcsc::Result<void> reconnect() override { return {}; }

    pcsc::Result<Bytes> transmit(ByteView command) override {
        if (command.size() > 1 && command[1] == 0x20) ++verifies_;
        if (proofs_ > 0) return proof();
        if (rest_.empty()) return pcsc::fail(pcsc::errors::cardRemoved);
        const auto answer = take(take(1).front());
        return Bytes(answer.begin(), answer.end());
    }
    int verifies() const { return verifies_; }

  protected:
    pcsc::Result<void> beginTransaction() override { return {}; }
    void endTransaction(pcsc::Disposition) noexcept override {}

  private:
    Bytes proof() {
        return pcsc::fromHex(--proofs_ == 1 ? "9000" : "363033303132333435363738393030389000")
            .value();
    }
    ByteView take(std::size_t count) {
        const auto taken = rest_.first(std::min(count, rest_.size()));
        rest_ = rest_.subspan(taken.size());
        return taken;
    }

    ByteView rest_;
    pcsc::Protocol protocol_ = pcsc::Protocol::T1;
    int proofs_ = 0;
    int verifies_ = 0;
};

bool contentHolds(const pcsc::CardContent& content) {
    const auto length = pcsc::certificateLength(content.certificate);
    return content.idCarta.size() == 16 &&
           (content.certificate.empty() || length == content.certificate.size());
}

Bytes answers(unsigned choice, std::initializer_list<std::string_view> each) {
    Bytes input{static_cast<std::uint8_t>(choice)};
    for (const auto answer : each) {
        const auto bytes = pcsc::fromHex(answer).value();
        input.push_back(static_cast<std::uint8_t>(bytes.size()));
        input.insert(input.end(), bytes.begin(), bytes.end());
    }
    return input;
}

}  // namespace

bool holderDataHolds(ByteView input) {
    const auto holder = pcsc::parseHolderData(input);
    const auto length = pcsc::holderDataLength(input);
    if ((!length || *length > input.size()) && !holder.incomplete) return false;
    const auto texts = {holder.issuer,      holder.surname,         holder.name,
                        holder.sex,         holder.height,          holder.codiceFiscale,
                        holder.citizenship, holder.birthComune,     holder.birthCountry,
                        holder.birthAct,    holder.residenceComune, holder.residenceAddress,
                        holder.annotations};
    std::size_t shown = 0;
    for (const auto& text : texts) shown += text.size();
    return std::ranges::all_of(texts, isShownSafely) && shown <= 2 * input.size() &&
           isReal(holder.issued) && isReal(holder.expires) && isReal(holder.born);
}

bool atrHolds(ByteView input) {
    const auto atr = pcsc::Atr::parse(input);
    if (!atr) return !pcsc::recognise(input) && !pcsc::looksContactless(input);
    const auto& historical = atr->historicalBytes();
    const bool inside = !std::ranges::search(input, historical).empty() || historical.empty();
    return inside && historical.size() <= 15 && atr->interfaceBytes().size() < input.size() &&
           !(pcsc::recognise(input) && historical.size() != 15);
}

bool responseHolds(ByteView input) {
    const auto response = pcsc::ResponseApdu::parse(Bytes(input.begin(), input.end()));
    if (!response) return input.size() < 2;
    const auto status = response->status();
    const bool onlyOneMeaning =
        status.ok() + status.wrongPin() + status.blocked() + status.unusable() + status.wrongLe() <=
        1;
    return response->data().size() + 2 == input.size() && onlyOneMeaning &&
           status.text().size() == 4;
}

bool certificateLengthHolds(ByteView input) {
    const auto length = pcsc::certificateLength(input);
    return !length || (*length >= 260 && *length <= 65539 && input[0] == 0x30 && input[1] == 0x82);
}

bool cardSessionHolds(ByteView input) {
    PuppetTransport transport(input);
    const auto driver = pcsc::makeDriver(transport);
    if (!driver) return transport.verifies() == 0;
    const auto content = (*driver)->read();
    if (content && !contentHolds(*content)) return false;
    if (transport.verifies() != 0) return false;
    static const pcsc::SecretBuffer pin(
        "12345");  // its locked page costs more than the rest of a round
    const Bytes block(256, 0x55);
    const auto signature = (*driver)->verifyAndRawSign(pin, block);
    return transport.verifies() <= 1 && (!signature || signature->size() == block.size());
}

const std::vector<Target>& targets() {
    static const std::string certificate = "308200FE" + std::string(2 * 248, '5');
    static const std::vector<Target> all{
        {"holder_data", &holderDataHolds, {pcsc::toBytes(specimenFile)}},
        {"atr",
         &atrHolds,
         {pcsc::fromHex(cnsAtr).value(), pcsc::fromHex("3B80800101").value(),
          pcsc::fromHex("3BFF1800FFC10A31FE55006B0508C805011101434E531031800C").value()}},
        {"response",
         &responseHolds,
         {pcsc::fromHex("41429000").value(), pcsc::fromHex("63C2").value()}},
        {"certificate_length",
         &certificateLengthHolds,
         {pcsc::fromHex("308205E4308204CC").value()}},
        {"card_session",
         &cardSessionHolds,
         {answers(0, {"9000", pcsc::toHex(pcsc::toBytes(specimenFile)) + "9000", "9000",
                      certificate + "9000", "9000", "9000", "9000", "6700", "9000", "6100"}),
          answers(1, {"6120", "6C65", "9000", "9000", "6A82", "9000", "6C20", "6B00", "6982",
                      "63C2"})}},
    };
    return all;
}

}  // namespace fuzz
