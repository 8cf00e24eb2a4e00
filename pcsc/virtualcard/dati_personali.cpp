// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/dati_personali.h"

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

namespace virtualcard {
namespace {

std::string number(unsigned value, int digits, char conversion) {
    std::array<char, 16> text{};
    const std::string format = conversion == 'X' ? "%0*X" : "%0*u";
    const int size = std::snprintf(text.data(), text.size(), format.c_str(), digits, value);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string dateText(const std::optional<pcsc::Date>& date) {
    if (!date) return {};
    return number(static_cast<unsigned>(date->day), 2, 'u') +
           number(static_cast<unsigned>(date->month), 2, 'u') +
           number(static_cast<unsigned>(date->year), 4, 'u');
}

/// U+0080 to U+00FF are two UTF-8 bytes, C2 or C3 first; what Latin-1 cannot hold becomes a
/// question mark.
std::string latin1(std::string_view utf8) {
    std::string text;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            text += utf8[i];
        } else if ((byte == 0xC2 || byte == 0xC3) && i + 1 < utf8.size()) {
            const auto next = static_cast<unsigned char>(utf8[++i]);
            text += static_cast<char>((byte & 0x03U) << 6U | (next & 0x3FU));
        } else if (byte >= 0xC0) {
            text += '?';
        }
    }
    return text;
}

std::string field(std::string_view value) {
    const auto text = latin1(value).substr(0, 255);
    return number(static_cast<unsigned>(text.size()), 2, 'X') + text;
}

}  // namespace

pcsc::Bytes encodeDatiPersonali(const pcsc::Holder& person) {
    const std::array<std::string, 16> values{person.issuer,
                                             dateText(person.issued),
                                             dateText(person.expires),
                                             person.surname,
                                             person.name,
                                             dateText(person.born),
                                             person.sex,
                                             person.height,
                                             person.codiceFiscale,
                                             person.citizenship,
                                             person.birthComune,
                                             person.birthCountry,
                                             person.birthAct,
                                             person.residenceComune,
                                             person.residenceAddress,
                                             person.annotations};
    std::string fields;
    for (const auto& value : values) fields += field(value);
    return pcsc::toBytes(number(static_cast<unsigned>(fields.size()), 6, 'X') + fields);
}

}  // namespace virtualcard
