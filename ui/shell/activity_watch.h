// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointF>

class QWidget;
class QWindow;

namespace ui {

/// Tells when the person uses this window or a dialog of it: a key, a touch, a move of the pointer
/// (R90). What the program does by itself - timers, events it sends - does not count, nor does
/// another window. GUI thread.
class ActivityWatch : public QObject {
    Q_OBJECT
  public:
    /// The window must outlive the watch.
    explicit ActivityWatch(QWidget& window);

  Q_SIGNALS:
    void used();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isOurs(QObject* watched) const;
    bool isUse(QEvent& event);

    QWidget& window_;
    QPointF pointer_;  // where it was last: some systems tell of moves that are none
};

}  // namespace ui
