// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/judge.h"

#include <algorithm>
#include <bit>
#include <cstdio>

#include "pcsc/base/card_errors.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;

// A leak of one small object a case is far above these in a full run.
constexpr long heapAllowanceKiB = 64;
constexpr long residentAllowanceKiB = 2048;
constexpr auto fewestForResident = 20;         // cases: below it the pages of a few threads decide
constexpr unsigned long complaintsShown = 25;  // a broken part would bury the others

bool tellsATry(pcsc::ErrorCode code) {
    return code == errors::pinWrong || code == errors::pinUncertain || code == errors::pinBlocked ||
           code == errors::pukWrong || code == errors::pukBlocked;
}

std::string listOf(const Codes& codes) {
    std::string list;
    for (const auto code : codes) list += (list.empty() ? "" : " or ") + std::string(code.name());
    return list;
}

}  // namespace

void Judge::fail(const std::string& name, const std::string& complaint) {
    if (++totals_.failures <= complaintsShown)
        std::fprintf(stderr, "  FAIL %s: %s\n", name.c_str(), complaint.c_str());
}

void Judge::judge(const Case& one) {
    const int pin = one.card != nullptr ? one.card->pinTriesLeft() : 0;
    const int puk = one.card != nullptr ? one.card->pukTriesLeft() : 0;
    watchdog_.watch(one.name);
    const auto begin = std::chrono::steady_clock::now();
    const auto outcome = one.work();
    const auto took = std::chrono::steady_clock::now() - begin;
    judgeTime(one, std::chrono::duration_cast<std::chrono::microseconds>(took));
    if (std::ranges::find(one.expected, outcome.code) == one.expected.end())
        fail(one.name, std::string(outcome.code.name()) + " (" + outcome.cause + ") instead of " +
                           listOf(one.expected));
    if (one.card != nullptr && !one.forged)
        judgeTries(one, outcome, pin - one.card->pinTriesLeft(), puk - one.card->pukTriesLeft());
    if (one.afterwards) {
        const auto again = one.afterwards();
        if (again.code != done)
            fail(one.name, "does not work afterwards: " + std::string(again.code.name()));
    }
    watchdog_.rest();
    count();
}

void Judge::judgeTries(const Case& one, const Outcome& outcome, int pinSpent, int pukSpent) {
    const int spent = std::max(0, pinSpent) + std::max(0, pukSpent);
    totals_.triesSpent += static_cast<unsigned long>(spent);
    if (spent > 1) fail(one.name, std::to_string(spent) + " tries spent");
    if (spent == 1 && !tellsATry(outcome.code))
        fail(one.name, "a try was spent, and told was " + std::string(outcome.code.name()));
    if (spent == 0 && (outcome.code == errors::pinWrong || outcome.code == errors::pukWrong))
        fail(one.name, "a try was told that was not spent");
    const bool known = outcome.triesTold == one.card->pinTriesLeft() ||
                       outcome.triesTold == one.card->pukTriesLeft();
    if (outcome.triesTold && !known) fail(one.name, "a wrong number of tries was told");
}

void Judge::judgeTime(const Case& one, std::chrono::microseconds took) {
    if (took > hang) fail(one.name, "took " + std::to_string(took.count() / 1000) + " ms");
    if (took <= totals_.longest) return;
    totals_.longest = took;
    totals_.longestName = one.name;
}

void Judge::count() {
    if (std::has_single_bit(++totals_.cases))
        milestones_.emplace_back(totals_.cases, Resources::now());
}

Totals Judge::finish() {
    const auto end = Resources::now();
    // Caches, locales and pools are filled in the first half of the cases.
    for (const auto& [cases, then] : milestones_) {
        if (2 * cases > totals_.cases) break;
        totals_.residentGrowthKiB = end.residentKiB - then.residentKiB;
        totals_.heapGrowthKiB = end.heapKiB - then.heapKiB;
        totals_.threadGrowth = end.threads - then.threads;
    }
    const bool resident =
        totals_.cases >= fewestForResident && totals_.residentGrowthKiB > residentAllowanceKiB;
    if (resident || totals_.heapGrowthKiB > heapAllowanceKiB)
        fail("at the end", "memory has grown by " + std::to_string(totals_.heapGrowthKiB) +
                               " KiB allocated, " + std::to_string(totals_.residentGrowthKiB) +
                               " KiB resident");
    if (totals_.threadGrowth > 0)
        fail("at the end", std::to_string(totals_.threadGrowth) + " threads more");
    return totals_;
}

}  // namespace campaign
