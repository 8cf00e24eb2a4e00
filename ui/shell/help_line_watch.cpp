// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_line_watch.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/base/rome_time.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int lookEveryMs = 30'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::HelpLineWatch)
};

}  // namespace

QString helpLineWords(const core::HelpLineState& state, const QDateTime& moment) {
    const QString time = clockTime(state.until);
    if (state.open) return Words::tr("Aperto adesso, fino alle %1.").arg(time);
    if (!state.until.isValid()) return Words::tr("Chiuso adesso.");
    const auto days = core::inRome(moment).date().daysTo(state.until.date());
    if (days == 0) return Words::tr("Chiuso adesso. Apre oggi alle %1.").arg(time);
    if (days == 1) return Words::tr("Chiuso adesso. Apre domani alle %1.").arg(time);
    return Words::tr("Chiuso adesso. Apre %1 alle %2.")
        .arg(QLocale().toString(state.until.date(), QStringLiteral("dddd")), time);
}

HelpLineWatch::HelpLineWatch(core::Gateways& gateways, const core::Clock& clock)
    : gateways_(gateways), clock_(clock) {
    timer_.setInterval(lookEveryMs);
    connect(&timer_, &QTimer::timeout, this, &HelpLineWatch::look);
}

HelpLineWatch::~HelpLineWatch() = default;

void HelpLineWatch::ask() {
    if (asked_ || info_) return;
    asked_ = true;
    error_.reset();
    gateway_ = gateways_.openInfo();
    core::whenDone(gateway_->info(), this,
                   [this](const core::Result<core::OpenInfo>& answer) { take(answer); });
}

void HelpLineWatch::take(const core::Result<core::OpenInfo>& answer) {
    asked_ = false;
    if (answer) {
        info_ = *answer;
        timer_.start();
    } else {
        error_ = answer.error();
    }
    told_ = words();
    Q_EMIT changed();
}

QString HelpLineWatch::words() const {
    if (!info_) return {};
    const QDateTime now = clock_.now();
    const auto state = core::helpLineState(info_->helpLine, now);
    return state ? helpLineWords(*state, now) : QString();
}

void HelpLineWatch::look() {
    if (words() == told_) return;
    told_ = words();
    Q_EMIT changed();
}

}  // namespace ui
