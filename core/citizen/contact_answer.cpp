// SPDX-License-Identifier: EUPL-1.2
#include <QJsonArray>
#include <QJsonDocument>

#include "core/citizen/patient_resource.h"
#include "core/fhir/fhir_parameters.h"
#include "core/fhir/fhir_values.h"
#include "core/portal/http_errors.h"
#include "core/requests/refusal.h"

namespace core {
namespace {

constexpr int tooManyRequests = 429;

std::optional<ContactChannel> channelOf(const QString& name) {
    for (const auto channel :
         {ContactChannel::mobile, ContactChannel::presentMobile, ContactChannel::email})
        if (name == QLatin1String(channelName(channel))) return channel;
    return std::nullopt;
}

std::chrono::seconds secondsIn(const QJsonObject& json, const char* name) {
    return std::chrono::seconds(fhir::parameterValue(json, name).toInt());
}

ContactAnswer codesSent(const QJsonObject& json) {
    ContactAnswer answer{.outcome = ContactAnswer::Outcome::codesSent};
    answer.pending.flow = fhir::parameterValue(json, "flow").toString();
    for (const auto& code : fhir::parametersNamed(json, "codice"))
        if (const auto channel = channelOf(fhir::parameterValue(code, "canale").toString()))
            answer.pending.codes << SentContactCode{
                *channel, fhir::parameterValue(code, "finisce").toString()};
    answer.pending.lifetime = secondsIn(json, "scade-tra");
    answer.pending.resendIn = secondsIn(json, "nuovo-codice-tra");
    answer.pending.tries = fhir::parameterValue(json, "tentativi").toInt();
    return answer;
}

ContactAnswer saved(const QJsonObject& json) {
    ContactAnswer answer{.outcome = ContactAnswer::Outcome::saved};
    answer.contacts = {fhir::parameterValue(json, "cellulare").toString(),
                       fhir::parameterValue(json, "telefono").toString(),
                       fhir::parameterValue(json, "email").toString()};
    return answer;
}

/// Which code was wrong, and how often it may be tried again.
void readWrongCode(const QByteArray& body, ContactAnswer& answer) {
    const auto issue = QJsonDocument::fromJson(body)[QLatin1String("issue")][0];
    const auto field = issue[QLatin1String("expression")][0].toString();
    answer.wrong = channelOf(field.section(u'-', 1));
    const auto tries = fhir::extension(issue, "http://fse.example/StructureDefinition/tentativi");
    if (!tries.isEmpty()) answer.triesLeft = tries[QLatin1String("valueInteger")].toInt();
}

}  // namespace

const char* channelName(ContactChannel channel) {
    switch (channel) {
        case ContactChannel::presentMobile:
            return "attuale";
        case ContactChannel::email:
            return "email";
        case ContactChannel::mobile:
            break;
    }
    return "cellulare";
}

QJsonObject contactWish(const ContactData& now, const ContactData& wish) {
    QJsonArray list;
    const auto add = [&](const char* name, const QString& known, const QString& wanted) {
        if (known != wanted) list << fhir::parameter(name, "valueString", wanted);
    };
    add("mobile", now.mobile, wish.mobile);
    add("phone", now.phone, wish.phone);
    add("email", now.email, wish.email);
    return fhir::parameters(list);
}

Result<ContactAnswer> readContactAnswer(const Result<HttpAnswer>& answer) {
    if (answer && answer->status == tooManyRequests)
        return ContactAnswer{.refusal = QStringLiteral("troppo_presto"),
                             .retryAfter = answer->retryAfter.value_or(std::chrono::seconds(60))};
    if (const auto codes = answer ? refusalCodes(*answer) : QStringList(); !codes.isEmpty()) {
        ContactAnswer refused{.refusal = codes.first()};
        readWrongCode(answer->body, refused);
        return refused;
    }
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    auto told = fhir::parameterValue(*json, "flow").isString() ? codesSent(*json) : saved(*json);
    const bool waits = told.outcome == ContactAnswer::Outcome::codesSent;
    if (waits && (told.pending.flow.isEmpty() || told.pending.codes.isEmpty()))
        return fail(errors::portalAnswer, "a change that waits for nothing");
    return told;
}

}  // namespace core
