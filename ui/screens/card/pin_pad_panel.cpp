// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_pad_panel.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int padSeconds = 30;  // what the reader is told (PC/SC part 10)

}  // namespace

PinPadPanel::PinPadPanel(PinTask task, QWidget* parent)
    : QWidget(parent), ring_(new CountdownRing(padSeconds)) {
    auto* all = column(this, 12);
    const QString proof = task == PinTask::change
                              ? tr("1. Scrivi il PIN di adesso, poi premi il tasto verde.")
                              : tr("1. Scrivi il PUK, poi premi il tasto verde.");
    for (const QString& step : {proof, tr("2. Scrivi il PIN nuovo, poi premi il tasto verde."),
                                tr("3. Ripeti il PIN nuovo, poi premi il tasto verde.")})
        all->addWidget(new Paragraph(Type::body, step));
    auto* wait = row(nullptr, 16);
    wait->addWidget(ring_);
    wait->addWidget(new Paragraph(Type::body, tr("Il lettore aspetta 30 secondi. Per rinunciare "
                                                 "premi il suo tasto rosso.")),
                    1, Qt::AlignVCenter);
    all->addLayout(wait);
    connect(&second_, &QTimer::timeout, this, &PinPadPanel::tick);
}

void PinPadPanel::start() {
    ring_->setRemaining(padSeconds);
    second_.start(std::chrono::seconds(1));
}

void PinPadPanel::stop() {
    second_.stop();
}

void PinPadPanel::tick() {
    ring_->setRemaining(std::max(0, ring_->remaining() - 1));
}

}  // namespace ui
