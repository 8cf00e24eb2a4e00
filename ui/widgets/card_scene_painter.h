// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPainter>
#include <QSizeF>

#include "ui/widgets/card_scene.h"

namespace ui {

/// Draws the scene in a design space of 420 x 430 that is fitted into a rectangle.
class CardScenePainter {
  public:
    static constexpr QSizeF design{420, 430};

    /// `ground` is what the widget stands on: the badges are set off from the picture by a ring of
    /// it.
    CardScenePainter(QPainter& painter, const QRectF& where, const QColor& ground);
    ~CardScenePainter();
    CardScenePainter(const CardScenePainter&) = delete;
    CardScenePainter& operator=(const CardScenePainter&) = delete;

    void paint(CardScene::State state, double cardTop);

    /// Where the upper edge of the card rests in a state, design units.
    static double cardTop(CardScene::State state);

  private:
    void circle();
    void front(double top, bool pale);
    void back(double top);
    void cardLines(double top, bool pale);
    void cardText(double top);
    void chip(double top);
    void reader(const QColor& lamp);
    void arrow();
    void badge(CardScene::State state);
    void plug();
    void box(const QRectF& rect, double radius, const QColor& fill);

    QPainter& painter_;
    QColor ground_;
};

}  // namespace ui
