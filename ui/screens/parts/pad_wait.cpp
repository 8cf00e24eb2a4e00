// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/pad_wait.h"

#include <QBoxLayout>

#include "core/card/pad_seconds.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PadWait::PadWait(const QString& way, QWidget* parent)
    : QWidget(parent),
      way_(way),
      ring_(new CountdownRing(core::padSeconds)),
      words_(new Paragraph(Type::body)) {
    auto* line = row(this, 16);
    line->addWidget(ring_);
    line->addWidget(words_, 1, Qt::AlignVCenter);
    connect(&second_, &QTimer::timeout, this, &PadWait::tick);
    showWhole();
}

void PadWait::start() {
    showWhole();
    second_.start(std::chrono::seconds(1));
}

void PadWait::showWhole() {
    ring_->setRemaining(core::padSeconds);
    ring_->show();
    say(tr("Comincia entro %1 secondi.").arg(core::padSeconds));
}

void PadWait::stop() {
    second_.stop();
}

void PadWait::tick() {
    const int left = ring_->remaining() - 1;
    if (left > 0) return ring_->setRemaining(left);
    stop();
    ring_->hide();
    say(tr("Se hai cominciato, il lettore aspetta che tu finisca."));
}

void PadWait::say(const QString& time) {
    words_->setText((time + u' ' + way_).trimmed());
}

}  // namespace ui
