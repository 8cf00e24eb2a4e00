// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/gateways.h"
#include "core/openinfo/open_info_gateway.h"

namespace ui {

/// `Aperto adesso, fino alle 20.00.`, `Chiuso adesso. Apre domani alle 8.00.` (S42).
QString helpLineWords(const core::HelpLineState& state, const QDateTime& now);

/// Asks the portal once what it tells everybody, and knows from then on whether somebody answers
/// the help line. A portal that cannot be had is asked again when somebody wants to know; it is no
/// error, as the number and its hours are known anyway. GUI thread.
class HelpLineWatch : public QObject {
    Q_OBJECT
  public:
    /// Both must outlive it.
    HelpLineWatch(core::Gateways& gateways, const core::Clock& clock);
    ~HelpLineWatch() override;

    /// Unless it is known or on its way.
    void ask();
    /// Nothing before the portal has answered.
    const std::optional<core::OpenInfo>& info() const { return info_; }
    /// Why it is not known; empty while nobody asked or the answer is on its way.
    const std::optional<core::Error>& error() const { return error_; }
    /// Empty: not known.
    QString words() const;

  Q_SIGNALS:
    /// An answer came, or the words are others now.
    void changed();

  private:
    void take(const core::Result<core::OpenInfo>& answer);
    void look();

    core::Gateways& gateways_;
    const core::Clock& clock_;
    std::unique_ptr<core::OpenInfoGateway> gateway_;
    std::optional<core::OpenInfo> info_{};
    std::optional<core::Error> error_{};
    QString told_{};
    bool asked_ = false;
    QTimer timer_{};
};

}  // namespace ui
