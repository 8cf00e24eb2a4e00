// SPDX-License-Identifier: EUPL-1.2
#include "core/consents/consent_history.h"

#include <QJsonArray>
#include <algorithm>
#include <optional>

#include "core/consents/consent_resource.h"
#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr QLatin1String noticePrefix("http://fse.example/informativa/");

std::optional<ConsentTopic> topicOf(const QJsonObject& resource) {
    for (const auto& category : resource[QLatin1String("category")].toArray())
        for (const auto topic : consentTopics)
            if (fhir::code(category, consentSystem) == QLatin1String(consentCode(topic)))
                return topic;
    return std::nullopt;
}

QString noticeOf(const QJsonObject& resource) {
    const auto uri = resource[QLatin1String("policy")][0][QLatin1String("uri")].toString();
    return uri.startsWith(noticePrefix) ? uri.mid(noticePrefix.size()) : QString();
}

std::optional<ConsentAct> readAct(const QJsonObject& resource) {
    const auto topic = topicOf(resource);
    if (!topic) return std::nullopt;
    const auto type = resource[QLatin1String("provision")][QLatin1String("type")].toString();
    return ConsentAct{resource[QLatin1String("id")].toString(),
                      *topic,
                      type == QLatin1String("permit"),
                      fhir::time(resource[QLatin1String("dateTime")]),
                      noticeOf(resource),
                      fhir::referenceId(resource[QLatin1String("performer")][0])};
}

}  // namespace

const char* consentCode(ConsentTopic topic) {
    switch (topic) {
        case ConsentTopic::record:
            return recordConsentCode;
        case ConsentTopic::consultation:
            return "consultazione";
        case ConsentTopic::emergency:
            return "emergenza";
        case ConsentTopic::smsNotice:
            return "avviso-sms";
    }
    return "";
}

QVector<ConsentAct> ConsentHistory::of(ConsentTopic topic) const {
    QVector<ConsentAct> result;
    std::ranges::copy_if(acts, std::back_inserter(result),
                         [topic](const ConsentAct& act) { return act.topic == topic; });
    return result;
}

bool ConsentHistory::given(ConsentTopic topic) const {
    const auto hit = std::ranges::find(acts, topic, &ConsentAct::topic);
    return hit != acts.end() && hit->given;
}

ConsentHistory readHistory(const QVector<QJsonObject>& resources) {
    ConsentHistory history;
    for (const auto& resource : resources)
        if (const auto act = readAct(resource)) history.acts << *act;
    std::ranges::stable_sort(history.acts, std::ranges::greater(), &ConsentAct::when);
    return history;
}

}  // namespace core
