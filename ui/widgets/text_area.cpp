// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/text_area.h"

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double sideMargin = 10;
constexpr double endMargin = 6;

}  // namespace

// The frame is the style's (SportelloStyle), with round corners: the text's own ground would cover
// them.
TextArea::TextArea(double height, QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    withTheme(this, [this, height] {
        const int side = theme().px(sideMargin);
        const int end = theme().px(endMargin);
        setFont(theme().font(Type::body));
        setViewportMargins(side, end, side, end);
        setFixedHeight(theme().px(height));
    });
}

}  // namespace ui
