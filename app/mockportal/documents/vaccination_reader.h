// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>

#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/record/vaccination.h"

namespace mockportal {

/// By the key that the content names.
QHash<QString, Vaccine> vaccinesFromJson(const QJsonObject& json);

VaccinationOffice officeFromJson(const QJsonObject& json, const Registry& registry);

/// `{"given":[…],"planned":[…]}`; newest first. Fails with a sentence for the person who wrote the
/// file: unknown vaccine or state, no date.
std::expected<Vaccinations, QString> vaccinationsFromJson(const QJsonObject& json,
                                                          const Registry& registry);

}  // namespace mockportal
