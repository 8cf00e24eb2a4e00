// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <vector>

#include "app/mockportal/tasks/task_entry.h"

namespace mockportal {

/// All requests of all citizens. Lives on the portal's thread.
class TaskBook {
  public:
    /// Gives it an id and a protocol number. One that was decided at once comes with its end.
    const TaskEntry& add(TaskEntry entry, const QDateTime& now);
    /// Null when there is none. Valid until the next add() or clear().
    const TaskEntry* find(const QString& id) const;
    /// Newest first.
    std::vector<TaskEntry> of(const QString& patientId) const;
    /// The end of one that was sent; a version more.
    const TaskEntry& end(const QString& id, TaskState state, const QString& answer,
                         const QDateTime& now);
    void clear() { entries_.clear(); }

  private:
    std::vector<TaskEntry> entries_{};  // oldest first
};

}  // namespace mockportal
