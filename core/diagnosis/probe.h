// SPDX-License-Identifier: EUPL-1.2
// One thing that the diagnosis looks at. A new one is a file in probes/, its declaration in
// probes/probes.h and one line in probe_list.cpp.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <span>

#include "core/base/clock.h"
#include "core/card/card_service.h"
#include "core/diagnosis/finding.h"
#include "core/portal/portal.h"

namespace core::diagnosis {

/// The parts of the page; their probes are run side by side, those of one part one after the other.
enum class ProbeGroup { card, connection, program };

/// The files and variables of the computer that probes read. Tests put a tree of their own in its
/// place.
struct Machine {
    QString root{};  // before every path: empty = the true ones
    std::function<QByteArray(const char*)> environment = [](const char* name) {
        return qgetenv(name);
    };
    /// How often the USB ports are looked at while no reader is known: the card service says
    /// nothing of a reader without a driver.
    std::chrono::milliseconds usbInterval{2000};
    /// How long the PC/SC service may say nothing at all before it counts as hung.
    std::chrono::milliseconds servicePatience{10000};
    QString path(const char* absolute) const { return root + QLatin1String(absolute); }
};

/// What probes look at. The card service and the clock outlive the diagnosis.
struct Surroundings {
    CardService& cards;
    std::shared_ptr<Portal> portal;
    const Clock& clock = Clock::system();
    Machine machine{};
    QDateTime lastCard{};        // when a card was last in a reader, as far as it was seen
    bool serviceSilent = false;  // it has said nothing for Machine::servicePatience
};

struct Probe {
    const char* id;  // stable: the contract of `sportello-cli diagnose --json` (docs/diagnosis.md)
    ProbeGroup group;
    const char* name;      // source text: what is shown while it waits
    const char* needs[2];  // ids that must be ok or warn before; null for none
    /// Source text: what the probes that need this one wait for: `Si controlla quando …`
    const char* awaited;
    /// GUI thread; does not block. program.cancelled when it cannot be told yet (the card is being
    /// read): it will be asked again once the card service has news.
    Async<Finding> (*run)(const Surroundings& around);
};

/// In the order in which they are shown and told.
std::span<const Probe> probes();

}  // namespace core::diagnosis
