// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <QVector>
#include <optional>

#include "core/base/base.h"

namespace core {

/// One page of a FHIR search, as the portal hands it out.
struct Searchset {
    QVector<QJsonObject> resources{};
    std::optional<int> total{};  // over all pages, if told
    QUrl next{};                 // empty = the last page
};

/// Only resources of these types are taken; others are left out. portal.answer for what is no
/// Bundle, for a resource about another patient, and for a next page at another origin than `base`.
Result<Searchset> readSearchset(const QJsonObject& json, const QStringList& types,
                                const QString& patientId, const QUrl& base);

/// The patient a resource is about (`subject` or `patient`), "Patient/17" as "17"; empty when it
/// does not say.
QString subjectId(const QJsonObject& resource);

}  // namespace core
