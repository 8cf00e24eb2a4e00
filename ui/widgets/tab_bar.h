// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTabBar>

#include "ui/style/theme.h"

namespace ui {

/// The tabs of a section, in the seed's capitals; the current one has a bar under it (yellow fill
/// in high contrast).
class TabBar : public QTabBar {
    Q_OBJECT
  public:
    explicit TabBar(QWidget* parent = nullptr);
    /// `name` in normal case, for assistive technology.
    int addNamedTab(const QString& text, const QString& name);
    /// A landing page above the tabs: none of them is current (picture 06a). Any press makes one
    /// current again.
    void setNoneCurrent(bool none);
    /// Smaller letters and gaps, for windows of medium width (18).
    void setCompact(bool compact);

  protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintTab(QPainter& painter, int index) const;
    void chooseFromNone(int index);
    Type type() const { return compact_ ? Type::overline : Type::menu; }
    bool none_ = false;
    bool compact_ = false;
};

}  // namespace ui
