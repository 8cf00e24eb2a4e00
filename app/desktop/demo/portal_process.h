// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QUrl>
#include <chrono>
#include <expected>

namespace desktop {

/// sportello-portal beside this program, as a process of its own. Ends with this object, and
/// with this program even when that is killed: it holds the portal's standard input.
class PortalProcess {
  public:
    /// What the portal says when it is ready (design 3).
    struct Addresses {
        QUrl url{};
        QString caFile{};
        QUrl control{};
    };

    ~PortalProcess();

    /// Waits until the portal answers. Fails with a sentence.
    std::expected<Addresses, QString> start(
        const QString& cardAuthorityFile,
        std::chrono::milliseconds patience = std::chrono::seconds(30));
    /// A portal that is gone: for the tour.
    void stop();

  private:
    QProcess process_;
};

}  // namespace desktop
