// SPDX-License-Identifier: EUPL-1.2
#include "core/record/all_documents.h"

#include <memory>

#include "core/base/pledge.h"

namespace core {
namespace {

constexpr int pageSize = 200;  // the most a portal gives

struct Gathering {
    RecordGateway& gateway;
    QObject* context;
    Pledge<QVector<Document>> pledge{};
    QVector<Document> found{};
    Async<DocumentPage> page{};
};

void wait(const std::shared_ptr<Gathering>& gathering, Async<DocumentPage> page) {
    gathering->page = page;
    whenDone(page, gathering->context, [gathering](const Result<DocumentPage>& answer) {
        if (!answer) return gathering->pledge.give(std::unexpected(answer.error()));
        if (answer->broken)
            return gathering->pledge.give(fail(errors::portalAnswer, "the pages lead in a circle"));
        gathering->found += answer->documents;
        if (answer->next.isEmpty()) return gathering->pledge.give(std::move(gathering->found));
        if (gathering->pledge.cancelled()) return;
        wait(gathering, gathering->gateway.nextDocuments(answer->next));
    });
}

}  // namespace

Async<QVector<Document>> allDocuments(RecordGateway& gateway, QObject* context) {
    auto gathering = std::make_shared<Gathering>(gateway, context);
    auto future = gathering->pledge.future();
    wait(gathering, gateway.documents({.pageSize = pageSize}));
    return future;
}

}  // namespace core
