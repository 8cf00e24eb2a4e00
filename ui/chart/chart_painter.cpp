// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/chart_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>

#include "ui/style/painting.h"

namespace ui {
namespace {

class Painting {
  public:
    Painting(QPainter& painter, const ChartData& data, const ChartLayout& layout,
             const ReadingLook& look)
        : painter_(painter), data_(data), layout_(layout), look_(look) {}

    void paintGround() const;
    void paintLines() const;
    void paintMarks() const;
    void paintWords(ChartPosition selected) const;
    void paintSelected(ChartPosition selected) const;

  private:
    QString pillWords(ChartPosition selected) const;
    QRectF pill(ChartPosition selected) const;
    void writeValue(const ChartLayout::Word& word) const;
    void write(const ChartLayout::Word& word, Type type, Role role, int alignment) const;
    void paintBand(const ChartLayout::Band& band) const;
    void paintKey(const ChartLayout::Key& key) const;
    QPen linePen(int line) const;

    QPainter& painter_;
    const ChartData& data_;
    const ChartLayout& layout_;
    const ReadingLook& look_;
};

void Painting::write(const ChartLayout::Word& word, Type type, Role role, int alignment) const {
    painter_.setFont(look_.theme.font(type));
    painter_.setPen(look_.color(role));
    painter_.drawText(word.where,
                      alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                      word.text);
}

void Painting::paintBand(const ChartLayout::Band& band) const {
    const QColor fill = look_.paper ? QColor(0xEE, 0xEE, 0xEE) : look_.color(Role::band);
    if (fill.alpha() > 0) painter_.fillRect(band.area, fill);
    painter_.setPen(QPen(look_.color(Role::bandEdge), look_.theme.controlStroke(), Qt::DashLine));
    if (band.highEdge) painter_.drawLine(band.area.topLeft(), band.area.topRight());
    if (band.lowEdge) painter_.drawLine(band.area.bottomLeft(), band.area.bottomRight());
}

void Painting::paintGround() const {
    for (const auto& band : layout_.bands()) paintBand(band);
    const QColor quiet =
        look_.theme.highContrast() ? QColor(0x60, 0x60, 0x60) : look_.color(Role::line);
    painter_.setPen(QPen(quiet, look_.px(1)));
    for (const auto& tick : layout_.valueTicks()) {
        const double y = tick.where.center().y();
        painter_.drawLine(QPointF(layout_.plot().left(), y), QPointF(layout_.plot().right(), y));
    }
    for (const auto& key : layout_.keys()) paintKey(key);
}

void Painting::paintKey(const ChartLayout::Key& key) const {
    const QPointF sign(key.where.left() + look_.px(12), key.where.center().y());
    if (key.line >= 0) {
        painter_.setPen(linePen(key.line));
        painter_.drawLine(sign - QPointF(look_.px(11), 0), sign + QPointF(look_.px(11), 0));
    } else {
        // An arrow has to fit into the line.
        const bool arrow = key.sample.side != ChartPoint::Side::exact;
        const double up = key.sample.side == ChartPoint::Side::above ? 1 : -1;
        paintChartMark(painter_, arrow ? sign + QPointF(0, up * look_.px(4)) : sign, key.sample,
                       look_, arrow ? 0.6 : 0.9);
    }
    ChartLayout::Word word{key.where.adjusted(look_.px(30), 0, 0, 0), key.text, {}};
    write(word, Type::secondary, Role::ink2, Qt::AlignLeft);
}

// With a rim, so that a line behind it does not make it hard to read.
void Painting::writeValue(const ChartLayout::Word& word) const {
    const QFont font = look_.theme.font(Type::secondaryStrong);
    QPainterPath path;
    path.addText(word.where.left(), word.where.top() + QFontMetricsF(font).ascent(), font,
                 word.text);
    painter_.strokePath(path, QPen(look_.color(Role::surface), look_.px(4), Qt::SolidLine,
                                   Qt::RoundCap, Qt::RoundJoin));
    painter_.fillPath(path, look_.color(Role::ink));
}

// Told apart by their strokes, not by colour.
QPen Painting::linePen(int line) const {
    static const QVector<Qt::PenStyle> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    return {look_.color(Role::primary), look_.theme.focusStroke(), styles[line % styles.size()],
            Qt::FlatCap, Qt::RoundJoin};
}

void Painting::paintLines() const {
    painter_.setBrush(Qt::NoBrush);
    for (int i = 0; i < data_.lines.size(); ++i) {
        painter_.setPen(linePen(i));
        painter_.drawPolyline(QPolygonF(layout_.line(i)));
    }
}

void Painting::paintMarks() const {
    for (int i = 0; i < data_.lines.size(); ++i)
        for (int k = 0; k < data_.lines[i].points.size(); ++k)
            paintChartMark(painter_, layout_.at({i, k}), data_.lines[i].points[k], look_,
                           layout_.markSize());
}

void Painting::paintWords(ChartPosition selected) const {
    for (const auto& tick : layout_.valueTicks())
        write(tick, Type::secondary, Role::ink2, Qt::AlignRight);
    for (const auto& tick : layout_.timeTicks())
        write(tick, Type::secondary, Role::ink2, Qt::AlignHCenter);
    const QRectF taken = selected.isValid() ? pill(selected) : QRectF();
    for (const auto& value : layout_.values())
        if (value.of != selected && !value.where.intersects(taken)) writeValue(value);
    if (!layout_.bandWords().text.isEmpty())
        write(layout_.bandWords(), Type::secondaryStrong,
              look_.theme.highContrast() ? Role::bandEdge : Role::ok, Qt::AlignLeft);
}

QString Painting::pillWords(ChartPosition selected) const {
    const ChartPoint& point = data_.lines[selected.line].points[selected.point];
    return point.time.date().toString(QStringLiteral("dd/MM/yyyy")) + QStringLiteral("  ") +
           point.text;
}

// Above the point, or below where there is no room.
QRectF Painting::pill(ChartPosition selected) const {
    const QPointF at = layout_.at(selected);
    const QFontMetricsF metrics(look_.theme.font(Type::secondaryStrong));
    const double off = look_.px(chart::selectedRadius + 5);
    QRectF box(0, 0, metrics.horizontalAdvance(pillWords(selected)) + look_.px(20),
               metrics.height() + look_.px(8));
    box.moveCenter(at);
    box.moveBottom(at.y() - off);
    if (box.top() < 0) box.moveTop(at.y() + off);
    const double most = layout_.plot().right() - box.width();
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, most)));
    return box;
}

