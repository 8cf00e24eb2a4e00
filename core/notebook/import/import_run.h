// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QVector>
#include <optional>

#include "core/notebook/import/import_preview.h"
#include "core/notebook/notebook_gateway.h"

namespace core {

/// Brings chosen rows to the portal, one after the other, and tells for each whether it arrived. A
/// row the portal does not take is told and the next one follows; when the portal itself cannot be
/// had the rest waits. What did not arrive can be sent again: nothing comes in twice. Lives on the
/// gateway's thread.
class ImportRun : public QObject {
    Q_OBJECT
  public:
    enum class State { waiting, arrived, failed };
    struct Item {
        ImportRow row{};
        State state = State::waiting;
        std::optional<Error> error{};  // of the last try
    };

    /// The gateway must outlive it. Rows that are not chosen or cannot come are left out.
    ImportRun(NotebookGateway& gateway, const QVector<ImportRow>& rows, QObject* parent = nullptr);
    ~ImportRun() override;

    const QVector<Item>& items() const { return items_; }
    int arrived() const { return count(State::arrived); }
    int left() const { return static_cast<int>(items_.size()) - arrived(); }
    bool isRunning() const { return running_; }

    /// Sends what has not arrived yet.
    void start();
    /// The row on its way may still arrive; none after it is sent.
    void cancel();

  Q_SIGNALS:
    void progressed(int arrived, int all);
    /// Nothing is on its way any more: done, cancelled, or stopped by items()[…].error.
    void finished();

  private:
    int count(State state) const;
    void next();
    void take(const Result<NotebookEntry>& answer);
    void stop();

    NotebookGateway& gateway_;
    QVector<Item> items_;
    Async<NotebookEntry> call_{};
    int current_ = 0;
    bool running_ = false;
    bool cancelled_ = false;
};

}  // namespace core
