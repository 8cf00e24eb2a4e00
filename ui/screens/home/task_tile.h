// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

#include "ui/style/icons.h"

namespace ui {

/// A white tile with picture and words that leads somewhere (05, `Che cosa vuoi fare?`).
class TaskTile : public QAbstractButton {
    Q_OBJECT
  public:
    TaskTile(Icon icon, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Icon icon_;
};

}  // namespace ui
