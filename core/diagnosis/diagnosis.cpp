// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/diagnosis.h"

#include <algorithm>

#include "core/diagnosis/usb_readers.h"

namespace core::diagnosis {
namespace {

/// Before its first word.
bool saysNothing(const CardSnapshot& card) {
    return card.state == CardState::reading && card.reader.isEmpty();
}

bool stands(const Finding& finding) {
    return finding.verdict == Verdict::ok || finding.verdict == Verdict::warn;
}

}  // namespace

Diagnosis::Diagnosis(Surroundings around, QObject* parent)
    : QObject(parent),
      around_(std::move(around)),
      usb_(around_.machine.path(usbDevicesFolder), around_.machine.usbInterval) {
    for (const auto& probe : probes()) rows_.push_back({&probe});
    connect(&around_.cards, &CardService::changed, this, &Diagnosis::onCard);
    silence_.setSingleShot(true);
    silence_.setInterval(around_.machine.servicePatience);
    connect(&silence_, &QTimer::timeout, this, &Diagnosis::onSilence);
    connect(&usb_, &UsbWatch::changed, this, &Diagnosis::onUsb);
}

Diagnosis::~Diagnosis() {
    stop();
}

const Diagnosis::Row* Diagnosis::row(std::string_view id) const {
    const auto found =
        std::ranges::find_if(rows_, [&](const Row& row) { return row.probe->id == id; });
    return found != rows_.end() ? &*found : nullptr;
}

bool Diagnosis::running() const {
    return std::ranges::any_of(lanes_, &Lane::active);
}

void Diagnosis::start() {
    started_ = true;
    usb_.start();
    around_.serviceSilent = false;
    around_.cards.checkService();  // one that hangs while nothing happens says nothing
    watchService();
    for (const auto group : {ProbeGroup::card, ProbeGroup::connection, ProbeGroup::program}) {
        forget(group, 0);
        restart(group);
    }
}

void Diagnosis::stop() {
    started_ = false;
    usb_.stop();
    silence_.stop();
    for (auto& each : lanes_) halt(each);
}

void Diagnosis::watchService() {
    if (!saysNothing(around_.cards.snapshot())) {
        around_.serviceSilent = false;
        silence_.stop();
    } else if (!silence_.isActive() && !around_.serviceSilent) {
        silence_.start();
    }
}

// No news will come of a service that hangs: the probes that wait for it are told.
void Diagnosis::onSilence() {
    around_.serviceSilent = true;
    restart(ProbeGroup::card);
}

void Diagnosis::onCard() {
    if (around_.cards.snapshot().hasCard()) around_.lastCard = around_.clock.now();
    if (!started_) return;
    watchService();
    restart(ProbeGroup::card);
}

// A reader that the service knows comes with news of its own.
void Diagnosis::onUsb() {
    if (around_.cards.snapshot().state == CardState::noReader) restart(ProbeGroup::card);
}

void Diagnosis::restart(ProbeGroup group) {
    auto& own = lane(group);
    halt(own);
    own.context = std::make_unique<QObject>();
    own.active = true;
    own.next = 0;
    goOn(group);
}

void Diagnosis::halt(Lane& lane) {
    lane.active = false;
    lane.pending.cancel();
    lane.pending = {};
    lane.context.reset();
}

void Diagnosis::goOn(ProbeGroup group) {
    auto& own = lane(group);
    while (own.next < rows_.size() && rows_[own.next].probe->group != group) ++own.next;
    if (own.next == rows_.size()) {
        own.active = false;
        if (!running()) Q_EMIT finished();
        return;
    }
    const auto index = own.next++;
    const auto& probe = *rows_[index].probe;
    if (const auto* before = obstacle(probe)) {
        tell(index,
             Finding{Verdict::skipped, Sentence::of(probe.name), Sentence::of(before->awaited)});
        return goOn(group);
    }
    // It waits for nothing any more, and may take its time.
    const auto& known = rows_[index].finding;
    if (known && known->verdict == Verdict::skipped) tell(index, std::nullopt);
    own.pending = probe.run(around_);
    whenDone(own.pending, own.context.get(),
             [this, group, index](const Result<Finding>& finding) { take(group, index, finding); });
}

// A finding that cannot be told yet comes with the card service's next news.
void Diagnosis::take(ProbeGroup group, std::size_t index, const Result<Finding>& finding) {
    if (!finding) return forget(group, index);
    tell(index, *finding);
    goOn(group);
}

void Diagnosis::tell(std::size_t index, std::optional<Finding> finding) {
    rows_[index].finding = std::move(finding);
    Q_EMIT told(static_cast<int>(index));
}

const Probe* Diagnosis::obstacle(const Probe& probe) const {
    for (const auto* need : probe.needs) {
        if (need == nullptr) continue;
        const auto* before = row(need);
        if (before == nullptr || !before->finding || stands(*before->finding)) continue;
        const auto* root = obstacle(*before->probe);
        return root != nullptr ? root : before->probe;
    }
    return nullptr;
}

void Diagnosis::forget(ProbeGroup group, std::size_t from) {
    for (auto index = from; index < rows_.size(); ++index)
        if (rows_[index].probe->group == group && rows_[index].finding) tell(index, std::nullopt);
}

const Diagnosis::Row* foremost(const std::vector<Diagnosis::Row>& rows) {
    for (const auto verdict : {Verdict::fail, Verdict::warn, Verdict::skipped})
        for (const auto& row : rows) {
            if (!row.finding || row.finding->verdict != verdict) continue;
            if (verdict != Verdict::skipped || !row.finding->advice.text.isEmpty()) return &row;
        }
    return nullptr;
}

}  // namespace core::diagnosis
