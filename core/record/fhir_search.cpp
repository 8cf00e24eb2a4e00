// SPDX-License-Identifier: EUPL-1.2
#include "core/record/fhir_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include "core/record/document_reference.h"

namespace core {
namespace {

QString documentPath(const QString& id) {
    return QStringLiteral("DocumentReference/") + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

}  // namespace

QUrl documentSearch(const QUrl& base, const QString& patientId, const DocumentQuery& query) {
    QUrlQuery items{{QStringLiteral("patient"), patientId},
                    {QStringLiteral("status"), QStringLiteral("current")},
                    {QStringLiteral("_sort"), QStringLiteral("-date")},
                    {QStringLiteral("_count"), QString::number(query.pageSize)}};
    const auto bound = [&items](const char* prefix, const QDate& date) {
        if (date.isValid())
            items.addQueryItem(QStringLiteral("date"),
                               QLatin1String(prefix) + date.toString(Qt::ISODate));
    };
    bound("ge", query.from);
    bound("le", query.to);
    if (query.updatedAfter.isValid())
        items.addQueryItem(
            QStringLiteral("_lastUpdated"),
            QStringLiteral("gt") + query.updatedAfter.toUTC().toString(Qt::ISODateWithMs));
    if (!query.nre.isEmpty()) items.addQueryItem(QStringLiteral("related"), query.nre);
    if (!query.encounter.isEmpty())
        items.addQueryItem(QStringLiteral("encounter"), query.encounter);
    if (query.unreadOnly)
        items.addQueryItem(
            QStringLiteral("_tag"),
            QLatin1String(unreadTagSystem) + QLatin1Char('|') + QLatin1String(unreadTagCode));
    auto url = base.resolved(QUrl(QStringLiteral("DocumentReference")));
    url.setQuery(items);
    return url;
}

QUrl documentUrl(const QUrl& base, const QString& documentId) {
    return base.resolved(QUrl(documentPath(documentId)));
}

QUrl unreadOperation(const QUrl& base, const QString& documentId, bool unread) {
    const auto operation = unread ? QStringLiteral("/$meta-add") : QStringLiteral("/$meta-delete");
    return base.resolved(QUrl(documentPath(documentId) + operation));
}

QByteArray unreadParameters() {
    const QJsonObject tag{{"system", unreadTagSystem}, {"code", unreadTagCode}};
    const QJsonObject parameter{{"name", "meta"},
                                {"valueMeta", QJsonObject{{"tag", QJsonArray{tag}}}}};
    const QJsonObject parameters{{"resourceType", "Parameters"},
                                 {"parameter", QJsonArray{parameter}}};
    return QJsonDocument(parameters).toJson(QJsonDocument::Compact);
}

}  // namespace core
