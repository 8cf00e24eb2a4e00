// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

class CountdownRing;
class Paragraph;

/// How long the reader with keys waits for the first one to be pressed. After that it waits longer,
/// and only the reader knows since when: then no time is told.
class PadWait : public QWidget {
    Q_OBJECT
  public:
    /// `way`: how to leave, behind the time.
    explicit PadWait(const QString& way = {}, QWidget* parent = nullptr);

    /// From when the reader waits.
    void start();
    void stop();

  private:
    void tick();
    void showWhole();
    void say(const QString& time);

    QString way_;
    CountdownRing* ring_;
    Paragraph* words_;
    QTimer second_{};
};

}  // namespace ui
