// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QWidget>

namespace ui {

/// A day as a leaf of a calendar: weekday, number, month (05). Assistive technology hears the date.
class DateTile : public QWidget {
    Q_OBJECT
  public:
    explicit DateTile(QWidget* parent = nullptr);
    /// Null: empty.
    void setDay(const QDate& day);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QDate day_{};
};

}  // namespace ui
