// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <memory>
#include <optional>

#include "core/record/record_gateway.h"
#include "ui/shell/services.h"

namespace ui {

/// The list of all documents of the record, for pages that do something with many of them. In
/// memory, gone with the session (R92). GUI thread.
class WholeRecord : public SessionModel {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    explicit WholeRecord(std::unique_ptr<core::RecordGateway> gateway);

    void clear() override;
    /// Asks the portal anew; what is there stays until the answer comes.
    void load();
    State state() const { return state_; }
    /// Newest first.
    const QVector<core::Document>& documents() const { return documents_; }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }
    core::RecordGateway& gateway() { return *gateway_; }

  Q_SIGNALS:
    void changed();

  private:
    void onAnswer(const core::Result<QVector<core::Document>>& answer);

    std::unique_ptr<core::RecordGateway> gateway_;
    QVector<core::Document> documents_{};
    std::optional<core::Error> error_{};
    core::Async<QVector<core::Document>> asked_{};
    State state_ = State::fresh;
};

/// That of the present session.
std::shared_ptr<WholeRecord> wholeRecord(const Context& context);

}  // namespace ui
