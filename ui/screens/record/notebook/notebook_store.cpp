// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/notebook_store.h"

#include <algorithm>

#include "ui/screens/record/consent/record_consent.h"

namespace ui {

std::shared_ptr<NotebookStore> notebookStore(const Context& context) {
    return context.scope.obtain<NotebookStore>([&context] {
        return forgetsWithRecord(context,
                                 new NotebookStore(context.services.gateways.notebook(
                                     *context.services.sessions.current())),
                                 &NotebookStore::clear);
    });
}

NotebookStore::NotebookStore(std::unique_ptr<core::NotebookGateway> gateway)
    : gateway_(std::move(gateway)) {}

NotebookStore::~NotebookStore() {
    loading_.cancel();
}

void NotebookStore::clear() {
    loading_.cancel();
    // It may be the run that tells of the session's end.
    if (import_ && import_->run) import_->run.release()->deleteLater();
    import_.reset();
    chosenFile_.reset();
    list_ = {};
    error_.reset();
    choices_ = {};
    state_ = State::fresh;
    Q_EMIT changed();
}

std::optional<core::NotebookEntry> NotebookStore::find(const QString& id) const {
    const auto found = std::ranges::find(list_.entries, id, &core::NotebookEntry::id);
    return found == list_.entries.end() ? std::nullopt : std::optional(*found);
}

std::optional<core::NotebookEntry> NotebookStore::newest(const core::NotebookKind& kind) const {
    const auto found = std::ranges::find(list_.entries, &kind, &core::NotebookEntry::kind);
    return found == list_.entries.end() ? std::nullopt : std::optional(*found);
}

void NotebookStore::load() {
    if (state_ == State::fresh || state_ == State::failed) reload();
}

void NotebookStore::reload() {
    loading_.cancel();
    state_ = State::loading;
    error_.reset();
    loading_ = gateway_->entries();
    core::whenDone(loading_, this,
                   [this](const core::Result<core::NotebookList>& list) { onList(list); });
    Q_EMIT changed();
}

void NotebookStore::onList(const core::Result<core::NotebookList>& list) {
    if (state_ != State::loading) return;  // cleared since
    if (list) {
        list_ = *list;
        error_ = list->missing;
        state_ = State::ready;
    } else {
        error_ = list.error();
        state_ = State::failed;
    }
    Q_EMIT changed();
}

void NotebookStore::put(const core::NotebookEntry& entry) {
    list_.entries.removeIf([&](const core::NotebookEntry& one) { return one.id == entry.id; });
    const auto place = std::ranges::find_if(
        list_.entries, [&](const core::NotebookEntry& one) { return one.date <= entry.date; });
    list_.entries.insert(place, entry);
    Q_EMIT changed();
}

core::Async<core::NotebookEntry> NotebookStore::save(const core::NotebookEntry& entry,
                                                     const QByteArray& wish) {
    auto saved = entry.id.isEmpty() ? gateway_->add(entry, wish) : gateway_->change(entry);
    core::whenDone(saved, this, [this](const core::Result<core::NotebookEntry>& told) {
        if (told) put(*told);
    });
    return saved;
}

core::Async<bool> NotebookStore::remove(const core::NotebookEntry& entry) {
    auto removed = gateway_->remove(entry);
    core::whenDone(removed, this, [this, id = entry.id](const core::Result<bool>& told) {
        if (!told) return;
        list_.entries.removeIf([&](const core::NotebookEntry& one) { return one.id == id; });
        Q_EMIT changed();
    });
    return removed;
}

core::ImportRun& NotebookStore::startImport() {
    if (!import_->run) {
        import_->run = std::make_unique<core::ImportRun>(*gateway_, import_->preview.rows);
        connect(import_->run.get(), &core::ImportRun::finished, this, &NotebookStore::reload);
    }
    import_->run->start();
    return *import_->run;
}

}  // namespace ui
