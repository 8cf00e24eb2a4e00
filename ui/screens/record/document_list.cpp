// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_list.h"

#include <algorithm>
#include <utility>

namespace ui {

DocumentList::DocumentList(core::RecordGateway& gateway, core::DocumentQuery query, Reach reach)
    : gateway_(gateway), query_(std::move(query)), reach_(reach) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &DocumentList::onAnswer);
}

DocumentList::~DocumentList() {
    watcher_.cancel();
}

const core::Document* DocumentList::find(const QString& id) const {
    const auto found = std::ranges::find(documents_, id, &core::Document::id);
    return found == documents_.end() ? nullptr : &*found;
}

core::Document* DocumentList::findIn(const QString& id) {
    const auto* found = find(id);
    return found ? &documents_[found - documents_.constData()] : nullptr;
}

void DocumentList::load() {
    if (state_ == State::fresh) return reload();
    if (state_ != State::failed) return;
    if (next_.isEmpty()) return reload();
    first_ = false;
    wait(gateway_.nextDocuments(next_));
}

void DocumentList::reload() {
    first_ = true;
    wait(gateway_.documents(query_));
}

void DocumentList::wait(core::Async<core::DocumentPage> page) {
    error_.reset();
    state_ = State::loading;
    watcher_.setFuture(std::move(page));
    Q_EMIT changed();
}

void DocumentList::onAnswer() {
    if (watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto answer = watcher_.result();
    if (!answer) return fail(answer.error());
    take(*answer);
    if (answer->broken) return fail({core::errors::portalAnswer, "the pages lead in a circle"});
    if (next_.isEmpty() || reach_ == Reach::firstPage) {
        state_ = State::ready;
        Q_EMIT changed();
        return;
    }
    first_ = false;
    wait(gateway_.nextDocuments(next_));
}

void DocumentList::fail(const core::Error& error) {
    state_ = State::failed;
    error_ = error;
    Q_EMIT changed();
}

void DocumentList::take(const core::DocumentPage& page) {
    if (first_) {
        ++generation_;
        documents_.clear();
        updated_ = {};
    }
    documents_ += page.documents;
    total_ = page.total;
    next_ = page.next;
    if (page.updated.isValid() && !(page.updated <= updated_)) updated_ = page.updated;
}

void DocumentList::clear() {
    watcher_.cancel();
    watcher_.setFuture({});
    documents_.clear();
    next_.clear();
    total_ = 0;
    error_.reset();
    updated_ = {};
    state_ = State::fresh;
    alter();
}

void DocumentList::alter() {
    ++generation_;
    Q_EMIT changed();
}

void DocumentList::markUnread(const QString& id, bool unread) {
    auto* document = findIn(id);
    if (!document || document->unread == unread) return;
    document->unread = unread;
    alter();
}

void DocumentList::markHidden(const QString& id, bool hidden) {
    auto* document = findIn(id);
    if (!document || document->hidden == hidden) return;
    document->hidden = hidden;
    alter();
}

void DocumentList::remove(const QString& id) {
    if (documents_.removeIf([&](const core::Document& known) { return known.id == id; }) == 0)
        return;
    total_ = std::max(0, total_ - 1);
    alter();
}

void DocumentList::put(const QVector<core::Document>& documents, const QDateTime& updated) {
    for (const auto& document : documents) putOne(document);
    if (updated.isValid() && !(updated <= updated_)) updated_ = updated;
    if (!documents.isEmpty()) alter();
}

void DocumentList::putOne(const core::Document& document) {
    if (auto* known = findIn(document.id)) {
        *known = document;
        return;
    }
    const auto place = std::ranges::find_if(
        documents_, [&](const core::Document& known) { return known.date <= document.date; });
    documents_.insert(place, document);
    ++total_;
}

}  // namespace ui
