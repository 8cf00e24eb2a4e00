// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QVector>
#include <algorithm>
#include <optional>

#include "core/base/base.h"

namespace ui {

/// What is the same of all lists that a portal hands out page after page. GUI thread.
class PagedListBase : public QObject {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    State state() const { return state_; }
    /// Over all pages, as the portal counts.
    int total() const { return total_; }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }

  Q_SIGNALS:
    void changed();

  protected:
    State state_ = State::fresh;
    std::optional<core::Error> error_{};
    int total_ = 0;
};

/// `Page` has `total`, `next` (empty: the last one) and, where `items` points, the items of
/// that page, which have an `id`.
template <typename Page, auto items>
class PagedList : public PagedListBase {
  public:
    using Items = std::remove_cvref_t<decltype(std::declval<Page>().*items)>;
    using Item = typename Items::value_type;

    bool hasMore() const { return !page_.next.isEmpty(); }
    std::optional<Item> find(const QString& id) const {
        const auto found = std::ranges::find(all_, id, &Item::id);
        return found == all_.end() ? std::nullopt : std::optional(*found);
    }

    /// The first page, unless it is there or on its way.
    void load() {
        if (state_ == State::fresh || state_ == State::failed) loadMore();
    }
    /// The next page; after a failure, the same again.
    void loadMore() {
        if (state_ == State::loading) return;
        if (all_.isEmpty()) return wait(firstPage());
        if (hasMore()) wait(pageAfter(page_));
    }
    /// R92: forgets everything, and what is still on its way.
    void clear() {
        watcher_.cancel();
        watcher_.setFuture({});
        all_.clear();
        page_ = {};
        total_ = 0;
        error_.reset();
        state_ = State::fresh;
        Q_EMIT changed();
    }

  protected:
    PagedList() {
        connect(&watcher_, &QFutureWatcherBase::finished, this, [this] { onAnswer(); });
    }
    ~PagedList() override { watcher_.cancel(); }

    const Items& all() const { return all_; }
    virtual core::Async<Page> firstPage() = 0;
    virtual core::Async<Page> pageAfter(const Page& page) = 0;

  private:
    void wait(core::Async<Page> page) {
        error_.reset();
        state_ = State::loading;
        watcher_.setFuture(std::move(page));
        Q_EMIT changed();
    }
    void onAnswer() {
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
    void take(const Page& page) {
        const auto before = all_.size();
        for (const Item& item : page.*items)
            if (!find(item.id)) all_ << item;
        page_ = page;
        if (all_.size() == before) page_.next.clear();
        (page_.*items).clear();
        total_ = std::max(page.total, static_cast<int>(all_.size()));
        state_ = State::ready;
    }

    QFutureWatcher<core::Result<Page>> watcher_{};
    Items all_{};
    Page page_{};  // the last one
};

}  // namespace ui
