// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/holder_data.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string>
#include <string_view>

namespace pcsc {
namespace {

constexpr std::size_t headerDigits = 6;
constexpr std::size_t lengthDigits = 2;

std::optional<std::size_t> hexNumber(std::string_view digits) {
    std::size_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, 16);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return value;
}

std::optional<std::size_t> takeNumber(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return std::nullopt;
    const auto value = hexNumber(text.substr(0, digits));
    text.remove_prefix(digits);
    return value;
}

bool isControl(unsigned char c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

void appendUtf8(std::string& text, unsigned char latin1) {
    if (latin1 < 0x80) {
        text += static_cast<char>(latin1);
    } else {
        text += static_cast<char>(0xC0U | latin1 >> 6U);
        text += static_cast<char>(0x80U | (latin1 & 0x3FU));
    }
}

std::optional<Date> realDate(std::string_view ddmmyyyy) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (ddmmyyyy.size() != 8 || !std::ranges::all_of(ddmmyyyy, isDigit)) return std::nullopt;
    const auto number = [ddmmyyyy](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char c : ddmmyyyy.substr(from, count)) value = value * 10 + (c - '0');
        return value;
    };
    const Date date{number(4, 4), number(2, 2), number(0, 2)};
    const std::chrono::year_month_day real{std::chrono::year(date.year),
                                           std::chrono::month(static_cast<unsigned>(date.month)),
                                           std::chrono::day(static_cast<unsigned>(date.day))};
    return real.ok() && date.year > 0 ? std::optional(date) : std::nullopt;
}

/// Takes the fields one after the other. The first one that is cut or has no length ends it: nobody
/// knows where the next would begin.
class FieldReader {
  public:
    explicit FieldReader(std::string_view file) : rest_(file) {
        const auto length = takeNumber(rest_, headerDigits);
        incomplete_ = !length || *length > rest_.size();
        if (!incomplete_) rest_ = rest_.substr(0, *length);
    }

    bool incomplete() const { return incomplete_; }

    std::string text() {
        std::string utf8;
        for (const char c : next()) {
            const auto byte = static_cast<unsigned char>(c);
            if (isControl(byte)) {
                incomplete_ = true;  // no control character reaches a screen
            } else {
                appendUtf8(utf8, byte);
            }
        }
        return utf8;
    }

    std::optional<Date> date() {
        const auto field = next();
        const auto date = realDate(field);
        if (!field.empty() && !date) incomplete_ = true;
        return date;
    }

    std::string sex() {
        std::string field = text();
        if (field.empty() || field == "M" || field == "F") return field;
        incomplete_ = true;
        return {};
    }

  private:
    std::string_view next() {
        const auto length = takeNumber(rest_, lengthDigits);
        if (!length || *length > rest_.size()) {
            incomplete_ = true;
            rest_ = {};
            return {};
        }
        const auto field = rest_.substr(0, *length);
        rest_.remove_prefix(*length);
        return field;
    }

    std::string_view rest_;
    bool incomplete_ = false;
};

std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

std::optional<std::size_t> holderDataLength(ByteView beginning) {
    auto text = asText(beginning);
    const auto length = takeNumber(text, headerDigits);
    return length ? std::optional(*length + headerDigits) : std::nullopt;
}

Holder parseHolderData(ByteView file) {
    FieldReader fields(asText(file));
    Holder holder{
        // A braced list is evaluated in its order, which is the order of the file.
        .issuer = fields.text(),
        .issued = fields.date(),
        .expires = fields.date(),
        .surname = fields.text(),
        .name = fields.text(),
        .born = fields.date(),
        .sex = fields.sex(),
        .height = fields.text(),
        .codiceFiscale = fields.text(),
        .citizenship = fields.text(),
        .birthComune = fields.text(),
        .birthCountry = fields.text(),
        .birthAct = fields.text(),
        .residenceComune = fields.text(),
        .residenceAddress = fields.text(),
        .annotations = fields.text(),
    };
    holder.incomplete = fields.incomplete();
    return holder;
}

}  // namespace pcsc
