// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/kind_page.h"

#include <QGridLayout>

#include "core/notebook/notebook_words.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/notebook/entry_page.h"
#include "ui/screens/record/notebook/notebook_model.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/action_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

KindPage::KindPage(const Context& context)
    : context_(context), heading_(new Paragraph(Type::h1, title())), grid_(new QGridLayout) {
    auto* all = (new PageBody(*this))->content();
    all->addWidget(backBar(context));
    all->addWidget(heading_);
    for (const auto& kind : core::notebookKinds()) {
        auto* tile = new ActionTile(notebookIcon(kind), core::notebookKindName(kind));
        tile->setObjectName(QStringLiteral("kind-") + QLatin1String(kind.code));
        connect(tile, &ActionTile::clicked, this, [this, code = QString::fromLatin1(kind.code)] {
            notebookStore(context_)->chosenFile().reset();
            context_.navigator.replace(*this,
                                       pageOf<EntryPage>(std::cref(context_), code, QString()));
        });
        tiles_ << tile;
    }
    withTheme(this, [this] { grid_->setSpacing(theme().px(14)); });
    all->addLayout(grid_);
    all->addStretch();
}

QWidget* KindPage::firstFocus() const {
    return tiles_.first();
}

void KindPage::setWidthClass(WidthClass widthClass) {
    const int columns = widthClass == WidthClass::wide     ? 4
                        : widthClass == WidthClass::medium ? 3
                                                           : 1;
    for (auto* tile : tiles_) grid_->removeWidget(tile);
    for (int i = 0; i < 4; ++i) grid_->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < tiles_.size(); ++i) grid_->addWidget(tiles_[i], i / columns, i % columns);
}

}  // namespace ui
