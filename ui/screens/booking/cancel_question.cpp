// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/cancel_question.h"

#include "ui/screens/booking/booking_words.h"

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
    : AskCard(QStringLiteral("Cancel"), tr("Tieni l'appuntamento"), Button::Kind::danger, parent) {}

void CancelQuestion::ask(Act act, const core::Appointment& appointment, Cancellation cost,
                         const std::optional<core::Money>& due) {
    const bool cancels = act == Act::cancel;
    const bool accepted = cost == Cancellation::ticketDue;
    const bool possible = cost == Cancellation::free || accepted;
    QStringList sentences{costWords(appointment, cost, due)};
    if (possible)
        sentences << (cancels ? tr("Il posto torna libero. Con la ricetta puoi prenotare di nuovo.")
                              : tr("Resta valido finché non confermi quello nuovo."));
    setPossible(possible);
    AskCard::ask(cancels ? tr("Vuoi annullare questo appuntamento?")
                         : tr("Vuoi spostare questo appuntamento?"),
                 sentences.join(u' '),
                 cancels ? tr("Annulla l'appuntamento") : tr("Cerca un altro posto"),
                 [this, act, accepted] {
                     close();
                     Q_EMIT confirmed(act, accepted);
                 });
}

}  // namespace ui
