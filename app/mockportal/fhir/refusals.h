// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {

inline constexpr auto refusalSystem = "http://fse.example/cs/rifiuto";

/// 422: understood, and not granted; `code` tells a program why.
inline Response refused(const char* code, const QString& diagnostics) {
    return operationOutcome(422, "business-rule", diagnostics,
                            coding(refusalSystem, QLatin1String(code)));
}

/// 412: something else holds by now than the client has seen.
inline Response changedMeanwhile(const char* code) {
    return operationOutcome(412, "conflict", QStringLiteral("Something else holds by now."),
                            coding(refusalSystem, QLatin1String(code)));
}

/// If-Match names how many there are of that category, as the client has seen them.
inline bool isAsSeen(const Request& request, qsizetype count) {
    const auto seen = request.header("If-Match");
    return seen.isEmpty() || seen == weakTag(QString::number(count));
}

}  // namespace mockportal::fhir
