// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/card_profile.h"

#include <string_view>

namespace virtualcard {
namespace {

// Public ATRs (cns-card 1). The T=0 one is made up: the same historical bytes, as no real T=0 lot
// is known.
constexpr std::string_view athena = "3BDF18008131FE7D006B150C0181011101434E53103180E8";
constexpr std::string_view stm2021 = "3BFF1800FF8131FE55006B02091617011101434E531131808D";
constexpr std::string_view idemia = "3BFF1800008131FE45006B05052000012101434E5310318079";
constexpr std::string_view siemens = "3BFF1800FFC10A31FE55006B0508C805011101434E531031800C";
constexpr std::string_view ace = "3BFF1800FF8131FE4D006B0404B85B01F101434E531031809D";
constexpr std::string_view athenaT0 = "3B1F18006B150C0181011101434E53103180";
constexpr std::string_view stm2021T0 = "3B1F18006B02091617011101434E53113180";
constexpr std::string_view idemiaT0 = "3B1F18006B05052000012101434E53103180";
constexpr std::string_view siemensT0 = "3B1F18006B0508C805011101434E53103180";
constexpr std::string_view aceT0 = "3B1F18006B0404B85B01F101434E53103180";

std::string_view lotAtr(const CardProfile& profile) {
    const bool t0 = profile.protocol == pcsc::Protocol::T0;
    if (profile.layout == Layout::infocamere1204) return t0 ? siemensT0 : siemens;
    if (profile.layout == Layout::ace2025) return t0 ? aceT0 : ace;
    if (profile.layout == Layout::idemia2021) return t0 ? idemiaT0 : idemia;
    if (profile.keyBits <= 1024) return t0 ? athenaT0 : athena;
    return t0 ? stm2021T0 : stm2021;
}

}  // namespace

CardProfile specimenProfile() {
    CardProfile profile;
    profile.person = {.issuer = "6030",
                      .issued = pcsc::Date{2023, 10, 10},
                      .expires = pcsc::Date{2029, 10, 10},
                      .surname = "ROSSI",
                      .name = "MARIO",
                      .born = pcsc::Date{1962, 2, 25},
                      .sex = "M",
                      .codiceFiscale = "RSSMRA62B25C014Z",
                      .birthComune = "C014",
                      .residenceComune = "C014"};
    profile.idCarta = "6030123456789008";
    return profile;
}

pcsc::Bytes ace2025Application() {
    return pcsc::fromHex("A0000005 30000B10 4001021A").value();
}

pcsc::Bytes atrOf(const CardProfile& profile) {
    if (profile.atr) return *profile.atr;
    return pcsc::fromHex(lotAtr(profile)).value();
}

PinReference pinReferenceOf(const CardProfile& profile) {
    if (profile.quirks.pinReference) return *profile.quirks.pinReference;
    const bool stIncard = profile.layout == Layout::classic && profile.keyBits > 1024;
    return stIncard ? PinReference::both : PinReference::plain;
}

}  // namespace virtualcard
