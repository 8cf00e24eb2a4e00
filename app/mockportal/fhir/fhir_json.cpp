// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {

QJsonObject coding(const char* system, const QString& code, const QString& display) {
    QJsonObject json{{"system", system}, {"code", code}};
    if (!display.isEmpty()) json.insert("display", display);
    return json;
}

QJsonObject codeableConcept(const QJsonObject& coding, const QString& text) {
    QJsonObject json{{"coding", QJsonArray{coding}}};
    if (!text.isEmpty()) json.insert("text", text);
    return json;
}

Response answer(int status, const QJsonObject& resource) {
    return jsonResponse(status, QJsonDocument(resource), contentType);
}

Response operationOutcome(int status, const char* code, const QString& diagnostics,
                          const QJsonObject& details) {
    QJsonObject issue{{"severity", "error"}, {"code", code}, {"diagnostics", diagnostics}};
    if (!details.isEmpty()) issue.insert("details", codeableConcept(details));
    return answer(status, {{"resourceType", "OperationOutcome"}, {"issue", QJsonArray{issue}}});
}

}  // namespace mockportal::fhir
