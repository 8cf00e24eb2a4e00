// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/faults/content_faults.h"

#include <QCryptographicHash>
#include <functional>

#include "app/mockportal/auth/auth_routes.h"
#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal {
namespace {

bool isFile(const Response& response) {
    const auto type = response.header("Content-Type");
    return type == "application/pdf" || type == "application/pkcs7-mime";
}

bool isDocument(const QJsonObject& resource) {
    return resource.value("resourceType").toString() == QLatin1String("DocumentReference");
}

/// Where a resource says whose it is; empty if it does not.
QString whoseField(const QJsonObject& resource) {
    for (const auto& field : {QStringLiteral("subject"), QStringLiteral("patient")})
        if (resource.value(field).isObject()) return field;
    return {};
}

/// Changes each resource of the answer that is wanted, alone or in a Bundle.
void editEach(QJsonObject& resource, const std::function<bool(const QJsonObject&)>& isWanted,
              const std::function<void(QJsonObject&)>& edit) {
    if (isWanted(resource)) return edit(resource);
    auto entries = resource.value("entry").toArray();
    for (auto entry : entries) {
        auto whole = entry.toObject();
        auto inside = whole.value("resource").toObject();
        if (isWanted(inside)) edit(inside);
        whole.insert("resource", inside);
        entry = whole;
    }
    if (!entries.isEmpty()) resource.insert("entry", entries);
}

Response editJson(Response response, const std::function<void(QJsonObject&)>& edit) {
    auto json = QJsonDocument::fromJson(response.body).object();
    if (json.isEmpty()) return response;
    edit(json);
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

void spoilHash(QJsonObject& document) {
    auto contents = document.value("content").toArray();
    auto content = contents[0].toObject();
    auto attachment = content.value("attachment").toObject();
    const auto wrong = QCryptographicHash::hash("another file", QCryptographicHash::Sha1);
    attachment.insert("hash", QString::fromLatin1(wrong.toBase64()));
    content.insert("attachment", attachment);
    document.insert("content", QJsonArray{content});
}

/// A file gets a comment behind its end: it opens as before, and its hash is another.
Response wrongHash(Response response) {
    if (!isFile(response))
        return editJson(response, [](QJsonObject& json) { editEach(json, isDocument, spoilHash); });
    response.body += "% changed on the way\n";
    return response;
}

void duplicateEntries(QJsonObject& bundle) {
    QJsonArray twice;
    for (const auto entry : bundle.value("entry").toArray()) twice << entry << entry;
    if (!twice.isEmpty()) bundle.insert("entry", twice);
}

/// The next link leads to the page just given.
void repeatPage(QJsonObject& bundle) {
    auto links = bundle.value("link").toArray();
    if (links.size() < 2) return;
    auto next = links[1].toObject();
    next.insert("url", links[0].toObject().value("url"));
    links[1] = next;
    bundle.insert("link", links);
}

Citizen someoneElse(const PortalState& state) {
    Citizen other{QStringLiteral("BNCLRA70A41F205E"),
                  {},
                  QStringLiteral("LAURA"),
                  QStringLiteral("BIANCHI"),
                  QStringLiteral("F"),
                  QDate(1970, 1, 1),
                  QStringLiteral("MILANO"),
                  QStringLiteral("F205")};
    other.address = QStringLiteral("Via dei Tigli 4");
    other.city = QStringLiteral("Milano");
    other.postalCode = QStringLiteral("20100");
    other.lastAccess = state.clock.now();
    other.patientId = stableId(other.codiceFiscale);
    return other;
}

Response otherPerson(Response response, const Request& request, PortalState& state) {
    const auto other = someoneElse(state);
    if (isFile(response)) {
        const auto filed = state.records.find(request.path.section(QLatin1Char('/'), -1));
        if (filed != nullptr) response.body = state.files.make(filed->document(), other);
        return response;
    }
    const QJsonObject them{{"reference", QStringLiteral("Patient/") + other.patientId}};
    const auto saysWhose = [](const QJsonObject& each) { return !whoseField(each).isEmpty(); };
    return editJson(response, [&](QJsonObject& json) {
        editEach(json, saysWhose, [&](QJsonObject& each) { each.insert(whoseField(each), them); });
    });
}

const char* issueCode(int status) {
    if (status == 404) return "not-found";
    return status == 429 ? "throttled" : "transient";
}

}  // namespace

Response withContentFault(Response response, const Request& request, const Fault& fault,
                          PortalState& state) {
    switch (fault.kind) {
        case Fault::Kind::wrongHash:
            return wrongHash(response);
        case Fault::Kind::otherPerson:
            return otherPerson(response, request, state);
        case Fault::Kind::duplicate:
            return editJson(response, duplicateEntries);
        case Fault::Kind::repeatPage:
            return editJson(response, repeatPage);
        default:
            return response;
    }
}

Response faultStatus(const Request& request, int status) {
    const auto message = QStringLiteral("Fault asked for by a test.");
    auto response = request.path.startsWith(QLatin1String("/fhir"))
                        ? fhir::operationOutcome(status, issueCode(status), message)
                        : authError(status, "fault", message);
    if (status == 429 || status == 503) response.setHeader("Retry-After", "2");
    return response;
}

}  // namespace mockportal
