// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/consents.h"

#include <algorithm>
#include <ranges>

#include "app/mockportal/record/record_store.h"

namespace mockportal {

ConsentEntry ConsentBook::add(ConsentEntry entry) {
    auto& history = citizens_[entry.patientId];
    entry.id =
        stableId(QStringLiteral("consent/%1/%2").arg(entry.patientId).arg(history.entries.size()));
    for (const auto& reference : entry.references) history.hidden.insert(reference, !entry.permit);
    history.entries << entry;
    return entry;
}

QList<ConsentEntry> ConsentBook::of(const QString& patientId) const {
    auto entries = citizens_.value(patientId).entries;
    std::ranges::reverse(entries);
    return entries;
}

int ConsentBook::count(const QString& patientId, ConsentKind kind) const {
    const auto history = citizens_.constFind(patientId);
    if (history == citizens_.cend()) return 0;
    return static_cast<int>(std::ranges::count(history->entries, kind, &ConsentEntry::kind));
}

QString ConsentBook::ownerOf(const QString& id) const {
    for (auto citizen = citizens_.cbegin(); citizen != citizens_.cend(); ++citizen)
        if (std::ranges::find(citizen->entries, id, &ConsentEntry::id) != citizen->entries.end())
            return citizen.key();
    return {};
}

bool ConsentBook::given(const QString& patientId, ConsentKind kind) const {
    const auto history = citizens_.constFind(patientId);
    if (history == citizens_.cend()) return false;
    const auto newestFirst = history->entries | std::views::reverse;
    const auto hit = std::ranges::find(newestFirst, kind, &ConsentEntry::kind);
    return hit != newestFirst.end() && hit->permit;
}

std::optional<bool> ConsentBook::hiddenByChoice(const QString& patientId,
                                                const QString& reference) const {
    const auto history = citizens_.constFind(patientId);
    if (history == citizens_.cend()) return std::nullopt;
    const auto choice = history->hidden.constFind(reference);
    return choice == history->hidden.cend() ? std::nullopt : std::optional(*choice);
}

}  // namespace mockportal
