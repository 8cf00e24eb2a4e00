// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>

#include "app/mockportal/auth/card_trust.h"
#include "app/mockportal/auth/gass/gass_state.h"
#include "app/mockportal/auth/representations.h"
#include "app/mockportal/auth/session_store.h"
#include "app/mockportal/base/clock.h"
#include "app/mockportal/base/outbox.h"
#include "app/mockportal/booking/agenda.h"
#include "app/mockportal/booking/appointment_book.h"
#include "app/mockportal/booking/mismatch_pauses.h"
#include "app/mockportal/booking/open_tickets.h"
#include "app/mockportal/citizens/citizen_book.h"
#include "app/mockportal/citizens/contact_changes.h"
#include "app/mockportal/doctors/doctor_register.h"
#include "app/mockportal/doctors/prepared_choices.h"
#include "app/mockportal/documents/document_files.h"
#include "app/mockportal/exemptions/declaration.h"
#include "app/mockportal/exemptions/exemption_book.h"
#include "app/mockportal/faults/fault_list.h"
#include "app/mockportal/fhir/page_cursor.h"
#include "app/mockportal/http/answered_once.h"
#include "app/mockportal/prescriptions/prescription_book.h"
#include "app/mockportal/record/accesses.h"
#include "app/mockportal/record/communications.h"
#include "app/mockportal/record/consents.h"
#include "app/mockportal/record/contact_book.h"
#include "app/mockportal/record/delegations.h"
#include "app/mockportal/record/notebooks.h"
#include "app/mockportal/record/record_store.h"
#include "app/mockportal/record/vaccination_book.h"
#include "app/mockportal/tasks/task_book.h"

namespace mockportal {

struct Counters {
    qint64 requests = 0;
    qint64 logins = 0;
    qint64 refusedLogins = 0;
    qint64 faults = 0;  // that hit a request
};

/// All that the services of one portal share. Lives on the portal's thread, like everything in it.
struct PortalState {
    PortalState(const Library& library, const RecordPlan& plan)
        : rules(library.rules),
          agenda(library.agenda, library.rules, plan.seed),
          records(library, plan),
          prescriptions(library),
          contacts(library),
          vaccinations(library),
          privacy(library.privacy) {}

    Clock clock{};
    const RuleBook& rules;
    const Agenda agenda;
    AppointmentBook appointments{};
    OpenTickets openTickets{};
    MismatchPauses openBookingPauses{};
    RecordStore records;
    PrescriptionBook prescriptions;
    ContactBook contacts;
    VaccinationBook vaccinations;
    PrivacyContent privacy;  // notices, and what the demo begins with
    Notebooks notebooks{};
    CitizenBook citizens{};
    ContactChanges contactChanges{};
    ExemptionBook exemptions{};
    PreparedDeclarations declarations{};
    DoctorRegister doctors{};
    PreparedChoices preparedChoices{};
    TaskBook tasks{};
    ConsentBook consents{};
    DelegationBook delegations{};
    Hideables hideables{};  // what can be hidden; stays over a reset
    AccessBook accesses{};
    CommunicationBook communications{};
    AnsweredOnce answeredOnce{};
    SessionStore sessions{};
    CardTrust trust{};
    QSet<QString> replacedCards{};  // ID_Carta
    Outbox outbox{};
    GassState gass{};
    Representations representations{};
    FaultList faults{};
    DocumentFiles files{};
    fhir::PageCursors cursors{};
    Counters counters{};
    QString url{};  // without a slash at the end
    QString cnsUrl{};
    QString fhirUrl() const { return url + QStringLiteral("/fhir"); }
};

}  // namespace mockportal
