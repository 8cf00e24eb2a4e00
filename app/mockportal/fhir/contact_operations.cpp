// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/contact_operations.h"

#include "app/mockportal/citizens/contact_wish.h"
#include "app/mockportal/fhir/noted_access.h"
#include "app/mockportal/fhir/parameters.h"
#include "app/mockportal/fhir/refusals.h"

namespace mockportal::fhir {
namespace {

constexpr qsizetype shownDigits = 3;  // R86

std::optional<QString> told(const ReadParameters& wish, const char* name) {
    if (!wish.isTold(name)) return std::nullopt;
    return wish.text(name).trimmed();
}

/// The channels by their ends; of an e-mail address all of it, as the person has just typed it.
QJsonArray channelsJson(const PendingContacts& change) {
    QJsonArray list;
    for (const auto& channel : change.channels) {
        const bool email = channel.name == QLatin1String("email");
        list << parameterOf("codice",
                            {parameter("canale", "valueCode", channel.name),
                             parameter("finisce", "valueString",
                                       email ? channel.to : channel.to.right(shownDigits))});
    }
    return list;
}

Response codesSent(const PendingContacts& change, const QString& flow) {
    auto list = channelsJson(change);
    list.prepend(parameter("flow", "valueString", flow));
    list << parameter("scade-tra", "valueInteger", qint64(OneTimeCodes::lifetime.count()))
         << parameter("nuovo-codice-tra", "valueInteger", qint64(OneTimeCodes::pause.count()))
         << parameter("tentativi", "valueInteger", OneTimeCodes::mostTries);
    return answer(202, parameters(list));
}

Response saved(const Citizen& citizen, const CitizenData& data) {
    auto response = answer(200, parameters({parameter("cellulare", "valueString", citizen.mobile),
                                            parameter("telefono", "valueString", data.phone),
                                            parameter("email", "valueString", data.email)}));
    response.setHeader("ETag", weakTag(QString::number(data.version)));
    return response;
}

Response tooEarly(std::chrono::seconds wait) {
    auto response = operationOutcome(429, "throttled", QStringLiteral("Codes were sent just now."),
                                     coding(refusalSystem, QStringLiteral("troppo_presto")));
    response.setHeader("Retry-After", QByteArray::number(qint64(wait.count())));
    return response;
}

/// The citizen as the store keeps it, to be changed.
Response apply(PortalState& state, const PendingContacts& change) {
    auto* citizen = state.records.byPatientId(change.patientId);
    auto& data = state.citizens.of(*citizen);
    const auto old = citizen->mobile;
    applyContacts(change.wish, *citizen, data);
    const auto now = state.clock.now();
    if (change.wish.mobile) state.outbox.send({citizen->mobile, mobileChangedText(), now});
    if (change.wish.mobile && change.tellOld && !old.isEmpty())
        state.outbox.send({old, mobileChangedText(), now});
    state.contactChanges.end(change.patientId);
    return saved(*citizen, data);
}

Response sendCodes(PortalState& state, const PendingContacts& change) {
    const auto now = state.clock.now();
    const auto wait = state.contactChanges.untilSending(change, now);
    if (wait.count() > 0) return tooEarly(wait);
    for (const auto& channel : change.channels) {
        const auto code = state.contactChanges.newCode(change, channel.name, now);
        state.outbox.send({channel.to, contactCodeText(channel.name, code), now});
    }
    return codesSent(change, state.contactChanges.begin(change, now));
}

bool isStale(const Request& request, const CitizenData& data) {
    const auto seen = request.header("If-Match");
    return !seen.isEmpty() && seen != weakTag(QString::number(data.version));
}

Response ask(PortalState& state, const Request& request, const Citizen& citizen) {
    const auto wish = parametersIn(jsonBody(request));
    const auto& data = state.citizens.of(citizen);
    if (isStale(request, data)) return changedMeanwhile("recapiti");
    const auto changed = changedContacts(
        {told(wish, "mobile"), told(wish, "email"), told(wish, "phone")}, citizen, data);
    if (!changed)
        return refused(qPrintable(changed.error()), QStringLiteral("This cannot be reached."));
    const bool card = levelOf(state, request) == Level::card;
    const PendingContacts change{
        citizen.patientId, *changed, channelsFor(*changed, citizen, card), {}, !card};
    if (!changed->mobile && !changed->email && !changed->phone) return saved(citizen, data);
    return change.channels.isEmpty() ? apply(state, change) : sendCodes(state, change);
}

const char* codeOf(ContactChanges::Verdict verdict) {
    switch (verdict) {
        case ContactChanges::Verdict::expired:
            return "codice_scaduto";
        case ContactChanges::Verdict::isVoid:
            return "codice_nullo";
        default:
            return "codice_errato";
    }
}

/// Which code it was is told by `expression`, the tries that are left by an extension.
Response wrongCode(const QString& channel, ContactChanges::Verdict verdict, int triesLeft) {
    QJsonObject issue{
        {"severity", "error"},
        {"code", "business-rule"},
        {"diagnostics", "A code does not fit."},
        {"expression", QJsonArray{QStringLiteral("codice-") + channel}},
        {"details", codeableConcept(coding(refusalSystem, QString::fromLatin1(codeOf(verdict))))}};
    if (verdict == ContactChanges::Verdict::wrong)
        issue.insert("extension", QJsonArray{QJsonObject{
                                      {"url", "http://fse.example/StructureDefinition/tentativi"},
                                      {"valueInteger", triesLeft}}});
    return answer(422, {{"resourceType", "OperationOutcome"}, {"issue", QJsonArray{issue}}});
}

Response confirm(PortalState& state, const Request& request, const Citizen& citizen) {
    const auto told = parametersIn(jsonBody(request));
    const auto now = state.clock.now();
    auto* change = state.contactChanges.find(told.text("flow"), citizen.patientId, now);
    if (change == nullptr)
        return refused("flusso_scaduto", QStringLiteral("There is no such flow."));
    for (const auto& channel : change->channels) {
        const auto code = told.text(("codice-" + channel.name.toLatin1()).constData());
        const auto verdict = state.contactChanges.check(*change, channel.name, code, now);
        if (verdict != ContactChanges::Verdict::right)
            return wrongCode(channel.name, verdict,
                             state.contactChanges.triesLeft(*change, channel.name));
    }
    return apply(state, PendingContacts(*change));
}

using Step = Response (*)(PortalState&, const Request&, const Citizen&);

void addStep(Router& router, PortalState& state, const char* name, Step step) {
    router.add(
        "POST", QStringLiteral("/fhir/Patient/:id/") + QLatin1String(name),
        withNotes(state, policy::ownContacts,
                  [&state, step](const auto& request, const auto& captures, const auto& acting) {
                      const auto& citizen = *acting.patient;
                      if (captures[0] != citizen.patientId) return otherPatient();
                      return state.answeredOnce.answer(request, citizen.patientId, [&] {
                          return step(state, request, citizen);
                      });
                  }));
}

}  // namespace

void addContactOperations(Router& router, PortalState& state) {
    addStep(router, state, "$recapiti", ask);
    addStep(router, state, "$conferma-recapiti", confirm);
}

}  // namespace mockportal::fhir
