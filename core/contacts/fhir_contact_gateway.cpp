// SPDX-License-Identifier: EUPL-1.2
#include <QJsonArray>
#include <QUrlQuery>

#include "core/contacts/contact_gateway.h"
#include "core/contacts/encounter.h"
#include "core/fhir/fhir_client.h"
#include "core/fhir/fhir_values.h"
#include "core/portal/http_errors.h"
#include "core/record/document_reference.h"

namespace core {
namespace {

const QString encounterType = QStringLiteral("Encounter");

QUrlQuery searchOf(const ContactQuery& query) {
    QUrlQuery items{{QStringLiteral("_sort"), QStringLiteral("-date")},
                    {QStringLiteral("_count"), QString::number(query.pageSize)}};
    if (query.kind)
        items.addQueryItem(QStringLiteral("class"), QLatin1String(encounterClass(*query.kind)));
    if (query.from.isValid())
        items.addQueryItem(QStringLiteral("date"),
                           QStringLiteral("ge") + query.from.toString(Qt::ISODate));
    if (query.to.isValid())
        items.addQueryItem(QStringLiteral("date"),
                           QStringLiteral("le") + query.to.toString(Qt::ISODate));
    return items;
}

QVector<Contact> contactsIn(const QVector<QJsonObject>& resources) {
    QVector<Contact> contacts;
    for (const auto& resource : resources)
        if (const auto contact = readEncounter(resource)) contacts << *contact;
    return contacts;
}

/// A portal that does not know the parameter gives all documents: only those that say so count.
bool writtenAt(const QJsonObject& document, const QString& encounterId) {
    const auto context = document[QLatin1String("context")];
    for (const auto& encounter : context[QLatin1String("encounter")].toArray())
        if (fhir::referenceId(encounter) == encounterId) return true;
    return false;
}

class FhirContactGateway final : public ContactGateway {
  public:
    FhirContactGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<ContactPage> contacts(const ContactQuery& query) override;
    Async<ContactPage> nextContacts(const ContactPage& page) override;
    Async<QVector<Contact>> everything(const ContactQuery& query) override;
    Async<QVector<Document>> documents(const Contact& contact) override;

  private:
    Async<ContactPage> page(std::function<QUrl(const QUrl& base)> address);
    /// What `take` makes of all pages, none of them missing.
    template <typename T, typename Take>
    Async<T> whole(const QString& type, QUrlQuery query, Take take);

    FhirClient fhir_;
};

Async<ContactPage> FhirContactGateway::page(std::function<QUrl(const QUrl& base)> address) {
    return fhir_.ask<ContactPage>(
        [this, address](const QUrl& base) { return fhir_.request(address(base)); },
        [this](const Result<HttpAnswer>& answer, const QUrl& base) -> Result<ContactPage> {
            const auto json = jsonObject(answer);
            if (!json) return std::unexpected(json.error());
            const auto set = readSearchset(*json, {encounterType}, fhir_.patientId(), base);
            if (!set) return std::unexpected(set.error());
            ContactPage read{contactsIn(set->resources), 0, set->next.toString()};
            read.total = set->total.value_or(static_cast<int>(read.contacts.size()));
            return read;
        });
}

Async<ContactPage> FhirContactGateway::contacts(const ContactQuery& query) {
    auto items = searchOf(query);
    items.addQueryItem(QStringLiteral("patient"), fhir_.patientId());
    return page([items](const QUrl& base) {
        auto url = base.resolved(QUrl(encounterType));
        url.setQuery(items);
        return url;
    });
}

Async<ContactPage> FhirContactGateway::nextContacts(const ContactPage& before) {
    if (before.next.isEmpty())
        return ready<ContactPage>(fail(errors::portalAnswer, "no further page"));
    return page([next = QUrl(before.next)](const QUrl&) { return next; });
}

template <typename T, typename Take>
Async<T> FhirContactGateway::whole(const QString& type, QUrlQuery query, Take take) {
    auto pledge = std::make_shared<Pledge<T>>();
    auto search = fhir_.searchAll(type, std::move(query));
    pledge->onCancel(fhir_.context(), [search]() mutable { search.cancel(); });
    whenDone(search, fhir_.context(), [pledge, take](const Result<FhirList>& list) {
        if (!list) return pledge->give(std::unexpected(list.error()));
        if (list->missing) return pledge->give(std::unexpected(*list->missing));
        pledge->give(take(list->resources));
    });
    return pledge->future();
}

Async<QVector<Contact>> FhirContactGateway::everything(const ContactQuery& query) {
    auto all = query;
    all.pageSize = 100;
    return whole<QVector<Contact>>(encounterType, searchOf(all), contactsIn);
}

Async<QVector<Document>> FhirContactGateway::documents(const Contact& contact) {
    const QUrlQuery query{{QStringLiteral("encounter"), contact.id},
                          {QStringLiteral("_sort"), QStringLiteral("-date")}};
    return whole<QVector<Document>>(QStringLiteral("DocumentReference"), query,
                                    [id = contact.id](const QVector<QJsonObject>& resources) {
                                        QVector<Document> documents;
                                        for (const auto& resource : resources) {
                                            const auto document = readDocumentReference(resource);
                                            if (document && writtenAt(resource, id))
                                                documents << *document;
                                        }
                                        return documents;
                                    });
}

}  // namespace

std::unique_ptr<ContactGateway> makeFhirContactGateway(std::shared_ptr<Portal> portal,
                                                       Session session) {
    return std::make_unique<FhirContactGateway>(std::move(portal), std::move(session));
}

}  // namespace core
