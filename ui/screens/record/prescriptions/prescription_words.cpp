// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_words.h"

#include <QCoreApplication>

#include "ui/shell/format.h"

namespace ui {
namespace {

using core::Bookable;
using core::PrescriptionKind;
using core::PrescriptionState;
using core::PriorityClass;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PrescriptionWords)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString accessWords(const QString& access) {
    if (access == QLatin1String("primo")) return Words::tr("primo accesso");
    if (access == QLatin1String("successivo")) return Words::tr("accesso successivo");
    return access;
}

QString named(const QString& label, const QString& value) {
    return value.isEmpty() ? QString() : label.arg(value);
}

// R34: the reason that goes with "non è più prenotabile online".
QString whyTooLate(PriorityClass priority) {
    switch (priority) {
        case PriorityClass::urgent:
            return Words::tr("La classe U si prenota entro 48 ore dalla prescrizione.");
        case PriorityClass::brief:
            return Words::tr("La classe B si prenota entro 10 giorni dalla prescrizione.");
        default:
            return Words::tr("È passato più di un anno dalla prescrizione.");
    }
}

QString untilWords(const QDate& last, int left) {
    if (left == 0) return Words::tr("Vale ancora oggi, %1.").arg(shortDate(last));
    return elided(
        Words::tr("Vale fino al %1, ancora %n giorno/i.", nullptr, left).arg(shortDate(last)));
}

QString inShort(PrescriptionKind kind, const QVector<core::PrescriptionLine>& lines) {
    const auto& first = lines.first();
    const QString name = first.name.isEmpty() ? prescriptionKind(kind) : first.name;
    const int more = static_cast<int>(lines.size()) - 1;
    return more == 0 ? name : Words::tr("%1 e altre %n voce/i", nullptr, more).arg(name);
}

}  // namespace

QString prescriptionKind(PrescriptionKind kind) {
    return kind == PrescriptionKind::drugs ? Words::tr("Farmaceutica") : Words::tr("Specialistica");
}

QString prescriptionLabel(PrescriptionKind kind) {
    return kind == PrescriptionKind::drugs ? Words::tr("FARMACEUTICA") : Words::tr("SPECIALISTICA");
}

Icon prescriptionIcon(PrescriptionKind kind) {
    return kind == PrescriptionKind::drugs ? Icon::pill : Icon::stethoscope;
}

QString stateName(PrescriptionState state) {
    switch (state) {
        case PrescriptionState::prescribed:
            return Words::tr("Prescritta");
        case PrescriptionState::partlyDispensed:
            return Words::tr("Erogata in parte");
        case PrescriptionState::dispensed:
            return Words::tr("Erogata");
        case PrescriptionState::booked:
            return Words::tr("Prenotata");
        case PrescriptionState::expired:
            return Words::tr("Scaduta");
        case PrescriptionState::cancelled:
            return Words::tr("Annullata");
        case PrescriptionState::unknown:
            break;
    }
    return Words::tr("Stato non noto");
}

Tone stateTone(PrescriptionState state) {
    switch (state) {
        case PrescriptionState::prescribed:
            return Tone::info;
        case PrescriptionState::partlyDispensed:
            return Tone::warn;
        case PrescriptionState::booked:
            return Tone::ok;
        default:
            return Tone::neutral;
    }
}

QString priorityWords(PriorityClass priority) {
    switch (priority) {
        case PriorityClass::urgent:
            return Words::tr("U - Urgente, entro 72 ore");
        case PriorityClass::brief:
            return Words::tr("B - Breve, entro 10 giorni");
        case PriorityClass::deferrable:
            return Words::tr("D - Differibile, entro 30 giorni per le visite e 60 per gli esami");
        case PriorityClass::plannable:
            return Words::tr("P - Programmabile, entro 120 giorni");
        case PriorityClass::none:
            break;
    }
    return {};
}

QString linesInShort(const core::Prescription& prescription) {
    return inShort(prescription.kind, prescription.lines);
}

QString linesLeftInShort(const core::Prescription& prescription) {
    auto left = prescription.lines;
    left.removeIf([](const auto& line) { return line.dispensed; });
    return inShort(prescription.kind, left.isEmpty() ? prescription.lines : left);
}

QString quantityWords(const core::PrescriptionLine& line, PrescriptionKind kind) {
    if (!line.quantity) return {};
    return kind == PrescriptionKind::drugs ? Words::tr("%n confezione/i", nullptr, *line.quantity)
                                           : Words::tr("%n volta/e", nullptr, *line.quantity);
}

QString lineDetails(const core::PrescriptionLine& line, PrescriptionKind kind) {
    if (kind == PrescriptionKind::services)
        return joined({quantityWords(line, kind), named(Words::tr("codice %1"), line.code),
                       line.branch, accessWords(line.access)});
    return joined({quantityWords(line, kind), line.dosage, named(Words::tr("AIC %1"), line.code),
                   named(Words::tr("gruppo di equivalenza %1"), line.equivalenceGroup),
                   named(Words::tr("nota AIFA %1"), line.aifaNote),
                   line.substitutable ? QString() : Words::tr("non sostituibile"),
                   line.dispensed ? Words::tr("già ritirato") : QString()});
}

QString validityWords(const core::Prescription& prescription, const QDateTime& now) {
    const bool over = prescription.state == PrescriptionState::expired;
    const auto left = core::daysLeft(prescription, now.date());
    if (!left || (!over && !core::isOpen(prescription.state))) return {};
    const QDate last = core::lastDay(prescription);
    if (over || *left < 0) return elided(Words::tr("Valeva fino al %1.").arg(shortDate(last)));
    return untilWords(last, *left);
}

QString bookingWords(const core::Prescription& prescription, const QDateTime& now) {
    switch (core::bookable(prescription, now)) {
        case Bookable::tooLate:
            return Words::tr("La ricetta non è più prenotabile online. %1")
                .arg(whyTooLate(prescription.priority));
        case Bookable::alreadyBooked:
            return Words::tr("Con questa ricetta hai già un appuntamento.");
        default:
            return {};
    }
}

QString ticketWords(core::Cents ticket) {
    return ticket == 0 ? Words::tr("Non si paga") : core::euroText(ticket);
}

QString exemptionWords(const core::Prescription& prescription) {
    if (!prescription.exemption) return Words::tr("Nessuna");
    const auto& [code, description] = *prescription.exemption;
    return description.isEmpty() ? code : code + QStringLiteral(" - ") + description;
}

}  // namespace ui
