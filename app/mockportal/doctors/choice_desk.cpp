// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/choice_desk.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/base/random_token.h"
#include "app/mockportal/doctors/choice_facts.h"
#include "app/mockportal/doctors/choice_notices.h"
#include "app/mockportal/doctors/choice_text.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/task_resource.h"
#include "app/mockportal/tasks/signed_text.h"

namespace mockportal {
namespace {

using fhir::idIn;

constexpr qsizetype longestReason = 500;

std::unexpected<Response> refuse(const QString& code, const QString& why = {}) {
    return std::unexpected(fhir::refusal(422, {code}, why));
}

QString parameter(const QJsonObject& parameters, const char* name) {
    for (const auto entry : parameters.value("parameter").toArray())
        if (entry[QLatin1String("name")].toString() == QLatin1String(name))
            return entry[QLatin1String("valueString")].toString();
    return {};
}

/// What somebody is to the person they act for.
QString qualityOf(PortalState& state, const Acting& acting) {
    const auto today = state.clock.now().date();
    for (const auto& known : state.representations.of(acting.self->codiceFiscale, today)) {
        if (known.forWhom != acting.patient->codiceFiscale) continue;
        if (known.relation == Relation::minor) return QStringLiteral("genitore");
        return known.relation == Relation::ward ? QStringLiteral("tutore")
                                                : QStringLiteral("delegato");
    }
    return {};
}

Response preparedAnswer(const QString& nonce, const PreparedChoiceText& prepared, int changeDays) {
    const QJsonArray parameters{
        QJsonObject{{"name", "testo"}, {"valueString", prepared.text}},
        QJsonObject{{"name", "nonce"}, {"valueString", nonce}},
        QJsonObject{{"name", "expires"}, {"valueInstant", isoInstant(prepared.expires)}},
        QJsonObject{{"name", "giorni"}, {"valueInteger", changeDays}}};
    return fhir::answer(200, {{"resourceType", "Parameters"}, {"parameter", parameters}});
}

/// The text that this Task says was signed, if it is still good and meant for all of this.
std::expected<PreparedChoiceText, Response> preparedFor(PortalState& state, const TaskEntry& entry,
                                                        const Acting& acting) {
    const auto* prepared = state.preparedChoices.find(entry.nonce);
    if (prepared == nullptr || prepared->expires < state.clock.now())
        return refuse(QStringLiteral("firma"), QStringLiteral("the nonce is used up or expired"));
    const bool same = prepared->by == acting.self->patientId &&
                      prepared->patientId == acting.patient->patientId &&
                      prepared->doctorId == idIn(entry.focus, "PractitionerRole") &&
                      prepared->text == entry.input(QStringLiteral("testo"));
    if (!same)
        return refuse(QStringLiteral("firma"), QStringLiteral("this is not what was prepared"));
    return *prepared;
}

std::expected<void, Response> checkSignature(PortalState& state, const TaskEntry& entry,
                                             const Acting& acting) {
    const auto signer = whoSigned(entry.input(QStringLiteral("testo")).toUtf8(), entry.signature,
                                  state.trust, state.clock.now());
    if (!signer) return refuse(QStringLiteral("firma"), signer.error());
    if (signer->codiceFiscale.compare(acting.self->codiceFiscale, Qt::CaseInsensitive) != 0 ||
        state.replacedCards.contains(signer->cardId))
        return refuse(QStringLiteral("firma"), QStringLiteral("not the session's own card"));
    return {};
}

void change(PortalState& state, const Citizen& citizen, const FamilyDoctor& doctor) {
    const auto now = state.clock.now();
    if (const auto* before = state.doctors.current(citizen, now.date()))
        tellOldDoctor(state, *before);
    state.doctors.choose(citizen, doctor, now);
}

}  // namespace

Response prepareDoctorChoice(PortalState& state, const Request& request, const Acting& acting) {
    const auto json = jsonBody(request);
    const auto wanted = idIn(parameter(json, "for"), "Patient");
    if (!wanted.isEmpty() && wanted != acting.patient->patientId) return fhir::otherPatient();
    const auto* doctor = state.doctors.find(idIn(parameter(json, "doctor"), "PractitionerRole"));
    const auto reason = parameter(json, "reason").simplified();
    if (doctor == nullptr || reason.size() > longestReason)
        return fhir::operationOutcome(400, "invalid",
                                      QStringLiteral("doctor is unknown, or reason too long"));
    const auto now = state.clock.now();
    const auto nonce = QString::fromLatin1(randomToken());
    const auto rules = state.doctors.content().rulesOn(now.date());
    const auto text =
        choiceText({acting.self, acting.patient, qualityOf(state, acting), doctor,
                    state.doctors.current(*acting.patient, now.date()), reason, nonce, now},
                   state.doctors.content());
    const PreparedChoiceText prepared{
        acting.patient->patientId,          acting.self->patientId, doctor->id, reason, text,
        now.addSecs(60 * rules.textMinutes)};
    state.preparedChoices.add(nonce, prepared);
    return preparedAnswer(nonce, prepared, rules.changeDays);
}

std::expected<TaskEntry, Response> makeDoctorChoice(PortalState& state, const Request&,
                                                    const QJsonObject& task, const Acting& acting) {
    auto entry = fhir::taskFromJson(task);
    entry.patientId = acting.patient->patientId;
    entry.by = acting.self->patientId;
    const auto prepared = preparedFor(state, entry, acting);
    if (!prepared) return std::unexpected(prepared.error());
    if (auto held = checkSignature(state, entry, acting); !held)
        return std::unexpected(held.error());
    const auto* doctor = state.doctors.find(prepared->doctorId);
    const auto verdict = ChoiceFacts(state, *acting.patient).verdict(*doctor);
    if (verdict.kind == ChoiceOutcome::Kind::refused)
        return std::unexpected(fhir::refusal(422, verdict.reasons));
    const bool atOnce = verdict.kind == ChoiceOutcome::Kind::allowed;
    if (!atOnce && prepared->reason.isEmpty()) return refuse(QStringLiteral("motivo"));
    entry.focusName = doctor->displayName();
    entry.state = atOnce ? TaskState::accepted : TaskState::sent;
    if (atOnce) change(state, *acting.patient, *doctor);
    state.preparedChoices.forget(entry.nonce);
    return entry;
}

bool answerDoctorChoice(PortalState& state, const QString& taskId, bool accept,
                        const QString& answer) {
    const auto* task = state.tasks.find(taskId);
    if (task == nullptr || task->state != TaskState::sent ||
        task->kind != QLatin1String(doctorChoiceKind))
        return false;
    const auto* citizen = state.records.byPatientId(task->patientId);
    const auto* asker = state.records.byPatientId(task->by);
    if (accept) change(state, *citizen, *state.doctors.find(idIn(task->focus, "PractitionerRole")));
    state.tasks.end(taskId, accept ? TaskState::accepted : TaskState::refused, answer,
                    state.clock.now());
    tellAnswered(state, *asker);
    return true;
}

QString waitingChoice(PortalState& state, const QString& codiceFiscale) {
    const auto* citizen = state.records.byCodiceFiscale(codiceFiscale);
    if (citizen == nullptr) return {};
    for (const auto& task : state.tasks.of(citizen->patientId))
        if (task.state == TaskState::sent && task.kind == QLatin1String(doctorChoiceKind))
            return task.id;
    return {};
}

bool assignDoctor(PortalState& state, const QString& codiceFiscale, const QString& doctorCode) {
    const auto* citizen = state.records.byCodiceFiscale(codiceFiscale);
    const auto* doctor = state.doctors.byCode(doctorCode);
    if (citizen == nullptr || (doctor == nullptr && !doctorCode.isEmpty())) return false;
    state.doctors.assign(*citizen, doctor, state.clock.now());
    return true;
}

}  // namespace mockportal
