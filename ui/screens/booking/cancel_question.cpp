// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/cancel_question.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "ui/screens/booking/booking_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/escape_key.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::Cancellation;

QString costWords(const core::Appointment& appointment, Cancellation cost,
                  const std::optional<core::Money>& due) {
    switch (cost) {
        case Cancellation::free:
            return CancelQuestion::tr("Non paghi nulla: puoi disdire %1.")
                .arg(cancelByWords(appointment));
        case Cancellation::ticketDue: {
            const auto amount = due ? due : appointment.ticket;
            const QString late = CancelQuestion::tr(
                "È tardi per disdire senza pagare. Devi pagare il ticket, anche se sei esente.");
            if (!amount || amount->cents == 0) return late;
            return late + u' ' + CancelQuestion::tr("Sono %1.").arg(moneyWords(*amount));
        }
        case Cancellation::tooLate:
            return CancelQuestion::tr(
                "Manca meno di un'ora. Non si può più fare online: chiama la struttura.");
        case Cancellation::no:
            break;
    }
    return {};
}

}  // namespace

CancelQuestion::CancelQuestion(QWidget* parent)
    : Card(Kind::chosen, parent),
      title_(new Paragraph(Type::h3)),
      effect_(new Paragraph(Type::body)),
      yes_(new Button(Button::Kind::danger, {})),
      no_(new Button(Button::Kind::neutral, tr("Tieni l'appuntamento"))) {
    takeEscape(*this);
    setObjectName(QStringLiteral("cancelQuestion"));
    effect_->setObjectName(QStringLiteral("cost"));
    yes_->setObjectName(QStringLiteral("confirmCancel"));
    no_->setObjectName(QStringLiteral("keepAppointment"));
    auto* all = column(this, 10, {20, 16, 20, 16});
    all->addWidget(title_);
    all->addWidget(effect_);
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(answers, 10);
    flow->addWidget(yes_);
    flow->addWidget(no_);
    all->addWidget(answers);
    connect(yes_, &Button::clicked, this, [this] {
        hide();
        Q_EMIT confirmed(act_, accepted_);
    });
    connect(no_, &Button::clicked, this, &CancelQuestion::dismiss);
    hide();
}

void CancelQuestion::ask(Act act, const core::Appointment& appointment, Cancellation cost,
                         const std::optional<core::Money>& due) {
    act_ = act;
    accepted_ = cost == Cancellation::ticketDue;
    const bool cancels = act == Act::cancel;
    title_->setText(cancels ? tr("Vuoi annullare questo appuntamento?")
                            : tr("Vuoi spostare questo appuntamento?"));
    QStringList sentences{costWords(appointment, cost, due)};
    const bool possible = cost == Cancellation::free || accepted_;
    if (possible)
        sentences << (cancels ? tr("Il posto torna libero. Con la ricetta puoi prenotare di nuovo.")
                              : tr("Resta valido finché non confermi quello nuovo."));
    effect_->setText(sentences.join(u' '));
    yes_->setText(cancels ? tr("Annulla l'appuntamento") : tr("Cerca un altro posto"));
    yes_->setVisible(possible);
    show();
    no_->setFocus(Qt::OtherFocusReason);
}

void CancelQuestion::dismiss() {
    hide();
    Q_EMIT dismissed();
}

void CancelQuestion::clear() {
    effect_->setText({});
    hide();
}

void CancelQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    Card::keyPressEvent(event);
}

}  // namespace ui
