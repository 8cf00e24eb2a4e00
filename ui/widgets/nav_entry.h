// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

#include "ui/style/icons.h"

namespace ui {

/// An entry of the sidebar. Checkable: the current one has a white box with a blue bar (yellow in
/// high contrast).
class NavEntry : public QAbstractButton {
    Q_OBJECT
  public:
    enum class Size {
        main,  // 52 high at least, capitals of the seed, two lines when needed
        minor  // 44 high, sentence case
    };
    /// `name` is what assistive technology says: normal case, since capitals may be spelled.
    NavEntry(Size size, Icon icon, const QString& text, const QString& name,
             QWidget* parent = nullptr);

    /// 46 in low windows (ui.md 2); 52 otherwise. Only for main entries.
    void setMinimumEntryHeight(double px);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QRectF textRect(int width) const;
    Type type() const { return size_ == Size::main ? Type::menu : Type::body; }
    Size size_;
    Icon icon_;
    double minimumHeight_;
};

}  // namespace ui
