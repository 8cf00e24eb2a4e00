// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/diagnosis/probe.h"
#include "core/diagnosis/usb_watch.h"

namespace core::diagnosis {

/// Runs the probes and tells each as it comes. The parts of the page run side by side. Once started
/// it is live: whenever the card service has news the part of the card is looked at again, so that
/// a card put in moves the page on by itself; and when a reader is plugged in that the service does
/// not know. GUI thread; nothing blocks it.
class Diagnosis : public QObject {
    Q_OBJECT
  public:
    /// What is known of one probe; `finding` is empty while it was not told.
    struct Row {
        const Probe* probe;
        std::optional<Finding> finding{};
    };

    explicit Diagnosis(Surroundings around, QObject* parent = nullptr);
    ~Diagnosis() override;

    /// In the order of probes().
    const std::vector<Row>& rows() const { return rows_; }
    const Row* row(std::string_view id) const;  // nullptr if there is none
    /// Probes are under way. A card that is being read counts as that.
    bool running() const;

    /// All of them, from the beginning; what was under way is given up.
    void start();
    /// Gives up what is under way and looks at cards no more. What was found stays.
    void stop();

  Q_SIGNALS:
    /// A row has its finding, or another one, or (when a card is read) none any more.
    void told(int row);
    /// Nothing is under way any more. Comes again after each look at a card.
    void finished();

  private:
    /// The probes of one group, one after the other.
    struct Lane {
        std::size_t next = 0;
        bool active = false;
        Async<Finding> pending{};
        std::unique_ptr<QObject> context{};  // of the run under way: its continuations end with it
    };
    Lane& lane(ProbeGroup group) { return lanes_[static_cast<std::size_t>(group)]; }

    void watchService();
    void onSilence();
    void onCard();
    void onUsb();
    void restart(ProbeGroup group);
    void halt(Lane& lane);
    void goOn(ProbeGroup group);
    void take(ProbeGroup group, std::size_t index, const Result<Finding>& finding);
    void tell(std::size_t index, std::optional<Finding> finding);
    /// The first thing on the way to the probe that is not right; nullptr if it can be run.
    const Probe* obstacle(const Probe& probe) const;
    void forget(ProbeGroup group, std::size_t from);

    Surroundings around_;
    UsbWatch usb_;
    QTimer silence_{};  // runs while the card service has told nothing yet
    std::vector<Row> rows_{};
    std::array<Lane, 3> lanes_{};
    bool started_ = false;
};

/// What matters most of what was found: the first failure, else the first thing to notice, else the
/// first that needs something before it can be looked at. nullptr when all is well.
const Diagnosis::Row* foremost(const std::vector<Diagnosis::Row>& rows);

}  // namespace core::diagnosis
