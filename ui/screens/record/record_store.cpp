// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_store.h"

#include <algorithm>
#include <utility>

#include "core/base/pledge.h"

namespace ui {
namespace {

constexpr int pageSize = 100;     // of the whole list, in the background
constexpr qint64 newsEvery = 60;  // seconds

core::DocumentQuery everything() {
    core::DocumentQuery query;
    query.pageSize = pageSize;
    return query;
}

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

RecordStore::RecordStore(std::unique_ptr<core::RecordGateway> gateway,
                         std::unique_ptr<core::ConsentGateway> consents, const core::Clock& clock,
                         std::optional<int> unread)
    : gateway_(std::move(gateway)),
      consents_(std::move(consents)),
      clock_(clock),
      all_(*gateway_, everything(), DocumentList::Reach::whole),
      toRead_(*gateway_, onlyUnread(), DocumentList::Reach::firstPage),
      unread_(unread),
      asked_(clock.now()) {
    connect(&toRead_, &DocumentList::changed, this, &RecordStore::countUnread);
}

// The login tells the count of who logged in only, and only once: the portal's own answer is
// nearer.
void RecordStore::countUnread() {
    if (toRead_.state() != DocumentList::State::ready) return;
    unread_ = toRead_.total();
    Q_EMIT unreadChanged(*unread_);
    const auto before = std::exchange(before_, {});
    if (before && *unread_ > *before) Q_EMIT arrived(*unread_ - *before);
}

void RecordStore::clear() {
    all_.clear();
    toRead_.clear();
    aside_.clear();
    kept_ = {};
    keptId_.clear();
    choices_ = {};
    unread_.reset();
    before_.reset();
}

std::optional<core::Document> RecordStore::find(const QString& id) const {
    for (const DocumentList* list : {&all_, &toRead_})
        if (const auto* found = list->find(id)) return *found;
    const auto beside = std::ranges::find(aside_, id, &core::Document::id);
    return beside == aside_.end() ? std::nullopt : std::optional(*beside);
}

void RecordStore::keepAside(const core::Document& document) {
    aside_.removeIf([&](const core::Document& known) { return known.id == document.id; });
    aside_ << document;
}

core::Async<QVector<core::Document>> RecordStore::linked(const core::Document& document) {
    if (!all_.isComplete()) return gateway_->linkedDocuments(document);
    QVector<core::Document> linked;
    for (const auto& other : all_.documents()) {
        const bool sameOrder = !other.nre.isEmpty() && other.nre == document.nre;
        const bool sameContact =
            !other.encounter.isEmpty() && other.encounter == document.encounter;
        if (other.id != document.id && (sameOrder || sameContact)) linked << other;
    }
    return core::ready<QVector<core::Document>>(linked);
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
    for (auto& document : aside_)
        if (document.id == id) document.unread = unread;
    if (toRead_.state() != DocumentList::State::fresh) toRead_.reload();
    unread_ = count;
    Q_EMIT documentChanged(id);
    Q_EMIT unreadChanged(count);
}

void RecordStore::setHidden(const QStringList& ids, bool hidden) {
    QStringList references;
    for (const QString& id : ids) references << QStringLiteral("DocumentReference/") + id;
    core::whenDone(consents_->setHidden(references, hidden), this,
                   [this, ids, hidden](const core::Result<core::ConsentState>& answer) {
                       if (answer)
                           onHiddenSet(ids, hidden);
                       else
                           Q_EMIT failed(answer.error());
                   });
}

void RecordStore::onHiddenSet(const QStringList& ids, bool hidden) {
    for (const QString& id : ids) {
        for (DocumentList* list : {&all_, &toRead_}) list->markHidden(id, hidden);
        for (auto& document : aside_)
            if (document.id == id) document.hidden = hidden;
        Q_EMIT documentChanged(id);
    }
}

void RecordStore::remove(const QString& id) {
    for (DocumentList* list : {&all_, &toRead_}) list->remove(id);
}

void RecordStore::lookForNews() {
    const auto now = clock_.now();
    const auto since = asked_.secsTo(now);
    if (since >= 0 && since < newsEvery) return;
    asked_ = now;
    askForNews();
}

// Before the whole list was read, those still to be read tell.
void RecordStore::askForNews() {
    if (all_.isComplete() && all_.updated().isValid()) {
        auto query = everything();
        query.updatedAfter = all_.updated();
        core::whenDone(gateway_->documents(query), this,
                       [this](const core::Result<core::DocumentPage>& page) {
                           if (page && all_.isComplete()) takeNews(*page);
                       });
        return;
    }
    if (all_.state() != DocumentList::State::fresh || !toRead_.isComplete()) return;
    before_ = toRead_.total();
    toRead_.reload();
}

// What is known was only changed: read elsewhere, hidden. A new version takes the place of the old.
void RecordStore::takeNews(const core::DocumentPage& page) {
    if (page.documents.isEmpty()) return;
    int count = 0;
    for (const auto& document : page.documents) {
        if (!document.replaces.isEmpty()) all_.remove(document.replaces);
        if (!all_.find(document.id)) ++count;
    }
    all_.put(page.documents, page.updated);
    toRead_.reload();
    for (const auto& document : page.documents) Q_EMIT documentChanged(document.id);
    if (count > 0) Q_EMIT arrived(count);
}

}  // namespace ui
