// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/task_resource.h"

#include "app/mockportal/base/iso_time.h"

namespace mockportal::fhir {
namespace {

constexpr auto stateSystem = "http://fse.example/cs/stato-richiesta";
constexpr auto nonceSystem = "http://fse.example/sid/richiesta";

struct StateName {
    const char* status;    // of the value set task-status
    const char* business;  // R50
};

StateName nameOf(TaskState state) {
    switch (state) {
        case TaskState::accepted:
            return {"completed", "accettata"};
        case TaskState::refused:
            return {"rejected", "rifiutata"};
        case TaskState::withdrawn:
            return {"cancelled", "ritirata"};
        case TaskState::sent:
            break;
    }
    return {"requested", "inviata"};
}

QJsonObject named(const QString& name, const char* field, const QString& value) {
    return {{"type", QJsonObject{{"text", name}}}, {QLatin1String(field), value}};
}

QJsonArray inputsOf(const TaskEntry& entry) {
    QJsonArray inputs;
    for (const auto& input : entry.inputs) inputs << named(input.name, "valueString", input.value);
    if (!entry.signature.isEmpty())
        inputs << named(QStringLiteral("firma"), "valueBase64Binary",
                        QString::fromLatin1(entry.signature.toBase64()));
    return inputs;
}

QJsonObject periodOf(const TaskEntry& entry) {
    QJsonObject period{{"start", isoTime(entry.sent)}};
    if (entry.ended.isValid()) period.insert("end", isoTime(entry.ended));
    return period;
}

void readInput(const QJsonObject& input, TaskEntry& entry) {
    const auto name = input.value("type")[QLatin1String("text")].toString();
    const auto value = input.value("valueString").toString();
    if (name == QLatin1String("firma"))
        entry.signature =
            QByteArray::fromBase64(input.value("valueBase64Binary").toString().toLatin1());
    else if (name == QLatin1String("nonce"))
        entry.nonce = value;
    else
        entry.inputs << TaskInput{name, value};
}

void addParties(QJsonObject& json, const TaskEntry& entry) {
    json.insert("for", reference("Patient", entry.patientId));
    json.insert("requester", reference("Patient", entry.by));
    if (!entry.focus.isEmpty())
        json.insert("focus", QJsonObject{{"reference", entry.focus}, {"display", entry.focusName}});
}

}  // namespace

QJsonObject taskJson(const TaskEntry& entry) {
    const auto state = nameOf(entry.state);
    QJsonObject json{
        {"resourceType", "Task"},
        {"id", entry.id},
        {"meta", QJsonObject{{"versionId", QString::number(entry.version)},
                             {"lastUpdated", isoInstant(entry.updated)}}},
        {"status", state.status},
        {"businessStatus", codeableConcept(coding(stateSystem, QLatin1String(state.business)))},
        {"intent", "proposal"},
        {"code", codeableConcept(coding(requestSystem, entry.kind))},
        {"authoredOn", isoTime(entry.sent)},
        {"executionPeriod", periodOf(entry)},
        {"input", inputsOf(entry)},
        {"output", QJsonArray{named(QStringLiteral("ricevuta"), "valueString", entry.receipt)}}};
    addParties(json, entry);
    if (!entry.nonce.isEmpty())
        json.insert("identifier",
                    QJsonArray{QJsonObject{{"system", nonceSystem}, {"value", entry.nonce}}});
    if (!entry.answer.isEmpty()) json.insert("statusReason", QJsonObject{{"text", entry.answer}});
    return json;
}

TaskEntry taskFromJson(const QJsonObject& task) {
    TaskEntry entry;
    entry.kind = taskCode(task);
    entry.focus = task.value("focus")[QLatin1String("reference")].toString();
    for (const auto input : task.value("input").toArray()) readInput(input.toObject(), entry);
    return entry;
}

QString taskCode(const QJsonObject& task) {
    for (const auto coding : task.value("code")[QLatin1String("coding")].toArray())
        if (coding[QLatin1String("system")].toString() == QLatin1String(requestSystem))
            return coding[QLatin1String("code")].toString();
    return {};
}

Response refusal(int status, const QStringList& codes, const QString& why) {
    QJsonArray issues;
    for (const auto& code : codes) {
        QJsonObject issue{{"severity", "error"},
                          {"code", status == 409 ? "conflict" : "business-rule"},
                          {"details", codeableConcept(coding(refusalSystem, code))}};
        if (!why.isEmpty()) issue.insert("diagnostics", why);
        issues << issue;
    }
    return answer(status, {{"resourceType", "OperationOutcome"}, {"issue", issues}});
}

}  // namespace mockportal::fhir
