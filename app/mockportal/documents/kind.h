// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <string_view>

namespace mockportal {

/// A kind of clinical document: its codes (cda-structure 1, fse-domain 3) and its name for people.
struct Kind {
    const char* name;   // in the content files
    const char* loinc;  // CDA code and DocumentReference.type
    const char* loincDisplay;
    const char* templateRoot;  // CDA templateId and DocumentReference.content.format
    const char* highLevel;     // tipoDocumentoLivAlto, DocumentReference.category
    const char* highLevelDisplay;
    const char* title;
    bool isDispensation() const { return std::string_view(name).ends_with("-dispensation"); }
    bool isDrugPrescription() const { return std::string_view(name) == "drug-prescription"; }
    bool isServicePrescription() const { return std::string_view(name) == "service-prescription"; }
    bool isLaboratory() const { return std::string_view(name) == "laboratory"; }
};

/// Null if there is no such kind.
const Kind* kindByName(const QString& name);

}  // namespace mockportal
