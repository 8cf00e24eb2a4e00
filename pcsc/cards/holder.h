// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

namespace pcsc {

/// A calendar date as the card writes it (DDMMYYYY); always a real date.
struct Date {
    int year = 0;
    int month = 0;  // 1 to 12
    int day = 0;    // 1 to 31
    friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// What Dati_personali (3F00/1100/1102) holds: cns-card 4. Unprotected data: good for greeting,
/// never for identity. Text is UTF-8 (the card writes ASCII, or Latin-1). A field the card does not
/// have is empty or nullopt.
struct Holder {
    std::string issuer{};  // 4 digits: 6 + region, for example 6030 Lombardia
    std::optional<Date> issued{};
    std::optional<Date> expires{};
    std::string surname{};
    std::string name{};
    std::optional<Date> born{};
    std::string sex{};  // M, F or empty
    std::string height{};
    std::string
        codiceFiscale{};  // as written: may fail its check letter or contradict the other fields
    std::string citizenship{};
    std::string birthComune{};  // cadastral code such as F205
    std::string birthCountry{};
    std::string birthAct{};
    std::string residenceComune{};  // cadastral code
    std::string residenceAddress{};
    std::string annotations{};
    bool incomplete = false;  // fields missing, cut or malformed: show what is whole and say so
    friend bool operator==(const Holder&, const Holder&) = default;
};

}  // namespace pcsc
