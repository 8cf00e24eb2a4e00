// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include "ui/style/icons.h"

namespace ui {

/// A short word at the lower edge of the window that something was done. Never the only message.
/// Goes after eight seconds, or stays until closed when it matters. One at a time: a new one takes
/// the place of the old.
class Toast : public QWidget {
    Q_OBJECT
  public:
    enum class Stay { eightSeconds, untilClosed };
    static constexpr int shownMs = 8000;

    /// The host owns the toast and must outlive no one: it is deleted with it or when closed.
    static Toast* show(QWidget* host, Icon icon, const QString& text,
                       Stay stay = Stay::eightSeconds);
    QString text() const { return text_; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    Toast(QWidget* host, Icon icon, const QString& text, Stay stay);
    void place();
    void start();
    Icon icon_;
    QString text_;
    Stay stay_;
    QTimer timer_;
    QVariantAnimation slide_;
};

}  // namespace ui
