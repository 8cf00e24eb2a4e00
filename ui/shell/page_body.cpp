// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_body.h"

#include <QBoxLayout>

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double contentWidth = 1120;

void prepare(QScrollArea& area) {
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area.setFocusPolicy(Qt::NoFocus);
}

// A column of at most this width, between two stretches.
QVBoxLayout* columnIn(QScrollArea& area, double maximumWidth, double spacing, QMarginsF margins) {
    auto* room = new QWidget;
    auto* content = new QWidget;
    auto* across = row(room, 0, margins);
    across->addStretch(1);
    across->addWidget(content, 1000);
    across->addStretch(1);
    withTheme(content,
              [content, maximumWidth] { content->setMaximumWidth(theme().px(maximumWidth)); });
    area.setWidget(room);
    return column(content, spacing);
}

void fill(QWidget& page, QWidget* body) {
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);
}

}  // namespace

PageBody::PageBody(QWidget& page, double spacing) {
    prepare(*this);
    content_ = columnIn(*this, contentWidth, spacing, {32, 28, 32, 28});
    fill(page, this);
}

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    prepare(*area);
    area->setWidget(content);
    return area;
}

QVBoxLayout* centredBody(QWidget& page, double maximumWidth) {
    auto* area = new QScrollArea;
    prepare(*area);
    auto* outer = columnIn(*area, maximumWidth, 0, {32, 16, 32, 16});
    auto* inner = column(nullptr, 16);
    outer->addStretch(1);
    outer->addLayout(inner);
    outer->addStretch(1);
    fill(page, area);
    return inner;
}

}  // namespace ui
