// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>
#include <vector>

#include "app/mockportal/booking/agenda_content.h"
#include "app/mockportal/booking/demo_appointment.h"
#include "app/mockportal/documents/content.h"
#include "app/mockportal/prescriptions/prescription.h"
#include "app/mockportal/record/citizen.h"
#include "app/mockportal/record/contact.h"
#include "app/mockportal/record/privacy_content.h"
#include "app/mockportal/record/vaccination.h"
#include "app/mockportal/rules/rule_book.h"

namespace mockportal {

/// Somebody the specimen citizen acts for (R16), with a small record of their own.
struct LibraryPerson {
    Citizen citizen{};
    QString relation{};   // as in auth/representations.h
    int years = 0;        // holds so many calendar years, this one included; 0: no end of its own
    QStringList scope{};  // of a delegation
    std::vector<DocumentPtr> documents{};
    std::vector<Contact> contacts{};
    Vaccinations vaccinations{};
    std::vector<Prescription> prescriptions{};
};

/// The demo content: one specimen citizen and the documents of the record, newest first.
struct Library {
    Citizen specimen{};
    QString specimenSerial{};  // S27: of the specimen's card, ten digits
    std::vector<DocumentPtr> documents{};
    std::vector<DocumentPtr> unlisted{};  // earlier versions, and what is withheld (P98)
    std::vector<LibraryPerson> people{};
    std::vector<Prescription> prescriptions{};
    std::vector<DocumentPtr> templates{};  // what further documents are made of
    std::vector<Contact> contacts{};       // of the specimen
    Vaccinations vaccinations{};
    VaccinationOffice office{};
    PrivacyContent privacy{};
    RuleBook rules{};
    AgendaContent agenda{};
    QList<DemoAppointment> appointments{};
};

/// Reads registry.json, contacts.json, vaccinations.json, rules.json, agenda.json,
/// appointments.json and privacy.json (all but the first may be missing), documents/*.json,
/// prescriptions/*.json and people/*.json below `folder`. Fails with a sentence that names the
/// file.
std::expected<Library, QString> readLibrary(
    const QString& folder = QStringLiteral(":/mockportal/content"));

}  // namespace mockportal
