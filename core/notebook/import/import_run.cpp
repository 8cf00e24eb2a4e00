// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/import/import_run.h"

#include <algorithm>

namespace core {
namespace {

/// The portal has judged this one row; the others may be right.
bool concernsTheRowOnly(const Error& error) {
    return error.code == errors::recordRefused || error.code == errors::recordChanged;
}

}  // namespace

ImportRun::ImportRun(NotebookGateway& gateway, const QVector<ImportRow>& rows, QObject* parent)
    : QObject(parent), gateway_(gateway) {
    for (const auto& row : rows)
        if (row.chosen && row.canCome()) items_ << Item{row};
}

ImportRun::~ImportRun() {
    call_.cancel();
}

int ImportRun::count(State state) const {
    return static_cast<int>(std::ranges::count(items_, state, &Item::state));
}

void ImportRun::start() {
    if (running_) return;
    for (auto& item : items_)
        if (item.state == State::failed) item = {item.row};
    current_ = 0;
    cancelled_ = false;
    running_ = true;
    next();
}

void ImportRun::cancel() {
    cancelled_ = true;
}

void ImportRun::next() {
    while (current_ < items_.size() && items_[current_].state != State::waiting) ++current_;
    if (cancelled_ || current_ == items_.size()) return stop();
    const auto& row = items_[current_].row;
    call_ = gateway_.add(row.entry, row.wish);
    whenDone(call_, this, [this](const Result<NotebookEntry>& answer) { take(answer); });
}

void ImportRun::take(const Result<NotebookEntry>& answer) {
    auto& item = items_[current_];
    item.state = answer ? State::arrived : State::failed;
    if (!answer) item.error = answer.error();
    Q_EMIT progressed(arrived(), static_cast<int>(items_.size()));
    if (!answer && !concernsTheRowOnly(answer.error())) return stop();
    next();
}

void ImportRun::stop() {
    running_ = false;
    Q_EMIT finished();
}

}  // namespace core
