// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace core::diagnosis {

/// Tells when something was plugged into USB or taken out. Linux tells files of the bus to nobody
/// who waits (sysfs knows no inotify), so the list of devices is read every now and then; only that
/// list. GUI thread. Nothing ever comes where there is no such folder.
class UsbWatch : public QObject {
    Q_OBJECT
  public:
    UsbWatch(QString devices, std::chrono::milliseconds interval);
    void start();
    void stop() { timer_.stop(); }

  Q_SIGNALS:
    void changed();

  private:
    QStringList list() const;
    void look();

    const QString devices_;
    QStringList known_{};
    QTimer timer_{};
};

}  // namespace core::diagnosis
