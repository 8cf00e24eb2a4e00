// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <optional>

#include "core/record/record_gateway.h"

namespace ui {

/// The documents of one query, page after page as the portal hands them out. GUI thread.
class DocumentList : public QObject {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    /// The gateway must outlive the list.
    DocumentList(core::RecordGateway& gateway, core::DocumentQuery query);
    ~DocumentList() override;

    State state() const { return state_; }
    const QVector<core::Document>& documents() const { return documents_; }
    /// Over all pages, as the portal counts.
    int total() const { return total_; }
    bool hasMore() const { return !next_.isEmpty(); }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }

    /// The first page, unless it is there or on its way.
    void load();
    /// The next page; after a failure, the same again.
    void loadMore();
    /// Starts anew; what is shown stays until the answer comes.
    void reload();
    /// R92: forgets everything, and what is still on its way.
    void clear();
    /// Shows the document's new read state without asking the portal.
    void markUnread(const QString& id, bool unread);

  Q_SIGNALS:
    void changed();

  private:
    void wait(core::Async<core::DocumentPage> page);
    void onAnswer();
    void take(const core::DocumentPage& page);

    core::RecordGateway& gateway_;
    core::DocumentQuery query_;
    QFutureWatcher<core::Result<core::DocumentPage>> watcher_;
    QVector<core::Document> documents_;
    QString next_;
    std::optional<core::Error> error_;
    int total_ = 0;
    State state_ = State::fresh;
    bool first_ = true;  // the answer awaited is a first page
};

}  // namespace ui
