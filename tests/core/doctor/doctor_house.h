// SPDX-License-Identifier: EUPL-1.2
// Somebody who has logged in with the card and wants another doctor.
#pragma once

#include "app/mockportal/record/record_store.h"
#include "core/doctor/fhir_doctor_gateway.h"
#include "core/signing/text_signature.h"
#include "tests/core/journey.h"
#include "tests/core/open_session.h"

namespace journey {

// Codes of content/doctors.json.
inline const QString ownDoctor = QStringLiteral("48120");
inline const QString freeDoctor = QStringLiteral("48201");  // in the own area
inline const QString fullDoctor = QStringLiteral("48202");

class DoctorHouse {
  public:
    /// In the portal as it is at its start.
    explicit DoctorHouse(World& at) : world(at), citizen(world.client()) {
        world.server->reset();
        made = Workshop::instance().card();
        if (!citizen.insert(made.card)) qFatal("no card");
        const auto entered = citizen.enter();
        if (!entered) qFatal("no session");
        session = *entered;
        gateway = core::makeFhirDoctorGateway(citizen.portal, session);
    }

    /// The FHIR id of a doctor by the code on the sign.
    static QString idOf(const QString& code) {
        return mockportal::stableId(QStringLiteral("doctor/") + code);
    }
    core::Result<core::ChoiceAnswer> choose(const core::PreparedChoice& prepared,
                                            const QByteArray& key = "a key") {
        const auto signature = await(core::signText(citizen.cards, session, prepared.text.toUtf8(),
                                                    core::SecretBuffer("12345")));
        if (!signature) return std::unexpected(signature.error());
        return await(gateway->choose(prepared, *signature, key));
    }
    core::Result<core::ChoiceAnswer> choose(const QString& code, const QString& reason = {}) {
        const auto prepared = await(gateway->prepare(idOf(code), reason));
        if (!prepared) return std::unexpected(prepared.error());
        return choose(*prepared, code.toLatin1());
    }
    QString currentCode() const {
        const auto doctor = await(gateway->current());
        return doctor && *doctor ? (*doctor)->code : QString();
    }

    World& world;
    Citizen citizen;
    cardmaker::MadeCard made;
    core::Session session;
    std::unique_ptr<core::DoctorGateway> gateway;
};

}  // namespace journey
