// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "core/fhir/fhir_client.h"
#include "core/news/news_gateway.h"

namespace core {
namespace {

QVector<News> newsIn(const QVector<QJsonObject>& resources) {
    QVector<News> all;
    for (const auto& resource : resources)
        if (const auto news = readCommunication(resource)) all << *news;
    std::ranges::stable_sort(all, std::ranges::greater{}, &News::sent);
    return all;
}

class FhirNewsGateway final : public NewsGateway {
  public:
    FhirNewsGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}
    Async<QVector<News>> news() override;

  private:
    FhirClient fhir_;
};

Async<QVector<News>> FhirNewsGateway::news() {
    auto pledge = std::make_shared<Pledge<QVector<News>>>();
    auto search = fhir_.searchAll(QStringLiteral("Communication"));
    pledge->onCancel(fhir_.context(), [search]() mutable { search.cancel(); });
    whenDone(search, fhir_.context(), [pledge](const Result<FhirList>& list) {
        if (!list) return pledge->give(std::unexpected(list.error()));
        if (list->missing) return pledge->give(std::unexpected(*list->missing));
        pledge->give(newsIn(list->resources));
    });
    return pledge->future();
}

}  // namespace

std::unique_ptr<NewsGateway> makeFhirNewsGateway(std::shared_ptr<Portal> portal, Session session) {
    return std::make_unique<FhirNewsGateway>(std::move(portal), std::move(session));
}

}  // namespace core
