// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "core/base/base.h"
#include "core/notebook/notebook_entry.h"

namespace core {

/// What a listing gave.
struct NotebookList {
    QVector<NotebookEntry> entries{};  // newest first
    std::optional<Error> missing{};    // why some could not be had; empty = complete
};

/// The taccuino of one session's subject (R14). Lives on the thread it was made on; its futures
/// finish there, and are cancelled with it. Every call can fail with portal.*, network.*,
/// session.*, acting.*, login.level, record.consent.
class NotebookGateway {
  public:
    virtual ~NotebookGateway() = default;
    virtual Async<NotebookList> entries() = 0;
    /// Gives the entry as the portal keeps it. `wish`: the same for every try to add the same
    /// entry, so that it is there once even if an answer was lost. Also: record.refused.
    virtual Async<NotebookEntry> add(const NotebookEntry& entry, const QByteArray& wish) = 0;
    /// In the place of the version that `entry` was read as. Also: record.changed, record.refused.
    virtual Async<NotebookEntry> change(const NotebookEntry& entry) = 0;
    /// Also: record.changed.
    virtual Async<bool> remove(const NotebookEntry& entry) = 0;
    /// The PDF of a `documento`. Also: document.missing, document.altered, document.unreadable.
    virtual Async<QByteArray> file(const NotebookEntry& entry) = 0;
};

}  // namespace core
