// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUrlQuery>
#include <expected>

namespace mockportal::fhir {

/// The parameter `class`: U, B, D, P, or empty where none is told (R33). Fails with a sentence.
std::expected<QString, QString> priorityClassIn(const QUrlQuery& query);

}  // namespace mockportal::fhir
