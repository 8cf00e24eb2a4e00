// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/fhir_notebook_gateway.h"

#include <algorithm>

#include "core/fhir/fhir_client.h"
#include "core/notebook/notebook_codes.h"
#include "core/notebook/notebook_resource.h"
#include "core/record/document_content.h"

namespace core {
namespace {

const auto observations = QStringLiteral("Observation");
const auto documents = QStringLiteral("DocumentReference");

bool newerFirst(const NotebookEntry& a, const NotebookEntry& b) {
    return a.date != b.date ? a.date > b.date : a.id < b.id;
}

Result<NotebookEntry> entryOf(const Result<QJsonObject>& json) {
    if (!json) return std::unexpected(json.error());
    auto entry = readNotebookEntry(*json);
    if (!entry) return fail(errors::portalAnswer, "not an entry of the notebook");
    return *entry;
}

class FhirNotebookGateway final : public NotebookGateway {
  public:
    FhirNotebookGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<NotebookList> entries() override;
    Async<NotebookEntry> add(const NotebookEntry& entry, const QByteArray& wish) override;
    Async<NotebookEntry> change(const NotebookEntry& entry) override;
    Async<bool> remove(const NotebookEntry& entry) override;
    Async<QByteArray> file(const NotebookEntry& entry) override;

  private:
    /// What the answer to a writing call becomes.
    template <typename T, typename Read>
    Async<T> told(Async<QJsonObject> call, Read read);

    FhirClient fhir_;
};

QString pathOf(const NotebookEntry& entry) {
    return notebookResourceType(*entry.kind) + QLatin1Char('/') + entry.id;
}

void take(const FhirList& found, NotebookList& list) {
    for (const auto& resource : found.resources)
        if (auto entry = readNotebookEntry(resource)) list.entries << *entry;
    if (found.missing) list.missing = found.missing;
}

template <typename T, typename Read>
Async<T> FhirNotebookGateway::told(Async<QJsonObject> call, Read read) {
    auto pledge = std::make_shared<Pledge<T>>();
    pledge->onCancel(fhir_.context(), [call]() mutable { call.cancel(); });
    whenDone(call, fhir_.context(),
             [pledge, read](const Result<QJsonObject>& answer) { pledge->give(read(answer)); });
    return pledge->future();
}

/// Both searches run at once. The readings are the greater part: without them there is no list;
/// what is missing of the documents is told.
Async<NotebookList> FhirNotebookGateway::entries() {
    auto pledge = std::make_shared<Pledge<NotebookList>>();
    QUrlQuery query{{QStringLiteral("category"),
                     QLatin1String(notebook::categorySystem) + QStringLiteral("|taccuino")},
                    {QStringLiteral("_count"), QStringLiteral("200")}};
    QUrlQuery files{{QStringLiteral("category"), QLatin1String(notebook::documentCategory)},
                    {QStringLiteral("_count"), QStringLiteral("200")}};
    auto readings = fhir_.searchAll(observations, query);
    auto papers = fhir_.searchAll(documents, files);
    pledge->onCancel(fhir_.context(), [readings, papers]() mutable {
        readings.cancel();
        papers.cancel();
    });
    whenDone(readings, fhir_.context(), [this, pledge, papers](const Result<FhirList>& found) {
        if (!found) return pledge->give(std::unexpected(found.error()));
        NotebookList list;
        take(*found, list);
        whenDone(papers, fhir_.context(), [pledge, list](const Result<FhirList>& more) mutable {
            if (more)
                take(*more, list);
            else
                list.missing = more.error();
            std::ranges::sort(list.entries, newerFirst);
            pledge->give(std::move(list));
        });
    });
    return pledge->future();
}

Async<NotebookEntry> FhirNotebookGateway::add(const NotebookEntry& entry, const QByteArray& wish) {
    return told<NotebookEntry>(fhir_.create(notebookResourceType(*entry.kind),
                                            writeNotebookEntry(entry, fhir_.patientId()), wish),
                               entryOf);
}

Async<NotebookEntry> FhirNotebookGateway::change(const NotebookEntry& entry) {
    return told<NotebookEntry>(
        fhir_.update(pathOf(entry), writeNotebookEntry(entry, fhir_.patientId()), entry.version),
        entryOf);
}

Async<bool> FhirNotebookGateway::remove(const NotebookEntry& entry) {
    return told<bool>(fhir_.remove(pathOf(entry), entry.version),
                      [](const Result<QJsonObject>& answer) -> Result<bool> {
                          if (!answer) return std::unexpected(answer.error());
                          return true;
                      });
}

Async<QByteArray> FhirNotebookGateway::file(const NotebookEntry& entry) {
    if (entry.file.url.isEmpty()) return ready<QByteArray>(fail(errors::documentMissing));
    Document document;
    document.sha1 = entry.file.sha1;
    document.size = entry.file.size;
    return fhir_.ask<QByteArray>(
        [this, url = QUrl(entry.file.url)](const QUrl& base) {
            auto binary = fhir_.request(base.resolved(url));
            binary.accept = "application/pdf";
            binary.sizeLimit = documentLimit;
            return binary;
        },
        [document](const Result<HttpAnswer>& answer, const QUrl&) -> Result<QByteArray> {
            if (!answer) return std::unexpected(answer.error());
            return readContent(*answer, document);
        });
}

}  // namespace

std::unique_ptr<NotebookGateway> makeFhirNotebookGateway(std::shared_ptr<Portal> portal,
                                                         Session session) {
    return std::make_unique<FhirNotebookGateway>(std::move(portal), std::move(session));
}

}  // namespace core
