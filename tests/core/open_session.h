// SPDX-License-Identifier: EUPL-1.2
// A session that needed no login, for tests of the record's gateways.
#pragma once

#include "tests/core/journey.h"

namespace journey {

inline const QString mario = QStringLiteral("RSSMRA62B25C014Z");
inline const QString giulia = QStringLiteral("RSSGLI17C52D912E");

inline core::Session openSession(World& world, const QString& codiceFiscale = mario,
                                 mockportal::Level level = mockportal::Level::passwordAndCode) {
    const auto token = world.server->openSession(codiceFiscale, level);
    core::Session session{.level = core::Level::passwordAndCode};
    session.patient.id = world.server->patientId(codiceFiscale);
    session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
        std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
    return session;
}

/// The same person acts for another one (R16).
inline core::Session actingFor(World& world, core::Session session, const QString& codiceFiscale) {
    core::Represented other;
    other.patient = {world.server->patientId(codiceFiscale), codiceFiscale, {}, {}};
    session.actingFor = other;
    return session;
}

}  // namespace journey
