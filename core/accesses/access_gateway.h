// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/accesses/access.h"
#include "core/consents/consent_history.h"
#include "core/notebook/notebook_entry.h"
#include "core/record/document.h"

namespace core {

/// What of the register is wanted.
struct AccessQuery {
    enum class Who { professionals, citizens, everybody };
    Who who = Who::professionals;
    QDate from{};  // null: from the beginning
    QDate to{};    // included; null: until now

    friend bool operator==(const AccessQuery&, const AccessQuery&) = default;
};

/// With whose eyes the citizen looks at the record.
enum class Reader { familyDoctor, emergency, specialist };

/// A choice that is not made yet.
struct Supposition {
    ConsentTopic topic = ConsentTopic::consultation;
    bool given = false;
};

/// The register of accesses of one session's subject, and what those who read would see. Lives on
/// the thread it was made on; its futures finish there. Fails as FhirClient does.
class AccessGateway {
  public:
    virtual ~AccessGateway() = default;
    virtual Async<AccessList> accesses(const AccessQuery& query) = 0;
    /// The documents that reader sees, newest first: now, or if that choice were made. The portal
    /// works it out; nothing is changed.
    virtual Async<QVector<Document>> seenBy(Reader reader,
                                            const std::optional<Supposition>& supposed) = 0;
    /// The same of the taccuino (R14): the entries made visible, newest first.
    virtual Async<QVector<NotebookEntry>> notesSeenBy(
        Reader reader, const std::optional<Supposition>& supposed) = 0;
};

}  // namespace core
