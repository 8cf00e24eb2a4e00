// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <optional>

#include "core/contacts/contact_gateway.h"

namespace ui {

/// The contacts of one query, page after page as the portal hands them out. GUI thread.
class ContactList : public QObject {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    /// The gateway must outlive the list.
    ContactList(core::ContactGateway& gateway, core::ContactQuery query);
    ~ContactList() override;

    State state() const { return state_; }
    const QVector<core::Contact>& contacts() const { return contacts_; }
    /// Over all pages, as the portal counts.
    int total() const { return total_; }
    bool hasMore() const { return !page_.next.isEmpty(); }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }
    const core::ContactQuery& query() const { return query_; }

    /// The first page, unless it is there or on its way.
    void load();
    /// The next page; after a failure, the same again.
    void loadMore();
    /// Another kind, or all of them: starts anew.
    void setKind(std::optional<core::ContactKind> kind);
    /// R92: forgets everything, and what is still on its way.
    void clear();

  Q_SIGNALS:
    void changed();

  private:
    void wait(core::Async<core::ContactPage> page);
    void onAnswer();
    void take(const core::ContactPage& page);

    core::ContactGateway& gateway_;
    core::ContactQuery query_;
    QFutureWatcher<core::Result<core::ContactPage>> watcher_;
    QVector<core::Contact> contacts_;
    core::ContactPage page_;  // the last one
    std::optional<core::Error> error_;
    int total_ = 0;
    State state_ = State::fresh;
};

}  // namespace ui
