// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <array>

#include "ui/style/icons.h"

namespace ui {

/// Where the menu leads. The first six are the seed's entries in the seed's order (S35).
enum class Place { home, data, record, booking, doctor, privacy, help, diagnosis, settings };

inline constexpr std::array seedPlaces{Place::home,    Place::data,   Place::record,
                                       Place::booking, Place::doctor, Place::privacy};
inline constexpr std::array servicePlaces{Place::help, Place::diagnosis, Place::settings};

/// As the menu writes it: the seed's capitals (S35).
QString menuLabel(Place place);
/// The same in normal case: titles, and names for screen readers, which may spell capitals (R101).
QString placeName(Place place);
Icon placeIcon(Place place);

}  // namespace ui
