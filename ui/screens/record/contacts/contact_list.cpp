// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_list.h"

#include <algorithm>
#include <utility>

namespace ui {

ContactList::ContactList(core::ContactGateway& gateway, core::ContactQuery query)
    : gateway_(gateway), query_(query) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &ContactList::onAnswer);
}

ContactList::~ContactList() {
    watcher_.cancel();
}

void ContactList::load() {
    if (state_ == State::fresh || state_ == State::failed) loadMore();
}

void ContactList::loadMore() {
    if (state_ == State::loading) return;
    if (contacts_.isEmpty()) return wait(gateway_.contacts(query_));
    if (hasMore()) wait(gateway_.nextContacts(page_));
}

void ContactList::setKind(std::optional<core::ContactKind> kind) {
    if (kind == query_.kind) return;
    clear();
    query_.kind = kind;
    load();
}

void ContactList::wait(core::Async<core::ContactPage> page) {
    error_.reset();
    state_ = State::loading;
    watcher_.setFuture(std::move(page));
    Q_EMIT changed();
}

void ContactList::onAnswer() {
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

// A portal that repeats its pages leads nowhere new: that is the end.
void ContactList::take(const core::ContactPage& page) {
    const auto before = contacts_.size();
    for (const core::Contact& contact : page.contacts)
        if (std::ranges::find(contacts_, contact.id, &core::Contact::id) == contacts_.end())
            contacts_ << contact;
    page_ = page;
    if (contacts_.size() == before) page_.next.clear();
    page_.contacts.clear();
    total_ = std::max(page.total, static_cast<int>(contacts_.size()));
    state_ = State::ready;
}

void ContactList::clear() {
    watcher_.cancel();
    watcher_.setFuture({});
    contacts_.clear();
    page_ = {};
    total_ = 0;
    error_.reset();
    state_ = State::fresh;
    Q_EMIT changed();
}

}  // namespace ui
