// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/exemption_desk.h"

#include "app/mockportal/base/iso_time.h"
#include "app/mockportal/exemptions/declaration_check.h"
#include "app/mockportal/fhir/declaration_reader.h"
#include "app/mockportal/fhir/noted_access.h"
#include "app/mockportal/fhir/parameters.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/task_resource.h"
#include "app/mockportal/tasks/signed_text.h"

namespace mockportal {
namespace {

Response refuse(const QString& code, const QString& why) {
    return fhir::refusal(422, {code}, why);
}

Response refuse(const Refusal& refused) {
    return refuse(refused.code, refused.why);
}

/// The days of the one that ends first: all of them are in the text.
QJsonArray dayParameters(const Declaration& declaration) {
    const auto& first = declaration.beneficiaries.first();
    return {fhir::parameter("dal", "valueDate", first.from.toString(Qt::ISODate)),
            fhir::parameter("al", "valueDate", first.until.toString(Qt::ISODate))};
}

Response preparedAnswer(const PreparedDeclaration& prepared, const QString& nonce) {
    QJsonArray list{fhir::parameter("testo", "valueString", prepared.text),
                    fhir::parameter("nonce", "valueString", nonce),
                    fhir::parameter("expires", "valueInstant", isoInstant(prepared.expires))};
    for (const auto day : dayParameters(prepared.declaration)) list << day;
    return fhir::answer(200, fhir::parameters(list));
}

/// Level 3 is the card's, so there the card signs (R40); at level 2 there is nothing to sign with.
bool isSignedAsNeeded(PortalState& state, const Request& request, const TaskEntry& entry,
                      const QString& text, const Citizen& declarer) {
    if (fhir::levelOf(state, request) != Level::card) return entry.signature.isEmpty();
    const auto signer = whoSigned(text.toUtf8(), entry.signature, state.trust, state.clock.now());
    return signer && signer->codiceFiscale == declarer.codiceFiscale;
}

void give(PortalState& state, const Declaration& declaration, const QString& nonce,
          const QString& requestOf) {
    for (const auto& person : declaration.beneficiaries) {
        HeldExemption exemption;
        exemption.code = declaration.code;
        exemption.from = person.from;
        exemption.until = person.until;
        exemption.certified = true;
        exemption.request = nonce;
        exemption.requestOf = requestOf;
        exemption.updated = state.clock.now();
        state.exemptions.add(*person.citizen, exemption);
    }
}

/// Those who get it are told of in their own register of accesses, too.
void noteBeneficiaries(PortalState& state, const Request& request, const Acting& acting,
                       const Declaration& declaration) {
    for (const auto& person : declaration.beneficiaries)
        if (person.citizen != acting.patient)
            fhir::noteDone(state, request, *acting.self, person.citizen->patientId,
                           QStringLiteral("Coverage"));
}

QString whatIsWrongWith(const HeldExemption& exemption, const QDate& today) {
    const auto now = exemption.stateOn(today);
    if (now == ExemptionState::revoked || now == ExemptionState::expired)
        return QStringLiteral("gia_chiusa");
    return exemption.certified ? QString() : QStringLiteral("non_revocabile");
}

bool isStale(const Request& request, const HeldExemption& exemption) {
    const auto seen = request.header("If-Match");
    return !seen.isEmpty() && seen != fhir::weakTag(QString::number(exemption.version));
}

}  // namespace

Response prepareSelfCertification(PortalState& state, const Request& request,
                                  const Acting& acting) {
    auto declaration = fhir::readDeclaration(state, request, acting);
    if (!declaration) return declaration.error();
    const auto now = state.clock.now();
    const auto rules = exemptionRules(now.date());
    const auto holds = judge(*declaration, rules, state.exemptions, now.date());
    if (!holds) return refuse(holds.error());
    const PreparedDeclaration prepared{*declaration, declarationText(*declaration, rules, now),
                                       now.addSecs(qint64(rules.preparedMinutes) * 60)};
    return preparedAnswer(prepared, state.declarations.add(prepared));
}

std::expected<TaskEntry, Response> makeSelfCertification(PortalState& state, const Request& request,
                                                         const QJsonObject& task,
                                                         const Acting& acting) {
    auto entry = fhir::taskFromJson(task);
    const auto now = state.clock.now();
    const auto* known = state.declarations.find(entry.nonce);
    if (known == nullptr || known->expires <= now || known->declaration.declarer != acting.self)
        return std::unexpected(refuse(QStringLiteral("scaduta"), QStringLiteral("no such nonce")));
    if (entry.input(QStringLiteral("testo")) != known->text)
        return std::unexpected(refuse(QStringLiteral("testo"), QStringLiteral("another text")));
    if (!isSignedAsNeeded(state, request, entry, known->text, *acting.self))
        return std::unexpected(refuse(QStringLiteral("firma"), QStringLiteral("not signed so")));
    auto declaration = known->declaration;
    const auto holds = judge(declaration, exemptionRules(now.date()), state.exemptions, now.date());
    if (!holds) return std::unexpected(refuse(holds.error()));
    state.declarations.forget(entry.nonce);
    give(state, declaration, entry.nonce, acting.patient->patientId);
    noteBeneficiaries(state, request, acting, declaration);
    entry.patientId = acting.patient->patientId;
    entry.by = acting.self->patientId;
    entry.state = TaskState::accepted;
    return entry;
}

std::expected<TaskEntry, Response> makeRevocation(PortalState& state, const Request& request,
                                                  const QJsonObject& task, const Acting& acting) {
    auto entry = fhir::taskFromJson(task);
    const auto id = fhir::idIn(entry.focus, "Coverage");
    auto* exemption = state.exemptions.find(*acting.patient, id);
    if (exemption == nullptr) {
        fhir::noteForeignExemption(state, request, *acting.self, id);
        return std::unexpected(fhir::notFound());
    }
    if (isStale(request, *exemption))
        return std::unexpected(fhir::operationOutcome(
            412, "conflict", QStringLiteral("Another version is here by now.")));
    const auto now = state.clock.now();
    if (const auto wrong = whatIsWrongWith(*exemption, now.date()); !wrong.isEmpty())
        return std::unexpected(refuse(wrong, QStringLiteral("it cannot be revoked")));
    exemption->revoked = true;
    exemption->until = std::max(exemption->from, now.date());
    exemption->updated = now;
    ++exemption->version;
    entry.patientId = acting.patient->patientId;
    entry.by = acting.self->patientId;
    entry.focusName = exemption->code;
    entry.state = TaskState::accepted;
    return entry;
}

}  // namespace mockportal
