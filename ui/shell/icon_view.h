// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/style/icons.h"

namespace ui {

/// An icon beside a word; says nothing to a screen reader. `size` px at 100 %. With a tile it
/// stands on a rounded tint.
class IconView : public QWidget {
    Q_OBJECT
  public:
    IconView(Icon icon, Role role, double size, QWidget* parent = nullptr);

    /// Rounded square of this role behind it, `tileSize` px at 100 %.
    static IconView* onTile(Icon icon, Role role, Role tile, double tileSize = 44);
    void setIcon(Icon icon, Role role);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void fixSize();

    Icon icon_;
    Role role_;
    Role tile_ = Role::soft;
    double size_;
    double tileSize_ = 0;  // 0: no tile
};

}  // namespace ui
