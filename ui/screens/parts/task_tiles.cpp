// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/task_tiles.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <utility>

#include "ui/screens/parts/task_tile.h"
#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double tileWidth = 220;  // px that a tile needs at least
constexpr double gap = 14;

}  // namespace

TaskTiles::TaskTiles(const QString& heading, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout) {
    auto* layout = column(this, 12, {0, 8, 0, 0});
    layout->addWidget(new Paragraph(Type::h3, heading));
    layout->addLayout(grid_);
    withTheme(this, [this] {
        grid_->setSpacing(theme().px(gap));
        arrange(columnsFor(width()));
    });
}

void TaskTiles::add(Icon icon, const QString& text, const QString& sentence, const char* name,
                    std::function<void()> act) {
    auto* tile = new TaskTile(icon, text, sentence);
    tile->setObjectName(QString::fromLatin1(name));
    connect(tile, &TaskTile::clicked, this, std::move(act));
    tiles_ << tile;
    columns_ = 0;
    arrange(columnsFor(width()));
}

void TaskTiles::clear() {
    for (TaskTile* tile : tiles_) {
        tile->setText({});
        tile->setAccessibleName({});
    }
}

// Never three and one alone below.
int TaskTiles::columnsFor(int width) const {
    const int count = int(tiles_.size());
    const int fitting = int(width / theme().length(tileWidth + gap));
    if (fitting >= count) return qMax(1, count);
    if (count == 4 && fitting == 3) return 2;
    return qMax(1, fitting);
}

void TaskTiles::arrange(int columns) {
    if (columns == columns_) return;
    for (int column = 0; column < qMax(columns, columns_); ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    columns_ = columns;
    for (TaskTile* tile : tiles_) grid_->removeWidget(tile);
    for (int i = 0; i < tiles_.size(); ++i) grid_->addWidget(tiles_[i], i / columns, i % columns);
}

void TaskTiles::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(columnsFor(width()));
}

}  // namespace ui
