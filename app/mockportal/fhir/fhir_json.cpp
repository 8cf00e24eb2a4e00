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

QJsonObject reference(const char* type, const QString& id) {
    return {{"reference", QLatin1String(type) + QLatin1Char('/') + id}};
}

QJsonObject extension(const char* name, const char* type, const QJsonValue& value) {
    return {
        {"url", QStringLiteral("http://fse.example/StructureDefinition/") + QLatin1String(name)},
        {QLatin1String(type), value}};
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

Response notFound() {
    return operationOutcome(404, "not-found", QStringLiteral("There is no such resource."));
}

Response otherPatient() {
    return operationOutcome(403, "forbidden", QStringLiteral("Only the session's own patient."));
}

QByteArray weakTag(const QString& version) {
    return "W/\"" + version.toLatin1() + '"';
}

Response unchangedOr(const Request& request, Response response, const QByteArray& etag) {
    response.setHeader("ETag", etag);
    if (request.header("If-None-Match") != etag) return response;
    return {304, {{"ETag", etag}}, {}};
}

}  // namespace mockportal::fhir
