// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/chart/chart_layout.h"

namespace ui {

/// A line chart (ui.md 7, picture 08): points over true time, each with the reference range that
/// held for it. One Tab stop: left and right walk the points of a line, up and down change the
/// line, Home and End go to its ends, Enter chooses. A screen reader hears each point; the whole is
/// best read in the table that every chart has beside it.
class LineChart : public QWidget {
    Q_OBJECT
  public:
    explicit LineChart(QWidget* parent = nullptr);

    /// Put in order by time; nothing is selected then.
    void setData(const ChartData& data);
    const ChartData& data() const { return data_; }
    /// R92.
    void clear() { setData({}); }

    ChartPosition selected() const { return selected_; }
    /// An invalid one selects nothing. Does not send selectionChanged.
    void setSelected(ChartPosition position);

    /// Where things are now, px of the widget.
    const ChartLayout& geometryNow() const;
    /// What is said of a point.
    QString words(ChartPosition position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// The person moved to another point; line and point of data().
    void selectionChanged(int line, int point);
    /// Enter or a click on a point.
    void activated(int line, int point);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void select(ChartPosition position);
    ChartPosition moved(int key) const;
    ChartPosition beside(int line, const QDateTime& time) const;
    ChartPosition newest() const;
    ChartPosition under(QPointF place) const;
    void forgetGeometry();

    ChartData data_{};
    ChartPosition selected_{};
    ChartPosition pressed_{};
    mutable ChartLayout layout_{};
    mutable bool laidOut_ = false;
};

}  // namespace ui
