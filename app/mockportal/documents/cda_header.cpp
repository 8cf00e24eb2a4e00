// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/cda_header.h"

#include "app/mockportal/documents/cda_time.h"
#include "app/mockportal/documents/oids.h"

namespace mockportal {
namespace {

QString latin(const char* text) {
    return QString::fromLatin1(text);
}
QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

/// The number of the document: the same content for another person is another document.
QString documentNumber(const Document& document, const Citizen& patient) {
    return document.id + QLatin1Char('.') + patient.patientId;
}

void envelope(CdaXml& cda, const Document& document, const Citizen& patient) {
    const auto number = documentNumber(document, patient);
    cda.leaf("realmCode", {{"code", latin("IT")}});
    cda.leaf("typeId",
             {{"root", latin("2.16.840.1.113883.1.3")}, {"extension", latin("POCD_MT000040UV02")}});
    cda.leaf("templateId",
             {{"root", latin(document.kind->templateRoot)}, {"extension", latin("1.0")}});
    cda.id(latin(oid::document), number);
    cda.loinc(latin(document.kind->loinc), utf8(document.kind->loincDisplay));
    cda.text("title", utf8(document.kind->title));
    cda.leaf("sdtc:statusCode", {{"code", latin("completed")}});
    cda.leaf("effectiveTime", {{"value", hl7Time(document.date)}});
    cda.code("confidentialityCode", latin("N"), latin(oid::confidentiality),
             latin("HL7 Confidentiality"), latin("Normal"));
    cda.leaf("languageCode", {{"code", latin("it-IT")}});
}

void setAndVersion(CdaXml& cda, const Document& document, const Citizen& patient) {
    cda.leaf("setId",
             {{"root", latin(oid::document)}, {"extension", documentNumber(document, patient)}});
    cda.leaf("versionNumber", {{"value", latin("1")}});
}

void personName(CdaXml& cda, const QString& given, const QString& family, const QString& prefix) {
    cda.element("name", {}, [&] {
        if (!prefix.isEmpty()) cda.text("prefix", prefix);
        cda.text("family", family);
        cda.text("given", given);
    });
}

void patientFacts(CdaXml& cda, const Citizen& patient) {
    personName(cda, patient.given, patient.family, {});
    if (!patient.sex.isEmpty())
        cda.code("administrativeGenderCode", patient.sex, latin(oid::gender),
                 latin("HL7 AdministrativeGender"),
                 patient.sex == QLatin1String("F") ? latin("Femmina") : latin("Maschio"));
    if (!patient.birthDate.isValid()) return;
    cda.leaf("birthTime", {{"value", hl7Date(patient.birthDate)}});
    cda.element("birthplace", {}, [&] {
        cda.element("place", {}, [&] {
            cda.element("addr", {}, [&] { cda.text("city", patient.birthPlace); });
        });
    });
}

void recordTarget(CdaXml& cda, const Citizen& patient) {
    cda.element("recordTarget", {}, [&] {
        cda.element("patientRole", {{"classCode", latin("PAT")}}, [&] {
            cda.leaf("id", {{"root", latin(oid::codiceFiscale)},
                            {"extension", patient.codiceFiscale},
                            {"assigningAuthorityName", latin("Ministero Economia e Finanze")}});
            cda.element("addr", {{"use", latin("HP")}}, [&] {
                cda.text("country", latin("100"));
                cda.text("city", patient.city);
                cda.text("postalCode", patient.postalCode);
                cda.text("streetAddressLine", patient.address);
            });
            cda.element("patient", {}, [&] { patientFacts(cda, patient); });
        });
    });
}

void assignedPerson(CdaXml& cda, const Doctor& doctor) {
    cda.element("assignedPerson", {},
                [&] { personName(cda, doctor.given, doctor.family, doctor.title); });
}

void organization(CdaXml& cda, const char* element, const Facility& facility) {
    cda.element(element, {}, [&] {
        cda.id(latin(oid::structure), facility.bodyId);
        cda.text("name", facility.name);
        cda.leaf("telecom", {{"use", latin("WP")}, {"value", latin("tel:") + facility.phone}});
        cda.element("addr", {}, [&] {
            cda.text("city", facility.city);
            cda.text("streetAddressLine", facility.address);
        });
    });
}

void author(CdaXml& cda, const Document& document) {
    cda.element("author", {}, [&] {
        cda.leaf("time", {{"value", hl7Time(document.date)}});
        cda.element("assignedAuthor", {{"classCode", latin("ASSIGNED")}}, [&] {
            cda.id(latin(oid::codiceFiscale), document.author.id);
            assignedPerson(cda, document.author);
            organization(cda, "representedOrganization", document.facility);
        });
    });
}

void custodian(CdaXml& cda, const Facility& facility) {
    cda.element("custodian", {}, [&] {
        cda.element("assignedCustodian", {}, [&] {
            cda.element("representedCustodianOrganization", {}, [&] {
                cda.id(latin(oid::structure), facility.bodyId);
                cda.text("name", facility.body);
            });
        });
    });
}

void legalAuthenticator(CdaXml& cda, const Document& document) {
    cda.element("legalAuthenticator", {}, [&] {
        cda.leaf("time", {{"value", hl7Time(document.date)}});
        cda.leaf("signatureCode", {{"code", latin("S")}});
        cda.element("assignedEntity", {}, [&] {
            cda.id(latin(oid::codiceFiscale), document.author.id);
            assignedPerson(cda, document.author);
        });
    });
}

void order(CdaXml& cda, const QString& nre) {
    if (nre.isEmpty()) return;
    cda.element("inFulfillmentOf", {}, [&] {
        cda.element("order", {{"classCode", latin("ACT")}, {"moodCode", latin("RQO")}},
                    [&] { cda.id(latin(oid::nre), nre); });
    });
}

void period(CdaXml& cda, const Document& document) {
    if (!document.since.isValid())
        return cda.leaf("effectiveTime", {{"value", hl7Time(document.date)}});
    cda.element("effectiveTime", {}, [&] {
        cda.leaf("low", {{"value", hl7Time(document.since)}});
        cda.leaf("high", {{"value", hl7Time(document.date)}});
    });
}

void ward(CdaXml& cda, const Document& document) {
    cda.element("healthCareFacility", {}, [&] {
        cda.id(latin(oid::structure), document.facility.bodyId);
        cda.element("location", {}, [&] { cda.text("name", document.department); });
        organization(cda, "serviceProviderOrganization", document.facility);
    });
}

void encounter(CdaXml& cda, const Document& document) {
    cda.element("componentOf", {}, [&] {
        cda.element("encompassingEncounter", {}, [&] {
            cda.id(latin(oid::document), document.id + latin(".encounter"));
            period(cda, document);
            cda.element("location", {}, [&] { ward(cda, document); });
        });
    });
}

}  // namespace

void writeCdaHeader(CdaXml& cda, const Document& document, const Citizen& patient) {
    envelope(cda, document, patient);
    setAndVersion(cda, document, patient);
    recordTarget(cda, patient);
    author(cda, document);
    custodian(cda, document.facility);
    legalAuthenticator(cda, document);
    order(cda, document.order);
    encounter(cda, document);
}

}  // namespace mockportal
