// SPDX-License-Identifier: EUPL-1.2
#include "core/doctor/choice.h"

#include <QJsonArray>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr const char* verdictUrl = "http://fse.example/StructureDefinition/esito-scelta";

ChoiceVerdict::Outcome outcomeOf(const QString& code) {
    if (code == QLatin1String("ammessa")) return ChoiceVerdict::Outcome::allowed;
    if (code == QLatin1String("da-valutare")) return ChoiceVerdict::Outcome::toBeJudged;
    return ChoiceVerdict::Outcome::refused;
}

QJsonObject parameter(const QJsonObject& parameters, const char* name) {
    for (const auto& entry : parameters[QLatin1String("parameter")].toArray())
        if (entry[QLatin1String("name")].toString() == QLatin1String(name)) return entry.toObject();
    return {};
}

}  // namespace

Result<ChoiceRequest> readChoiceRequest(const QJsonObject& task) {
    auto read = readRequest(task);
    if (!read) return std::unexpected(std::move(read.error()));
    if (read->kind != QLatin1String(choiceKind)) return fail(errors::portalAnswer, "another Task");
    ChoiceRequest request{std::move(*read)};
    request.doctorId = fhir::referenceId(task[QLatin1String("focus")]);
    request.doctorName = task[QLatin1String("focus")][QLatin1String("display")].toString();
    request.reason = requestInput(task, "reason");
    return request;
}

std::optional<ChoiceVerdict> readChoiceVerdict(const QJsonObject& role) {
    const auto told = fhir::extension(role, verdictUrl);
    if (told.isEmpty()) return std::nullopt;
    ChoiceVerdict verdict;
    for (const auto& part : told[QLatin1String("extension")].toArray()) {
        const auto url = part[QLatin1String("url")].toString();
        const auto code = part[QLatin1String("valueCode")].toString();
        if (url == QLatin1String("esito")) verdict.outcome = outcomeOf(code);
        if (url == QLatin1String("motivo")) verdict.reasons << code;
        if (url == QLatin1String("dal"))
            verdict.from =
                QDate::fromString(part[QLatin1String("valueDate")].toString(), Qt::ISODate);
    }
    return verdict;
}

Result<PreparedChoice> readPreparedChoice(const QJsonObject& parameters) {
    PreparedChoice prepared;
    prepared.text = parameter(parameters, "testo")[QLatin1String("valueString")].toString();
    prepared.nonce = parameter(parameters, "nonce")[QLatin1String("valueString")].toString();
    prepared.expires = fhir::time(parameter(parameters, "expires")[QLatin1String("valueInstant")]);
    prepared.changeDays = parameter(parameters, "giorni")[QLatin1String("valueInteger")].toInt();
    if (prepared.text.isEmpty() || prepared.nonce.isEmpty() || !prepared.expires.isValid())
        return fail(errors::portalAnswer, "nothing to sign");
    return prepared;
}

}  // namespace core
