// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUrlQuery>
#include <expected>

#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal::fhir {

/// The search parameters of DocumentReference that this portal knows, beside those of every search
/// (searchset.h); others are ignored (FHIR, lenient handling).
struct DocumentSearch {
    bool current = true;  // documents in force
    bool superseded = false;
    QList<DateLimit> dates{};
    QList<TimeLimit> updates{};  // _lastUpdated
    QStringList types{};         // LOINC codes, any of them; empty = all
    QStringList categories{};
    bool unreadOnly = false;
    QString facility{};   // part of Struttura or Ente, in any case
    QString related{};    // NRE, or id of a DocumentReference that replaces or is replaced
    QString encounter{};  // id

    bool admits(const Filed& filed) const;
};

/// Fails with what is wrong, for OperationOutcome.diagnostics.
std::expected<DocumentSearch, QString> searchFromQuery(const QUrlQuery& query);

}  // namespace mockportal::fhir
