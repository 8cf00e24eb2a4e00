// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Where a task stands: done (check), current (filled), to come. Not pressed; its name is `Passo 2
/// di 3: PIN`. It tells as much as the room it gets has place for.
class StepBar : public QWidget {
    Q_OBJECT
  public:
    /// From most words to fewest: each step with its own, only the current one (of the others the
    /// circles), `Passo 2 di 3: PIN`.
    enum class Form { whole, circles, sentence };

    explicit StepBar(QStringList steps, QWidget* parent = nullptr);
    /// `current` is 0-based. Without steps nothing is told.
    void setSteps(QStringList steps, int current);
    /// 0-based.
    void setCurrent(int index);
    /// The room between the steps, px at 100 %: 18 in the header of the login, more where there is
    /// space.
    void setGap(double px);

    /// At its present width.
    Form form() const;

    QSize sizeHint() const override { return sizeFor(Form::whole); }
    QSize minimumSizeHint() const override { return sizeFor(Form::sentence); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString sentence() const;
    QSize sizeFor(Form form) const;
    double widthOf(int index, Form form) const;
    void paintStep(QPainter& painter, double x, int index, Form form) const;
    QStringList steps_;
    int current_ = 0;
    double gap_ = 18;
};

}  // namespace ui
