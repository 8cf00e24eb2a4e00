// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBoxLayout>
#include <QMarginsF>
#include <functional>

namespace ui {

/// Layouts whose spaces are px at 100 % and grow with the text scale, now and when it changes. The
/// widget, when given, owns the layout.
QVBoxLayout* column(QWidget* owner, double spacing, QMarginsF margins = {});
QHBoxLayout* row(QWidget* owner, double spacing, QMarginsF margins = {});

/// Runs `adapt` now and after every change of the theme, as long as `object` lives: for fixed sizes
/// and the like.
void withTheme(QObject* object, std::function<void()> adapt);

/// At most so wide, px at 100 %: a field as wide as a window is hard to read along.
void limitWidth(QWidget* widget, double width);

}  // namespace ui
