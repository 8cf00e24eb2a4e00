// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/notebooks.h"

#include <algorithm>

#include "app/mockportal/record/record_store.h"

namespace mockportal {
namespace {

bool newerFirst(const NotePtr& a, const NotePtr& b) {
    return a->date != b->date ? a->date > b->date : a->id < b->id;
}

}  // namespace

void Notebooks::open(const QString& patientId, std::vector<Note> notes, const QDateTime& now) {
    notebooks_.insert(patientId, {});
    for (auto& note : notes) add(patientId, std::move(note), now);
}

std::vector<NotePtr> Notebooks::notes(const QString& patientId) const {
    const auto found = notebooks_.constFind(patientId);
    return found == notebooks_.cend() ? std::vector<NotePtr>() : found->notes;
}

NotePtr Notebooks::find(const QString& patientId, const QString& id) const {
    const auto all = notes(patientId);
    const auto hit = std::ranges::find_if(all, [&](const NotePtr& note) { return note->id == id; });
    return hit == all.end() ? nullptr : *hit;
}

NotePtr Notebooks::add(const QString& patientId, Note note, const QDateTime& now) {
    auto& notebook = notebooks_[patientId];
    note.id = stableId(patientId + QStringLiteral("/taccuino/%1").arg(++notebook.count));
    note.version = 1;
    note.updated = now;
    auto added = std::make_shared<Note>(std::move(note));
    notebook.notes.push_back(added);
    std::ranges::sort(notebook.notes, newerFirst);
    return added;
}

void Notebooks::replace(const QString& patientId, Note note, const QDateTime& now) {
    const auto old = find(patientId, note.id);
    if (old == nullptr) return;
    note.version = old->version + 1;
    note.updated = now;
    *old = std::move(note);
    std::ranges::sort(notebooks_[patientId].notes, newerFirst);
}

void Notebooks::remove(const QString& patientId, const QString& id) {
    std::erase_if(notebooks_[patientId].notes, [&](const NotePtr& note) { return note->id == id; });
}

}  // namespace mockportal
