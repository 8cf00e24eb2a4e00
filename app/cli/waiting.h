// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QObject>
#include <optional>

#include "core/base/base.h"
#include "core/card/card_service.h"

namespace cli {

/// Runs the event loop until the future has its result.
template <typename T>
core::Result<T> await(const core::Async<T>& future) {
    QEventLoop loop;
    QFutureWatcher<core::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    return future.resultCount() > 0 ? future.result() : core::fail(core::errors::cancelled);
}

/// Another program that has the card: waited for, and said on standard error, or reported.
enum class OtherProgram { waitFor, report };

/// Waits until the card was read. A reader just plugged in and a card on its way get a moment to
/// arrive; one that was there and is gone gives card.removed, one that takes too long reader.fault.
/// Another program is waited for for a minute.
core::CardSnapshot settled(core::CardService& cards, OtherProgram other = OtherProgram::waitFor);

/// The same with the reader of this name, as CardSnapshot::readers has it; empty: any. Nothing when
/// there is no such reader.
std::optional<core::CardSnapshot> settledIn(const QString& reader, core::CardService& cards,
                                            OtherProgram other = OtherProgram::waitFor);
int printNoSuchReader(bool json, const QString& reader);

/// Says on standard error, as long as it lives, that another program is waited for: each time that
/// begins.
class WaitNotice {
  public:
    explicit WaitNotice(core::CardService& cards);

  private:
    void look(const core::CardSnapshot& card);
    bool said_ = false;
    QObject context_{};
};

}  // namespace cli
