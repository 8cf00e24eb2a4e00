// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <optional>

#include "core/booking/booking_gateway.h"

namespace ui {

/// Who offers a service, and from when: one search after the other, the last one counts. GUI
/// thread.
class AgendaSearch : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    ~AgendaSearch() override;

    /// The gateway has to outlive the search.
    void run(core::AgendaGateway& gateway, const core::AgendaQuery& query);
    void clear();

    bool loading() const { return loading_; }
    const core::AgendaList& found() const { return found_; }
    const std::optional<core::Error>& error() const { return error_; }
    const core::Agenda* find(const QString& id) const;

  Q_SIGNALS:
    void changed();

  private:
    core::AgendaList found_;
    std::optional<core::Error> error_;
    core::Async<core::AgendaList> call_{};
    int run_ = 0;
    bool loading_ = false;
};

/// The Belfiore code of a comune that there still is, by its name as typed; empty: none, or
/// several.
QString comuneNamed(const QString& typed, const QDate& today);

}  // namespace ui
