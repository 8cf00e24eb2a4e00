// SPDX-License-Identifier: EUPL-1.2
// bench_card_events [ROUNDS [IDLE SECONDS]]: beside a PC/SC service with vpcd's two readers, how
// long after a bare SCardGetStatusChange loop the program's watch sees a card come and go, both in
// one run; and what watching two idle readers costs. Figures only.
#include <winscard.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/virtualcard/vpcd_client.h"

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::seconds;

constexpr const char* reader = "Virtual PCD 00 00";

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

/// When one watcher has seen the card come (odd) or go (even).
class Sightings {
  public:
    void saw(bool present) {
        const std::lock_guard lock(mutex_);
        if (present == (times_.size() % 2 == 1)) return;
        times_.push_back(Clock::now());
        changed_.notify_all();
    }
    Clock::time_point wait(std::size_t index) {
        std::unique_lock lock(mutex_);
        if (!changed_.wait_for(lock, seconds(10), [&] { return times_.size() > index; })) {
            std::fputs("no event within ten seconds\n", stderr);
            std::_Exit(1);
        }
        return times_[index];
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Clock::time_point> times_;
};

/// The least that any program has to do.
class BareLoop {
  public:
    explicit BareLoop(Sightings& sightings) : sightings_(sightings) {
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context_);
        thread_ = std::thread([this] { run(); });
    }
    ~BareLoop() {
        stopping_ = true;
        SCardCancel(context_);
        thread_.join();
        SCardReleaseContext(context_);
    }

  private:
    void run() {
        SCARD_READERSTATE state{};
        state.szReader = reader;
        while (!stopping_ && SCardGetStatusChange(context_, 60000, &state, 1) == SCARD_S_SUCCESS) {
            sightings_.saw((state.dwEventState & SCARD_STATE_PRESENT) != 0);
            state.dwCurrentState = state.dwEventState;
        }
    }
    Sightings& sightings_;
    SCARDCONTEXT context_{};
    std::atomic<bool> stopping_ = false;
    std::thread thread_;
};

bool present(const pcsc::ReadersSnapshot& snapshot) {
    return std::ranges::any_of(snapshot.readers, [](const pcsc::Slot& slot) {
        return slot.reader == reader && !slot.atr.empty();
    });
}

void insertAndRemove(int rounds) {
    Sightings bare;
    Sightings ours;
    const auto card = std::make_shared<virtualcard::VirtualCard>(virtualcard::specimenProfile(),
                                                                 virtualcard::RawRsa{});
    std::vector<double> differences;
    const BareLoop loop(bare);
    pcsc::PcscReaders readers;
    const auto watch =
        readers.watch([&](const pcsc::ReadersSnapshot& snapshot) { ours.saw(present(snapshot)); });
    const auto note = [&](int event) {
        const auto index = static_cast<std::size_t>(event);
        const auto first = bare.wait(index);
        differences.push_back(milliseconds(ours.wait(index) - first));
    };
    for (int round = 0; round < rounds; ++round) {
        {
            auto client = virtualcard::VpcdClient::attach("127.0.0.1", 35963).value();
            std::thread serving([&] { client->serve(*card); });
            note(2 * round);
            client->stop();
            serving.join();
        }
        note(2 * round + 1);
    }
    std::ranges::sort(differences);
    std::printf(
        "card seen        after a bare loop: median %.1f ms, slowest %.1f ms of %zu events\n",
        differences[differences.size() / 2], differences.back(), differences.size());
}

/// Of all threads of this process: from /proc/self/task/*/status.
long contextSwitches() {
    long sum = 0;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream status(task.path() / "status");
        for (std::string line; std::getline(status, line);) {
            if (line.find("voluntary_ctxt_switches:") == std::string::npos) continue;
            sum += std::stol(line.substr(line.find(':') + 1));
        }
    }
    return sum;
}

double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void idle(int time) {
    std::atomic<int> calls = 0;
    pcsc::PcscReaders readers;
    const auto watch = readers.watch([&](const pcsc::ReadersSnapshot&) { ++calls; });
    std::this_thread::sleep_for(seconds(1));  // the first look is over
    const long before = contextSwitches();
    const double spent = processorMs();
    std::this_thread::sleep_for(seconds(time));
    std::printf("two idle readers %.2f ms of processor and %ld context switches in %d s\n",
                processorMs() - spent, contextSwitches() - before, time);
}

}  // namespace

int main(int count, char** values) {
    const int rounds = count > 1 ? std::atoi(values[1]) : 10;
    const int time = count > 2 ? std::atoi(values[2]) : 10;
    insertAndRemove(rounds);
    idle(time);
    return 0;
}
