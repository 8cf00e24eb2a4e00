// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/documents/content.h"
#include "app/mockportal/record/citizen.h"
#include "app/mockportal/record/vaccination.h"

namespace mockportal {

/// How a laboratory tells an analyte, where that is not the usual way.
struct LaboratoryUnit {
    QString unit{};
    QString ucum{};
    double factor = 1;  // from the usual unit
    std::optional<int> decimals{};
    QString loinc{};  // of a quantity of another kind; else the usual one
    QString loincName{};
};

/// A laboratory with ways of its own, for made-up reports.
struct Laboratory {
    QString key{};
    Facility facility{};
    QString department{};
    Doctor author{};
    QHash<QString, LaboratoryUnit> units{};  // by analyte
};

/// Who and what the documents name by key.
struct Registry {
    QHash<QString, Facility> facilities{};
    QHash<QString, Doctor> doctors{};
    QHash<QString, Analyte> analytes{};
    QList<Laboratory> laboratories{};
    QHash<QString, Vaccine> vaccines{};
};

Citizen citizenFromJson(const QJsonObject& json);
Registry registryFromJson(const QJsonObject& json);

/// Fails with a sentence for the person who wrote the file: unknown kind, facility, author,
/// analyte, signature or envelope, no date.
std::expected<Document, QString> documentFromJson(const QJsonObject& json,
                                                  const Registry& registry);

}  // namespace mockportal
