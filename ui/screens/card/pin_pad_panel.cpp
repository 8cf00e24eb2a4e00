// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_pad_panel.h"

#include <QBoxLayout>

#include "ui/screens/parts/pad_wait.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PinPadPanel::PinPadPanel(PinTask task, QWidget* parent)
    : QWidget(parent), wait_(new PadWait(tr("Per rinunciare premi il suo tasto rosso."))) {
    auto* all = column(this, 12);
    const QString proof = task == PinTask::change
                              ? tr("1. Scrivi il PIN attuale, poi premi il tasto verde.")
                              : tr("1. Scrivi il PUK, poi premi il tasto verde.");
    for (const QString& step : {proof, tr("2. Scrivi il PIN nuovo, poi premi il tasto verde."),
                                tr("3. Ripeti il PIN nuovo, poi premi il tasto verde.")})
        all->addWidget(new Paragraph(Type::body, step));
    all->addWidget(wait_);
}

void PinPadPanel::start() {
    wait_->start();
}

void PinPadPanel::stop() {
    wait_->stop();
}

}  // namespace ui
