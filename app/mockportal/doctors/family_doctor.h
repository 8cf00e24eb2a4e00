// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

namespace mockportal {

inline constexpr auto doctorChoiceKind = "scelta-medico";  // of http://fse.example/cs/richiesta

enum class DoctorRole { family, paediatrician };  // MMG, PLS

struct SurgeryHours {
    int day = 0;  // 1 = Monday
    QTime opens{};
    QTime closes{};
};

struct DoctorSurgery {
    QString place{};    // Belfiore
    QString address{};  // as on the sign: VIA DEI GELSI, 4
    QString phone{};
    QList<SurgeryHours> hours{};
    bool appointment = false;
};

/// A doctor whom citizens choose (regional-services 6.2). Invented, like all people here.
struct FamilyDoctor {
    QString id{};    // FHIR logical id of the PractitionerRole
    QString code{};  // Codice Medico, five digits
    QString title{};
    QString given{};
    QString family{};
    DoctorRole role = DoctorRole::family;
    QString place{};                 // Belfiore; its ambito is the doctor's
    int patients = 0;                // at the start
    std::optional<int> selfLimit{};  // below the ceiling of all, never under 1000
    QString association{};           // code; empty: works alone
    QStringList languages{};         // BCP 47
    QString email{};
    bool online = true;  // takes choices through the portal
    QList<DoctorSurgery> surgeries{};

    QString displayName() const {
        return title + QLatin1Char(' ') + given + QLatin1Char(' ') + family;
    }
};

/// As the wire calls them: MMG, PLS.
QString roleCode(DoctorRole role);

}  // namespace mockportal
