// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

#include "ui/style/icons.h"

namespace ui {

/// A white tile with picture and words that leads somewhere (05, `Che cosa vuoi fare?`); a sentence
/// below the words says more.
class TaskTile : public QAbstractButton {
    Q_OBJECT
  public:
    TaskTile(Icon icon, const QString& text, QString sentence = {}, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QRectF textRect(int width) const;
    double textHeight(const QRectF& rect, Type type, const QString& text) const;

    Icon icon_;
    QString sentence_;
};

}  // namespace ui
