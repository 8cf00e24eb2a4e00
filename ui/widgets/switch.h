// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCheckBox>

namespace ui {

/// On or off at once. With its own label at the left, or, without one, the words `Sì`/`No` at the
/// right.
class Switch : public QCheckBox {
    Q_OBJECT
  public:
    explicit Switch(const QString& label, QWidget* parent = nullptr);
    /// `name` is heard, not seen; `Sì` or `No` stands beside.
    static Switch* withWords(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

  private:
    QRectF track() const;
    QString word() const;
};

}  // namespace ui
