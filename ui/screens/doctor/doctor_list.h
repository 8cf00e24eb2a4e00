// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <optional>

#include "core/doctor/doctor_gateway.h"

namespace ui {

/// The doctors of one search, page after page as the portal hands them out. GUI thread.
class DoctorList : public QObject {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    /// The gateway must outlive the list.
    DoctorList(core::DoctorGateway& gateway, core::DoctorQuery query);
    ~DoctorList() override;

    State state() const { return state_; }
    const QVector<core::Doctor>& doctors() const { return doctors_; }
    /// Over all pages, as the portal counts.
    int total() const { return total_; }
    bool hasMore() const { return !page_.next.isEmpty(); }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }
    const core::DoctorQuery& query() const { return query_; }
    std::optional<core::Doctor> find(const QString& id) const;

    /// The first page, unless it is there or on its way.
    void load();
    /// The next page; after a failure, the same again.
    void loadMore();
    /// Another search: starts anew, unless it is the same.
    void setQuery(const core::DoctorQuery& query);
    /// The same search, asked anew: what may be chosen has changed.
    void reload();
    /// R92: forgets everything, and what is still on its way. The search stays.
    void clear();

  Q_SIGNALS:
    void changed();

  private:
    void wait(core::Async<core::DoctorPage> page);
    void onAnswer();
    void take(const core::DoctorPage& page);

    core::DoctorGateway& gateway_;
    core::DoctorQuery query_;
    QFutureWatcher<core::Result<core::DoctorPage>> watcher_;
    QVector<core::Doctor> doctors_;
    core::DoctorPage page_{};  // the last one
    std::optional<core::Error> error_;
    int total_ = 0;
    State state_ = State::fresh;
};

}  // namespace ui
