// SPDX-License-Identifier: EUPL-1.2
// The profiles that come with the program: one for each lot and each trouble
// (docs/virtual-card.md). Each is a file in profiles/ and a line in profile_library.cpp.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <span>

namespace cardmaker {

struct ReadyProfile {
    const char* name;   // of the file, without .json
    const char* about;  // to be translated in context "profiles"

    QString translatedAbout() const;
};

std::span<const ReadyProfile> readyProfiles();

/// Its JSON; nullopt when there is none of that name.
std::optional<QByteArray> readyProfile(const QString& name);

}  // namespace cardmaker
