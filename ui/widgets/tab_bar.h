// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTabBar>

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

  protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintTab(QPainter& painter, int index) const;
    void chooseFromNone(int index);
    bool none_ = false;
};

}  // namespace ui
