// SPDX-License-Identifier: EUPL-1.2
#include "core/requests/request.h"

#include <QJsonArray>
#include <optional>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr const char* stateSystem = "http://fse.example/cs/stato-richiesta";
constexpr const char* nonceSystem = "http://fse.example/sid/richiesta";

std::optional<RequestState> stateOf(const QString& code) {
    if (code == QLatin1String("inviata")) return RequestState::sent;
    if (code == QLatin1String("accettata")) return RequestState::accepted;
    if (code == QLatin1String("rifiutata")) return RequestState::refused;
    if (code == QLatin1String("ritirata")) return RequestState::withdrawn;
    return std::nullopt;
}

QJsonObject named(const QJsonValue& list, const char* name) {
    for (const auto& entry : list.toArray())
        if (fhir::text(entry[QLatin1String("type")]) == QLatin1String(name))
            return entry.toObject();
    return {};
}

void addInput(QJsonObject& task, const char* name, const char* field, const QString& value) {
    if (value.isEmpty()) return;
    auto inputs = task[QLatin1String("input")].toArray();
    inputs << QJsonObject{{"type", QJsonObject{{"text", name}}}, {QLatin1String(field), value}};
    task.insert(QLatin1String("input"), inputs);
}

}  // namespace

Result<Request> readRequest(const QJsonObject& task) {
    const auto state = stateOf(fhir::code(task[QLatin1String("businessStatus")], stateSystem));
    if (task[QLatin1String("resourceType")].toString() != QLatin1String("Task") || !state)
        return fail(errors::portalAnswer, "no Task with a known state");
    const auto inputs = task[QLatin1String("input")];
    const auto period = task[QLatin1String("executionPeriod")];
    Request request;
    request.id = task[QLatin1String("id")].toString();
    request.version = task[QLatin1String("meta")][QLatin1String("versionId")].toString();
    request.kind = fhir::code(task[QLatin1String("code")], requestSystem);
    request.state = *state;
    request.sent = fhir::time(period[QLatin1String("start")]);
    request.ended = fhir::time(period[QLatin1String("end")]);
    request.nonce = fhir::identifier(task[QLatin1String("identifier")], nonceSystem);
    request.receipt =
        named(task[QLatin1String("output")], "ricevuta")[QLatin1String("valueString")].toString();
    request.answer = task[QLatin1String("statusReason")][QLatin1String("text")].toString();
    request.text = requestInput(task, "testo");
    request.signature = QByteArray::fromBase64(
        named(inputs, "firma")[QLatin1String("valueBase64Binary")].toString().toLatin1());
    return request;
}

QString requestInput(const QJsonObject& task, const char* name) {
    return named(task[QLatin1String("input")], name)[QLatin1String("valueString")].toString();
}

QJsonObject requestResource(const QString& patientId, const char* kind, const QString& text,
                            const QByteArray& signature) {
    QJsonObject task{{"resourceType", "Task"},
                     {"status", "requested"},
                     {"intent", "proposal"},
                     {"code", fhir::concept_(fhir::coding(requestSystem, QLatin1String(kind)))},
                     {"for", QJsonObject{{"reference", QLatin1String("Patient/") + patientId}}}};
    addRequestInput(task, "testo", text);
    addInput(task, "firma", "valueBase64Binary", QLatin1String(signature.toBase64()));
    return task;
}

void addRequestInput(QJsonObject& task, const char* name, const QString& value) {
    addInput(task, name, "valueString", value);
}

}  // namespace core