void Painting::paintSelected(ChartPosition selected) const {
    const QPointF at = layout_.at(selected);
    const double radius = look_.px(chart::selectedRadius);
    painter_.setPen(QPen(look_.color(Role::ctl), look_.theme.boxStroke()));
    painter_.drawLine(at, QPointF(at.x(), layout_.plot().bottom()));
    painter_.setPen(QPen(look_.color(Role::focus), look_.theme.chosenStroke()));
    painter_.setBrush(look_.color(Role::surface));
    painter_.drawEllipse(at, radius, radius);
    paintChartMark(painter_, at, data_.lines[selected.line].points[selected.point], look_);
    const QRectF box = pill(selected);
    paintBox(painter_, box, look_.px(metric::radiusChip), look_.color(Role::selected),
             look_.color(Role::primary), look_.theme.controlStroke());
    write({box, pillWords(selected), {}}, Type::secondaryStrong, Role::onSelected,
          Qt::AlignHCenter);
}

QPolygonF diamond(QPointF at, double radius) {
    return {{at + QPointF(-radius, 0), at + QPointF(0, -radius), at + QPointF(radius, 0),
             at + QPointF(0, radius)}};
}

// From the mark to where the value really lies.
void paintArrow(QPainter& painter, QPointF at, double down, double size, const QColor& color,
                const ReadingLook& look) {
    const double reach = look.px(22) * size * down;
    const double head = look.px(5);
    const QPointF tip = at + QPointF(0, reach);
    painter.setPen(QPen(color, look.theme.chosenStroke(), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at, tip);
    painter.drawLine(tip, tip + QPointF(-head, -head * down));
    painter.drawLine(tip, tip + QPointF(head, -head * down));
}

}  // namespace

void paintChartMark(QPainter& painter, QPointF at, const ChartPoint& point, const ReadingLook& look,
                    double size) {
    const QColor color = look.color(point.isFlagged() ? Role::warn : Role::primary);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (point.side != ChartPoint::Side::exact)
        paintArrow(painter, at, point.side == ChartPoint::Side::below ? 1 : -1, size, color, look);
    const bool full =
        point.mark == ChartPoint::Mark::normal || point.mark == ChartPoint::Mark::flagged;
    const double stroke = look.px(size < 0.7 ? 1 : 2);
    painter.setPen(QPen(full ? look.color(Role::surface) : color, stroke));
    painter.setBrush(full ? color : look.color(Role::surface));
    const double inset = full ? 0 : stroke / 2;
    const double radius = look.px(chart::pointRadius) * size - inset;
    if (point.isFlagged())
        painter.drawPolygon(diamond(at, look.px(chart::diamondRadius) * size - inset));
    else
        painter.drawEllipse(at, radius, radius);
    painter.restore();
}

void paintChart(QPainter& painter, const ChartData& data, const ChartLayout& layout,
                const ReadingLook& look, ChartPosition selected) {
    if (data.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Painting painting(painter, data, layout, look);
    painting.paintGround();
    painting.paintLines();
    painting.paintMarks();
    painting.paintWords(selected);
    if (selected.isValid()) painting.paintSelected(selected);
    painter.restore();
}

}  // namespace ui
