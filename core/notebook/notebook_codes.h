// SPDX-License-Identifier: EUPL-1.2
// The code systems of the taccuino (docs/portal-api.md).
#pragma once

namespace core::notebook {

inline constexpr auto loinc = "http://loinc.org";
inline constexpr auto ucumSystem = "http://unitsofmeasure.org";
inline constexpr auto categorySystem = "http://fse.example/cs/taccuino";
inline constexpr auto category = "taccuino";
inline constexpr auto kindSystem = "http://fse.example/cs/taccuino-tipo";
inline constexpr auto fieldSystem = "http://fse.example/cs/taccuino-voce";
inline constexpr auto choiceSystem = "http://fse.example/cs/taccuino-scelta";
inline constexpr auto documentCategorySystem = "http://fse.example/cs/tipo-documento-livello-alto";
inline constexpr auto documentCategory = "TAC";
inline constexpr auto tagSystem = "http://fse.example/tag";
inline constexpr auto visibleTag = "visibile";
inline constexpr auto noteExtension = "http://fse.example/StructureDefinition/nota";

}  // namespace core::notebook
