// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>

#include "ui/style/theme.h"

namespace ui {

/// A box whose border lies wholly inside `rect`. `border` may be invalid or stroke 0: then there is
/// none.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
              const QColor& border, double stroke, Qt::PenStyle style = Qt::SolidLine);

/// The focus ring inside `rect`: its outer edge touches the rectangle.
void paintFocus(QPainter& painter, const QRectF& rect, double radius);

/// A box to tick. `onChosen`: it stands on a chosen row, which high contrast fills with yellow.
void paintCheckBox(QPainter& painter, const QRectF& box, bool on, bool onChosen = false);

/// One line of text, elided at the right; returns the width used. Middle of `rect` vertically.
double paintLine(QPainter& painter, const QRectF& rect, Type type, const QColor& color,
                 const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

double textWidth(Type type, const QString& text);

}  // namespace ui
