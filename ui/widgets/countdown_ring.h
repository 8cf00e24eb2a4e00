// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

/// The time that is left, as a ring and in minutes. The last 30 seconds, of a short time its last
/// third, are amber and say so; over, it says so too. It has no clock of its own: the owner tells
/// the time, once a second.
class CountdownRing : public QWidget {
    Q_OBJECT
  public:
    explicit CountdownRing(int totalSeconds, QWidget* parent = nullptr);
    void setRemaining(int seconds);
    int remaining() const { return remaining_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool isEnding() const;
    QString clock() const;
    QString word() const;
    void paintClock(QPainter& painter, const QRectF& ring) const;
    int total_;
    int remaining_;
};

}  // namespace ui
