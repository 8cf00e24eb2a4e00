// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "app/mockportal/fhir/appointment_routes.h"
#include "app/mockportal/fhir/audit_event_routes.h"
#include "app/mockportal/fhir/communication_routes.h"
#include "app/mockportal/fhir/consent_routes.h"
#include "app/mockportal/fhir/document_routes.h"
#include "app/mockportal/fhir/encounter_routes.h"
#include "app/mockportal/fhir/exemption_routes.h"
#include "app/mockportal/fhir/healthcare_service_routes.h"
#include "app/mockportal/fhir/immunization_routes.h"
#include "app/mockportal/fhir/location_routes.h"
#include "app/mockportal/fhir/notebook_routes.h"
#include "app/mockportal/fhir/patient_routes.h"
#include "app/mockportal/fhir/practitioner_role_routes.h"
#include "app/mockportal/fhir/prescription_routes.h"
#include "app/mockportal/fhir/reader_view_routes.h"
#include "app/mockportal/fhir/related_person_routes.h"
#include "app/mockportal/fhir/resource_family.h"
#include "app/mockportal/fhir/schedule_routes.h"
#include "app/mockportal/fhir/slot_routes.h"
#include "app/mockportal/fhir/submission_set_routes.h"
#include "app/mockportal/fhir/task_routes.h"

namespace mockportal::fhir {

/// A family of resources more = a line more.
std::span<const ResourceFamily> resourceFamilies() {
    static constexpr std::array families{
        ResourceFamily{addPatientRoutes, patientCapabilities},
        ResourceFamily{addReaderViewRoutes,
                       readerViewCapabilities},  // before DocumentReference/:id
        ResourceFamily{addDocumentRoutes, documentCapabilities},
        ResourceFamily{addConsentRoutes, consentCapabilities},
        ResourceFamily{addAuditEventRoutes, auditEventCapabilities},
        ResourceFamily{addRelatedPersonRoutes, relatedPersonCapabilities},
        ResourceFamily{addPrescriptionRoutes, prescriptionCapabilities},
        ResourceFamily{addSubmissionSetRoutes, submissionSetCapabilities},
        ResourceFamily{addEncounterRoutes, encounterCapabilities},
        ResourceFamily{addImmunizationRoutes, immunizationCapabilities},
        ResourceFamily{addNotebookRoutes, notebookCapabilities},
        ResourceFamily{addCommunicationRoutes, communicationCapabilities},
        ResourceFamily{addHealthcareServiceRoutes, healthcareServiceCapabilities},
        ResourceFamily{addLocationRoutes, locationCapabilities},
        ResourceFamily{addScheduleRoutes, scheduleCapabilities},
        ResourceFamily{addSlotRoutes, slotCapabilities},
        ResourceFamily{addAppointmentRoutes, appointmentCapabilities},
        ResourceFamily{addExemptionRoutes, exemptionCapabilities},
        ResourceFamily{addPractitionerRoleRoutes, practitionerRoleCapabilities},
        ResourceFamily{addTaskRoutes, taskCapabilities},
    };
    return families;
}

}  // namespace mockportal::fhir
