// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/choice/work_progress.h"

#include <QBoxLayout>
#include <QProgressBar>

#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

WorkProgress::WorkProgress(QWidget* parent)
    : Card(Kind::plain, parent),
      words_(new Paragraph),
      bar_(new QProgressBar),
      cancel_(new Button(Button::Kind::neutral, tr("Annulla"))) {
    words_->setObjectName(QStringLiteral("workWords"));
    bar_->setAccessibleName(tr("Avanzamento"));
    bar_->setTextVisible(false);
    cancel_->setObjectName(QStringLiteral("workCancel"));
    connect(cancel_, &Button::clicked, this, &WorkProgress::cancelled);
    auto* all = column(this, 12, {20, 16, 20, 16});
    all->addWidget(words_);
    all->addWidget(bar_);
    all->addWidget(cancel_, 0, Qt::AlignLeft);
    hide();
}

void WorkProgress::show(const QString& words, int done, int total) {
    words_->setText(words);
    bar_->setRange(0, total);
    bar_->setValue(done);
    setVisible(true);
}

void WorkProgress::clear() {
    hide();
    words_->setText({});
}

}  // namespace ui
