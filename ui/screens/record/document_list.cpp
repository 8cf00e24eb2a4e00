// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_list.h"

#include <utility>

namespace ui {

DocumentList::DocumentList(core::RecordGateway& gateway, core::DocumentQuery query)
    : gateway_(gateway), query_(std::move(query)) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &DocumentList::onAnswer);
}

DocumentList::~DocumentList() {
    watcher_.cancel();
}

void DocumentList::load() {
    if (state_ == State::fresh || state_ == State::failed) reload();
}

void DocumentList::reload() {
    first_ = true;
    wait(gateway_.documents(query_));
}

void DocumentList::loadMore() {
    if (state_ == State::loading) return;
    if (documents_.isEmpty()) return reload();
    if (!hasMore()) return;
    first_ = false;
    wait(gateway_.nextDocuments(next_));
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
    if (answer) {
        take(*answer);
    } else {
        state_ = State::failed;
        error_ = answer.error();
    }
    Q_EMIT changed();
}

void DocumentList::take(const core::DocumentPage& page) {
    if (first_) documents_.clear();
    documents_ += page.documents;
    total_ = page.total;
    next_ = page.next;
    state_ = State::ready;
}

void DocumentList::clear() {
    watcher_.cancel();
    watcher_.setFuture({});
    documents_.clear();
    next_.clear();
    total_ = 0;
    error_.reset();
    state_ = State::fresh;
    Q_EMIT changed();
}

void DocumentList::markUnread(const QString& id, bool unread) {
    for (core::Document& document : documents_)
        if (document.id == id) document.unread = unread;
    Q_EMIT changed();
}

}  // namespace ui
