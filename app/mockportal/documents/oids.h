// SPDX-License-Identifier: EUPL-1.2
// Object identifiers used in documents and resources (cda-structure.md, fse-domain.md).
#pragma once

namespace mockportal::oid {

inline constexpr auto codiceFiscale = "2.16.840.1.113883.2.9.4.3.2";
inline constexpr auto nre = "2.16.840.1.113883.2.9.4.3.9";
inline constexpr auto document = "2.16.840.1.113883.2.9.2.30.4.4";  // documents of Lombardia
inline constexpr auto structure = "2.16.840.1.113883.2.9.4.1.2";    // Italian health structures
inline constexpr auto aic = "2.16.840.1.113883.2.9.6.1.5";
inline constexpr auto atc = "2.16.840.1.113883.6.73";
inline constexpr auto services =
    "2.16.840.1.113883.2.9.6.1.11";  // national nomenclature of outpatient services
inline constexpr auto interpretation = "2.16.840.1.113883.5.83";
inline constexpr auto confidentiality = "2.16.840.1.113883.5.25";
inline constexpr auto gender = "2.16.840.1.113883.5.1";
inline constexpr auto actCode = "2.16.840.1.113883.5.4";
inline constexpr auto signature = "2.16.840.1.113883.5.89";

}  // namespace mockportal::oid
