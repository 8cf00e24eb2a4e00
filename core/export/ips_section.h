// SPDX-License-Identifier: EUPL-1.2
// The sections of the International Patient Summary that the record can fill, and what goes into
// them.
#pragma once

#include <QJsonObject>
#include <QString>
#include <array>
#include <vector>

#include "core/clinical/model/clinical_document.h"

namespace core {

enum class IpsSection { medications, allergies, problems, immunizations, results, procedures };

inline constexpr std::array ipsSections{IpsSection::medications, IpsSection::allergies,
                                        IpsSection::problems,    IpsSection::immunizations,
                                        IpsSection::results,     IpsSection::procedures};

struct IpsSectionInfo {
    const char* loinc;    // of the section in the summary
    const char* name;     // its LOINC name
    const char* cdaCode;  // LOINC of the section in a Profilo sanitario sintetico
    const char* title;    // source text of the translation context "core::Export"
};

const IpsSectionInfo& infoOf(IpsSection section);

/// What documents say for one section.
struct IpsContent {
    std::vector<QJsonObject> resources{};  // without id, with `patient` as the reference
    QString text{};                        // of the section in the source, where it has no entries
};

/// Takes what a document says for a section; `patient` is a reference. A Profilo sanitario
/// sintetico gives medications, allergies, problems and procedures; prescriptions of medicines,
/// vaccinations and laboratory reports give their own.
void addIpsContent(IpsSection section, const clinical::ClinicalDocument& document,
                   const QJsonObject& patient, IpsContent& content);

}  // namespace core
