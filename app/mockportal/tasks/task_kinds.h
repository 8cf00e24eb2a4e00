// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <expected>
#include <span>

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/auth/policy.h"
#include "app/mockportal/tasks/task_entry.h"

namespace mockportal {

/// One kind of request to an office. A further kind is a line in task_kinds.cpp.
struct TaskKind {
    const char* code = nullptr;  // of http://fse.example/cs/richiesta
    policy::Access access{};     // to send one and to withdraw it
    /// Judges a new Task and, where nothing is to be waited for, carries it out. Gives the entry
    /// for the book, or the refusal.
    std::expected<TaskEntry, Response> (*make)(PortalState& state, const Request& request,
                                               const QJsonObject& task,
                                               const Acting& acting) = nullptr;
};

std::span<const TaskKind> taskKinds();
/// Null when there is none.
const TaskKind* taskKind(const QString& code);

}  // namespace mockportal
