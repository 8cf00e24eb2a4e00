// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/firstrun/first_run_model.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

using core::diagnosis::Diagnosis;
using core::diagnosis::Finding;
using core::diagnosis::Verdict;
using Step = FirstRunModel::Step;

struct StepOf {
    std::string_view probe;
    Step step;
};

constexpr std::array steps{
    StepOf{"program.sandbox", Step::service},
    StepOf{"service.installed", Step::service},
    StepOf{"service.running", Step::service},
    StepOf{"service.access", Step::service},
    StepOf{"reader.usb", Step::reader},
    StepOf{"reader.present", Step::reader},
    StepOf{"card.present", Step::card},
    StepOf{"card.type", Step::card},
    StepOf{"card.certificate", Step::card},
    StepOf{"certificate.dates", Step::card},
    StepOf{"pin.state", Step::pin},
    StepOf{"portal.address", Step::portal},
    StepOf{"portal.authorities", Step::portal},
    StepOf{"network.name", Step::portal},
    StepOf{"network.tcp", Step::portal},
    StepOf{"portal.tls", Step::portal},
    StepOf{"portal.health", Step::portal},
};

/// What only waits for another is told by that other.
bool stops(const Finding& finding) {
    if (finding.verdict == Verdict::fail) return true;
    return finding.verdict == Verdict::skipped && !finding.advice.text.isEmpty();
}

}  // namespace

FirstRunModel::FirstRunModel(const core::diagnosis::Surroundings& around)
    : around_(around), diagnosis_(around) {
    connect(&diagnosis_, &Diagnosis::told, this, &FirstRunModel::look);
    connect(&diagnosis_, &Diagnosis::finished, this, &FirstRunModel::look);
}

void FirstRunModel::start() {
    diagnosis_.start();
    look();
}

void FirstRunModel::stop() {
    diagnosis_.stop();
}

void FirstRunModel::setPin(Pin pin) {
    pin_ = pin;
    look();
}

void FirstRunModel::look() {
    step_ = firstOpenStep();
    Q_EMIT changed();
}

FirstRunModel::Step FirstRunModel::firstOpenStep() {
    trouble_ = nullptr;
    for (const auto& [probe, step] : steps) {
        // The person's own answer, once the card is fit.
        if (step == Step::portal && pin_ != Pin::known) return Step::pin;
        const auto* row = diagnosis_.row(probe);
        if (row == nullptr) continue;
        if (!row->finding) return step;
        if (!stops(*row->finding)) continue;
        trouble_ = row;
        return step;
    }
    return Step::enter;
}

}  // namespace ui
