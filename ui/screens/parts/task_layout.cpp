// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/task_layout.h"

#include <QBoxLayout>

#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {

TaskLayout::TaskLayout(QWidget& page)
    : across_(row(nullptr, 72)), picture_(column(nullptr, 20)), task_(column(nullptr, 16)) {
    centredBody(page, 1120)->addLayout(across_);
    task_
        ->addStretch();  // the picture is at the top: of a long task its middle may be out of sight
    across_->addLayout(picture_, 40);
    across_->addLayout(task_, 64);
}

void TaskLayout::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    across_->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    across_->setSpacing(theme().px(narrow ? 16 : widthClass == WidthClass::medium ? 40 : 72));
}

}  // namespace ui
