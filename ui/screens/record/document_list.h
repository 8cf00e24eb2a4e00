// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <optional>

#include "core/record/record_gateway.h"

namespace ui {

/// The documents of one query, page after page as the portal hands them out. What has come stays:
/// later pages are added at the end, and one that fails takes nothing away. GUI thread.
class DocumentList : public QObject {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };
    enum class Reach {
        firstPage,
        whole  // goes on by itself until the last page
    };

    /// The gateway must outlive the list.
    DocumentList(core::RecordGateway& gateway, core::DocumentQuery query, Reach reach);
    ~DocumentList() override;

    State state() const { return state_; }
    const QVector<core::Document>& documents() const { return documents_; }
    /// Over all pages, as the portal counts.
    int total() const { return total_; }
    /// All that was asked for is there.
    bool isComplete() const { return state_ == State::ready; }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }
    /// When the portal changed something last in what is listed; null: not known.
    const QDateTime& updated() const { return updated_; }
    /// Another one than before: something else was done than adding documents at the end.
    int generation() const { return generation_; }
    const core::Document* find(const QString& id) const;

    /// The first page, unless it is there or on its way; after a failure, what is missing.
    void load();
    /// Starts anew; what is shown stays until the answer comes.
    void reload();
    /// R92: forgets everything, and what is still on its way.
    void clear();

    // What has become of a document since, without asking the portal.
    void markUnread(const QString& id, bool unread);
    void markHidden(const QString& id, bool hidden);
    void remove(const QString& id);
    /// In the place of the one with its id, or where its date belongs.
    void put(const QVector<core::Document>& documents, const QDateTime& updated);

  Q_SIGNALS:
    void changed();

  private:
    void wait(core::Async<core::DocumentPage> page);
    void onAnswer();
    void take(const core::DocumentPage& page);
    void fail(const core::Error& error);
    void putOne(const core::Document& document);
    core::Document* findIn(const QString& id);
    void alter();

    core::RecordGateway& gateway_;
    core::DocumentQuery query_;
    Reach reach_;
    QFutureWatcher<core::Result<core::DocumentPage>> watcher_;
    QVector<core::Document> documents_;
    QString next_;
    std::optional<core::Error> error_;
    QDateTime updated_;
    int total_ = 0;
    int generation_ = 0;
    State state_ = State::fresh;
    bool first_ = true;  // the answer awaited is a first page
};

}  // namespace ui
