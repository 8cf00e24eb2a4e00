// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

namespace ui {

/// The hours of a surgery over the week (S56, picture 10): a box a day, today's marked by a frame
/// and said in the accessible name; in little room a line a day.
class WeekStrip : public QWidget {
    Q_OBJECT
  public:
    struct Day {
        QString label{};  // LUN
        struct Interval {
            QString from{};  // 10.00
            QString to{};
        };
        QVector<Interval> intervals{};  // none: closed
        bool today = false;
    };

    explicit WeekStrip(QWidget* parent = nullptr);
    /// Monday first. `spoken`: all of it for a screen reader.
    void setDays(QVector<Day> days, const QString& spoken);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool inLines(int width) const;
    double boxHeight() const;
    double lineHeight() const;
    void paintBoxOf(QPainter& painter, const QRectF& box, const Day& day) const;
    void paintLineOf(QPainter& painter, const QRectF& line, const Day& day) const;

    QVector<Day> days_;
};

}  // namespace ui
