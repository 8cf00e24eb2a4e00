// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/card_table.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>

namespace cardmaker {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

CardTable::CardTable() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    reader_ = ends[0];
    writer_ = ends[1];
}

CardTable::~CardTable() {
    places_.clear();
    ::close(reader_);
    ::close(writer_);
}

void CardTable::add(int slot, std::shared_ptr<virtualcard::VirtualCard> card,
                    const std::string& host, std::uint16_t port) {
    places_[slot] =
        std::make_unique<CardSlot>(std::move(card), host, port, [this] { call(Call::cardLeft); });
}

void CardTable::call(Call call) const noexcept {
    const char byte = static_cast<char>(call);
    // A full pipe means that there is enough to wake up for.
    [[maybe_unused]] const auto written = ::write(writer_, &byte, 1);
}

void CardTable::stop() noexcept {
    call(Call::stop);
}

/// nullopt when the time is over; -1 waits for ever.
std::optional<CardTable::Call> CardTable::awaitCall(int time) const {
    pollfd watched{reader_, POLLIN, 0};
    int ready = 0;
    while ((ready = ::poll(&watched, 1, time)) < 0 && errno == EINTR) {
    }
    char byte = 0;
    if (ready <= 0 || ::read(reader_, &byte, 1) != 1) return std::nullopt;
    return static_cast<Call>(byte);
}

bool CardTable::insert(CardSlot& place) {
    const auto in = place.insert();
    if (!in) trouble_ = {place.port(), in.error().cause};
    return in.has_value();
}

bool CardTable::insertAll() {
    return std::ranges::all_of(places_, [this](auto& each) { return insert(*each.second); });
}

bool CardTable::anyIn() const {
    return std::ranges::any_of(places_, [](const auto& each) { return each.second->in(); });
}

bool CardTable::anyDeserted() const {
    return std::ranges::any_of(places_, [](const auto& each) { return each.second->deserted(); });
}

CardTable::Ending CardTable::serve() {
    while (anyIn()) {
        if (awaitCall(-1) == Call::stop) return Ending::done;
    }
    return anyDeserted() ? Ending::deserted : Ending::done;
}

/// False when stopped meanwhile. A card that leaves by itself is the script's business.
bool CardTable::sleep(milliseconds time) const {
    const auto end = Clock::now() + time;
    while (true) {
        const auto left = std::chrono::ceil<milliseconds>(end - Clock::now()).count();
        if (awaitCall(static_cast<int>(std::max<std::int64_t>(0, left))) == Call::stop)
            return false;
        if (Clock::now() >= end) return true;
    }
}

CardTable::Ending CardTable::play(const Script& script,
                                  const std::function<void(const Step&)>& tell) {
    for (const auto& step : script) {
        if (step.kind == Step::Kind::end) return Ending::done;
        if (!sleep(step.wait)) return Ending::done;
        auto* place = step.kind == Step::Kind::wait ? nullptr : places_.at(step.slot).get();
        if (step.kind == Step::Kind::insert && !insert(*place)) return Ending::noReader;
        if (step.kind == Step::Kind::remove) place->remove();
        if (step.kind == Step::Kind::reset) place->reset();
        tell(step);
    }
    while (awaitCall(-1) != Call::stop) {
    }
    return Ending::done;
}

}  // namespace cardmaker
