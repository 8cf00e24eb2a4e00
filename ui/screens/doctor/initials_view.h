// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

/// The initials of a doctor in a circle, in the place of a portrait (10). Says nothing that the
/// name beside it does not, so assistive technology passes it by.
class InitialsView : public QWidget {
    Q_OBJECT
  public:
    /// `size`: px at 100 %.
    explicit InitialsView(double size, QWidget* parent = nullptr);
    /// `name` as the portal writes it, `Dott.ssa ELENA BRAMBILLA`: EB. Empty: an empty circle.
    void setName(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double size_;
    QString initials_;
};

/// First and last name's first letters, without titles.
QString initialsOf(const QString& name);

}  // namespace ui
