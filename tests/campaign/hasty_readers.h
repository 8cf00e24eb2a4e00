// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/transport/reader_monitor.h"

namespace campaign {

/// The readers of the service, looked at again sooner than a person would wait.
class HastyReaders final : public pcsc::Readers {
  public:
    std::unique_ptr<pcsc::ReaderWatch> watch(Callback callback) override {
        return std::make_unique<pcsc::ReaderMonitor>(
            std::move(callback), pcsc::MonitorTiming{.retry = std::chrono::milliseconds(20)});
    }
    pcsc::ReadersSnapshot snapshot() override { return readers_.snapshot(); }
    pcsc::Result<std::unique_ptr<pcsc::Transport>> connect(const std::string& reader) override {
        return readers_.connect(reader);
    }

  private:
    pcsc::PcscReaders readers_{};
};

}  // namespace campaign
