// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/pcsc_readers.h"

#include <utility>

#include "pcsc/transport/pcsc_errors.h"
#include "pcsc/transport/pcsc_transport.h"
#include "pcsc/transport/reader_list.h"
#include "pcsc/transport/reader_monitor.h"
#include "pcsc/transport/stuck_thread.h"

namespace pcsc {
namespace {

ReadersSnapshot look() {
    using winscard::Code;
    const auto context = winscard::Context::establish();
    if (!context) return {.service = serviceState(context.error())};
    ReaderList readers(ReaderList::PlugAndPlay::ignored);
    if (const auto code = readers.update(*context); code != Code::success)
        return {.service = serviceState(code)};
    // A reader unplugged since the list was made has no state any more, and shows as unavailable.
    if (!readers.nothingToWaitFor()) readers.wait(*context, {});
    return readers.snapshot();
}

}  // namespace

std::unique_ptr<ReaderWatch> PcscReaders::watch(Callback callback) {
    return std::make_unique<ReaderMonitor>(std::move(callback));
}

ReadersSnapshot PcscReaders::snapshot() {
    const auto seen = std::make_shared<ReadersSnapshot>();
    StuckThread asking([seen] { *seen = look(); });
    return asking.endWithin(MonitorTiming().answer) ? *seen : ReadersSnapshot{ServiceState::silent};
}

Result<std::unique_ptr<Transport>> PcscReaders::connect(const std::string& reader) {
    return PcscTransport::open(reader);
}

}  // namespace pcsc
