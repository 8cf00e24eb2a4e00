// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_list.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

bool same(const core::DoctorQuery& a, const core::DoctorQuery& b) {
    return a.kind == b.kind && a.name == b.name && a.comune == b.comune && a.area == b.area &&
           a.language == b.language && a.onlyFree == b.onlyFree && a.near == b.near &&
           a.order == b.order && a.withVerdict == b.withVerdict;
}

}  // namespace

DoctorList::DoctorList(core::DoctorGateway& gateway, core::DoctorQuery query)
    : gateway_(gateway), query_(std::move(query)) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &DoctorList::onAnswer);
}

DoctorList::~DoctorList() {
    watcher_.cancel();
}

std::optional<core::Doctor> DoctorList::find(const QString& id) const {
    const auto found = std::ranges::find(doctors_, id, &core::Doctor::id);
    return found == doctors_.end() ? std::nullopt : std::optional(*found);
}

void DoctorList::load() {
    if (state_ == State::fresh || state_ == State::failed) loadMore();
}

void DoctorList::loadMore() {
    if (state_ == State::loading) return;
    if (doctors_.isEmpty()) return wait(gateway_.search(query_));
    if (hasMore()) wait(gateway_.more(page_));
}

void DoctorList::setQuery(const core::DoctorQuery& query) {
    if (same(query, query_)) return;
    query_ = query;
    reload();
}

void DoctorList::reload() {
    clear();
    load();
}

void DoctorList::wait(core::Async<core::DoctorPage> page) {
    error_.reset();
    state_ = State::loading;
    watcher_.setFuture(std::move(page));
    Q_EMIT changed();
}

void DoctorList::onAnswer() {
    if (watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto answer = watcher_.result();
    if (answer) {
        take(*answer);
    } else {
        state_ = State::failed;
        error_ = answer.error();
    }
    Q_EMIT changed();
}

// A portal that repeats its pages leads nowhere new: that is the end.
void DoctorList::take(const core::DoctorPage& page) {
    const auto before = doctors_.size();
    for (const core::Doctor& doctor : page.doctors)
        if (!find(doctor.id)) doctors_ << doctor;
    page_ = page;
    if (doctors_.size() == before) page_.next.clear();
    page_.doctors.clear();
    total_ = std::max(page.total, static_cast<int>(doctors_.size()));
    state_ = State::ready;
}

void DoctorList::clear() {
    watcher_.cancel();
    watcher_.setFuture({});
    doctors_.clear();
    page_ = {};
    total_ = 0;
    error_.reset();
    state_ = State::fresh;
    Q_EMIT changed();
}

}  // namespace ui
