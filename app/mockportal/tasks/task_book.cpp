// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/tasks/task_book.h"

#include <algorithm>

#include "app/mockportal/record/record_store.h"

namespace mockportal {

QString TaskEntry::input(const QString& name) const {
    const auto hit = std::ranges::find(inputs, name, &TaskInput::name);
    return hit == inputs.end() ? QString() : hit->value;
}

const TaskEntry& TaskBook::add(TaskEntry entry, const QDateTime& now) {
    const int number = static_cast<int>(entries_.size()) + 1;
    entry.id = stableId(QStringLiteral("task/%1/%2").arg(entry.patientId).arg(number));
    entry.version = 1;
    entry.updated = now;
    entry.sent = now;
    if (entry.state != TaskState::sent) entry.ended = now;
    entry.receipt = QStringLiteral("%1/%2")
                        .arg(now.date().year())
                        .arg(410'000 + number, 7, 10, QLatin1Char('0'));
    return entries_.emplace_back(std::move(entry));
}

const TaskEntry* TaskBook::find(const QString& id) const {
    const auto hit = std::ranges::find(entries_, id, &TaskEntry::id);
    return hit == entries_.end() ? nullptr : &*hit;
}

std::vector<TaskEntry> TaskBook::of(const QString& patientId) const {
    std::vector<TaskEntry> own;
    std::ranges::copy_if(entries_, std::back_inserter(own),
                         [&](const TaskEntry& entry) { return entry.patientId == patientId; });
    std::ranges::reverse(own);
    return own;
}

const TaskEntry& TaskBook::end(const QString& id, TaskState state, const QString& answer,
                               const QDateTime& now) {
    auto& entry = *std::ranges::find(entries_, id, &TaskEntry::id);
    ++entry.version;
    entry.state = state;
    entry.answer = answer;
    entry.ended = now;
    entry.updated = now;
    return entry;
}

}  // namespace mockportal
