// SPDX-License-Identifier: EUPL-1.2
#include "core/requests/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/fhir/fhir_values.h"

namespace core {

QStringList refusalCodes(const HttpAnswer& answer) {
    if (answer.status != 409 && answer.status != 422) return {};
    const auto outcome = QJsonDocument::fromJson(answer.body).object();
    QStringList codes;
    for (const auto& issue : outcome[QLatin1String("issue")].toArray()) {
        const auto code =
            fhir::code(issue[QLatin1String("details")], "http://fse.example/cs/rifiuto");
        if (!code.isEmpty()) codes << code;
    }
    return codes;
}

}  // namespace core
