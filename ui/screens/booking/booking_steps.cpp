// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_steps.h"

#include <QBoxLayout>

#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {

BookingSteps::BookingSteps(const QString& title, BookingStep step, QWidget* parent)
    : QWidget(parent),
      overline_(new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI · PRENOTAZIONI"))),
      heading_(new Paragraph(Type::h1, title)),
      steps_(new StepBar(
          {tr("Ricetta"), tr("Struttura"), tr("Riepilogo"), tr("Giorno e ora"), tr("Fatto")})) {
    overline_->setColor(Role::ink2);
    steps_->setCurrent(int(step));
    auto* layout = column(this, 2);
    layout->addWidget(overline_);
    layout->addWidget(heading_);
    layout->addSpacing(8);
    layout->addWidget(steps_, 0, Qt::AlignLeft);
}

void BookingSteps::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    steps_->setGap(widthClass == WidthClass::wide ? 72 : 18);
}

}  // namespace ui
