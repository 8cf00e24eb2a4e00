// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include "core/fhir/fhir_client.h"

namespace core {

/// What a search that needs no login gave.
struct OpenFound {
    QVector<QJsonObject> resources{};
    QDateTime updated{};             // of the first page, by the portal's clock
    QUrl next{};                     // where it goes on; empty: nowhere
    std::optional<Error> missing{};  // why pages after these could not be had
};

enum class Pages { one, all };

/// GET without a token: such a search says nothing about who asks. `where` is relative to the FHIR
/// base, or the next link of a page before. Lives as long as `fhir`; errors as there.
Async<OpenFound> searchOpen(FhirClient& fhir, const QUrl& where, const QStringList& types,
                            Pages pages);

/// "Schedule?service-type=95.02".
QUrl searchFor(const QString& type, const QUrlQuery& query);

}  // namespace core
