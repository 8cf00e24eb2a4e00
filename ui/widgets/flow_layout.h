// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QVector>

namespace ui {

/// One item after the other, in as many lines as it takes. In each line the items that like to grow
/// (QSizePolicy::Expanding) share what is left.
class FlowLayout : public QLayout {
    Q_OBJECT
  public:
    /// `spacing` px at 100 %, across and between the lines; grows with the text scale.
    FlowLayout(QWidget* owner, double spacing);
    ~FlowLayout() override;

    /// Lines in which nothing grows stand in the middle.
    void setCentred(bool centred) { centred_ = centred; }

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Never taller than its lines: what is left goes to others.
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    struct Line {
        QVector<QLayoutItem*> items{};
        int width = 0;  // of all items and the gaps
        int height = 0;
        int growing = 0;
    };
    QVector<Line> linesFor(int width) const;
    static int widthOf(const QLayoutItem* item, const Line& line, int room);
    void place(const Line& line, const QRect& rect) const;

    QVector<QLayoutItem*> items_;
    bool centred_ = false;
};

}  // namespace ui
