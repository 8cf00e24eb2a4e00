// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Where a task stands: done (check), current (filled), to come. Not pressed; its name is `Passo 2
/// di 3: PIN`.
class StepBar : public QWidget {
    Q_OBJECT
  public:
    explicit StepBar(QStringList steps, QWidget* parent = nullptr);
    /// `current` is 0-based. Without steps nothing is told.
    void setSteps(QStringList steps, int current);
    /// With little room only the current step has its words; the others keep their circles.
    void setCompact(bool compact);
    /// 0-based.
    void setCurrent(int index);
    /// The room between the steps, px at 100 %: 18 in the header of the login, more where there is
    /// space.
    void setGap(double px);

    QSize sizeHint() const override { return sizeFor(compact_); }
    /// What it would like to have with all words.
    QSize wholeSize() const { return sizeFor(false); }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QSize sizeFor(bool compact) const;
    double widthOf(int index, bool compact) const;
    void paintStep(QPainter& painter, double x, int index) const;
    QStringList steps_;
    int current_ = 0;
    bool compact_ = false;
    double gap_ = 18;
};

}  // namespace ui
