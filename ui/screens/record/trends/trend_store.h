// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

#include "core/clinical/trends/trend_collection.h"
#include "ui/screens/record/record_content.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The trends of one session's record, growing while its documents are read. GUI thread.
class TrendStore : public SessionModel {
    Q_OBJECT
  public:
    explicit TrendStore(std::shared_ptr<core::RecordReader> reader);
    ~TrendStore() override;

    void clear() override;
    /// The record was closed: nothing is known any more, and read again when it is opened.
    void forget();

    /// What the person chose, found again until logout.
    struct Choices {
        QString key{};  // of a trend
        QString search{};
        int period = 2;        // of the page's segments: everything
        bool allRows = false;  // of the table
    };
    Choices& choices() { return choices_; }

    const core::clinical::TrendCollection& trends() const;
    core::RecordReader& reader() { return *reader_; }

  Q_SIGNALS:
    /// More was gathered; at most a few times a second.
    void changed();

  private:
    class Taker;
    std::shared_ptr<core::RecordReader> reader_;
    QTimer soon_;
    std::shared_ptr<Taker> taker_;
    Choices choices_;
};

/// Of the present session; the record begins to be read. Only while there is one.
std::shared_ptr<TrendStore> trendStore(const Context& context);

}  // namespace ui
