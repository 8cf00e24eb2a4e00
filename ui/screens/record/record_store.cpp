// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_store.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

core::DocumentQuery onlyUnread() {
    core::DocumentQuery query;
    query.unreadOnly = true;
    return query;
}

bool usable(const core::Async<QByteArray>& content) {
    if (content.isCanceled()) return false;
    return !content.isFinished() || (content.resultCount() > 0 && content.result().has_value());
}

}  // namespace

RecordStore::RecordStore(std::unique_ptr<core::RecordGateway> gateway, std::optional<int> unread)
    : gateway_(std::move(gateway)),
      all_(*gateway_, {}),
      toRead_(*gateway_, onlyUnread()),
      unread_(unread) {
    connect(&toRead_, &DocumentList::changed, this, &RecordStore::countUnread);
}

// The login tells the count of who logged in only, and only once: the portal's own answer is
// nearer.
void RecordStore::countUnread() {
    if (toRead_.state() != DocumentList::State::ready) return;
    unread_ = toRead_.total();
    Q_EMIT unreadChanged(*unread_);
}

void RecordStore::clear() {
    all_.clear();
    toRead_.clear();
    kept_ = {};
    keptId_.clear();
    choices_ = {};
    unread_.reset();
}

std::optional<core::Document> RecordStore::find(const QString& id) const {
    for (const DocumentList* list : {&all_, &toRead_}) {
        const auto& documents = list->documents();
        const auto found = std::ranges::find(documents, id, &core::Document::id);
        if (found != documents.end()) return *found;
    }
    return std::nullopt;
}

core::Async<QByteArray> RecordStore::content(const core::Document& document) {
    if (keptId_ != document.id || !usable(kept_)) {
        keptId_ = document.id;
        kept_ = gateway_->content(document);
    }
    return kept_;
}

void RecordStore::setUnread(const core::Document& document, bool unread) {
    core::whenDone(gateway_->setUnread(document, unread), this,
                   [this, id = document.id, unread](const core::Result<int>& count) {
                       if (count)
                           onUnreadSet(id, unread, *count);
                       else
                           Q_EMIT failed(count.error());
                   });
}

void RecordStore::onUnreadSet(const QString& id, bool unread, int count) {
    all_.markUnread(id, unread);
    if (toRead_.state() != DocumentList::State::fresh) toRead_.reload();
    unread_ = count;
    Q_EMIT documentChanged(id);
    Q_EMIT unreadChanged(count);
}

}  // namespace ui
