// SPDX-License-Identifier: EUPL-1.2
// What must hold in every case of the campaign, checked in one place: no crash, no hang over 2 s,
// the right error code, at most one PIN try spent and that one told, no growth of memory or
// threads.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "pcsc/base/result.h"
#include "pcsc/virtualcard/virtual_card.h"
#include "tests/campaign/resources.h"
#include "tests/campaign/watchdog.h"

namespace campaign {

inline constexpr pcsc::ErrorCode done{"done"};
/// The work said it was done and was not: another person's data, a wrong signature.
inline constexpr pcsc::ErrorCode wrongResult{"wrong result"};

/// How a piece of work ended, as the program tells it.
struct Outcome {
    pcsc::ErrorCode code = done;
    std::optional<int> triesTold{};
    std::string cause{};

    template <typename T>
    static Outcome of(const pcsc::Result<T>& result) {
        return result ? Outcome{} : of(result.error());
    }
    static Outcome of(const pcsc::Error& error) {
        return {error.code, error.triesLeft, error.cause};
    }
};

using Codes = std::vector<pcsc::ErrorCode>;

struct Case {
    std::string name{};
    Codes expected{};  // any of them
    std::function<Outcome()> work{};
    /// Whose counters are compared with what was told; null: no PIN is in play.
    const virtualcard::VirtualCard* card = nullptr;
    /// The answers to PIN commands are made up: the card's counters have no say.
    bool forged = false;
    /// Set up again and run once more without a fault: must be done. Empty: not asked.
    std::function<Outcome()> afterwards{};
};

struct Totals {
    unsigned long cases = 0;
    unsigned long failures = 0;
    unsigned long triesSpent = 0;
    std::chrono::microseconds longest{};
    std::string longestName{};
    long residentGrowthKiB = 0;
    long heapGrowthKiB = 0;
    long threadGrowth = 0;
};

class Judge {
  public:
    /// Takes each `stride`-th case.
    explicit Judge(unsigned stride) : stride_(stride) {}

    /// Asked before a case is set up: false leaves it out of the sample.
    bool takes() { return candidates_++ % stride_ == 0; }
    /// For counts that have no cases of their own, such as cycles: a full number, or a fair share.
    unsigned share(unsigned whole) const { return whole / stride_; }

    void judge(const Case& one);
    /// Something that is not about one piece of work.
    void fail(const std::string& name, const std::string& complaint);

    /// Compares the resources with those of half-time; once, at the end.
    Totals finish();

  private:
    void judgeTries(const Case& one, const Outcome& outcome, int pinSpent, int pukSpent);
    void judgeTime(const Case& one, std::chrono::microseconds took);
    void count();

    static constexpr std::chrono::seconds hang{2};
    const unsigned stride_;
    unsigned candidates_ = 0;
    Totals totals_{};
    Watchdog watchdog_{};
    std::vector<std::pair<unsigned long, Resources>> milestones_{};  // at 1, 2, 4, 8 … cases
};

}  // namespace campaign
