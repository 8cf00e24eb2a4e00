// SPDX-License-Identifier: EUPL-1.2
#include "core/news/news.h"

#include <QJsonArray>

#include "core/fhir/fhir_values.h"

namespace core {
namespace {

constexpr auto noticeSystem = "http://fse.example/cs/avviso";
constexpr auto placeExtension = "http://fse.example/StructureDefinition/luogo";

QString content(const QJsonValue& payloads) {
    QStringList texts;
    for (const auto payload : payloads.toArray())
        if (const auto text = payload[QLatin1String("contentString")].toString().trimmed();
            !text.isEmpty())
            texts << text;
    return texts.join(QLatin1Char('\n'));
}

}  // namespace

std::optional<News> readCommunication(const QJsonObject& json) {
    const auto status = json[QLatin1String("status")].toString();
    if (status == QLatin1String("entered-in-error") || status == QLatin1String("not-done"))
        return std::nullopt;
    News news{.id = json[QLatin1String("id")].toString()};
    news.sent = fhir::time(json[QLatin1String("sent")]);
    for (const auto category : json[QLatin1String("category")].toArray())
        if (news.kind.isEmpty()) news.kind = fhir::code(category, noticeSystem);
    news.place = fhir::extension(json, placeExtension)[QLatin1String("valueCode")].toString();
    news.title = fhir::text(json[QLatin1String("topic")]);
    news.text = content(json[QLatin1String("payload")]);
    if (news.id.isEmpty() || (news.title.isEmpty() && news.text.isEmpty())) return std::nullopt;
    return news;
}

}  // namespace core
