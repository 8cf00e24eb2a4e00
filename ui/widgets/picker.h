// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QComboBox>

namespace ui {

/// One of several, in little room (17): what it is about in small letters, below it what is chosen.
/// Leads on only when the person picks in the list, not by passing over its entries.
class Picker : public QComboBox {
    Q_OBJECT
  public:
    /// `label` is also the accessible name.
    explicit Picker(const QString& label, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    QString label_;
};

}  // namespace ui
