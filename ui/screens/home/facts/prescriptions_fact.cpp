// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/prescriptions/prescription_gateway.h"
#include "core/prescriptions/prescription_rules.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/screens/record/prescriptions/prescriptions_page.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayFacts)
};

TodayItem::Open openChosen(const QString& id) {
    return [id](const Context& context) {
        openInRecord(context, [&context, id] {
            prescriptionStore(context)->choices().selected = id;
            return std::make_unique<PrescriptionsPage>(context);
        });
    };
}

// The day comes first: where there is little room the names are cut, and never the day.
TodayItem itemOf(const core::Prescription& prescription, const QString& title,
                 const QDateTime& until) {
    return {.when = until,
            .icon = prescriptionIcon(prescription.kind),
            .tone = Tone::warn,
            .title = title,
            .text = Words::tr("Entro il %1: %2")
                        .arg(shortDate(until.date()), linesLeftInShort(prescription)),
            .open = openChosen(prescription.id())};
}

bool canBeCollected(const core::Prescription& prescription, const QDate& today) {
    using core::PrescriptionState;
    return prescription.kind == core::PrescriptionKind::drugs &&
           (prescription.state == PrescriptionState::prescribed ||
            prescription.state == PrescriptionState::partlyDispensed) &&
           core::daysLeft(prescription, today).value_or(-1) >= 0;
}

TodayItems itemsFor(const core::PrescriptionList& list, const QDateTime& now) {
    TodayItems items;
    for (const auto& each : list.prescriptions) {
        if (core::bookable(each, now) == core::Bookable::yes)
            items << itemOf(each, Words::tr("Ricetta da prenotare"), core::bookableUntil(each));
        else if (canBeCollected(each, now.date()))
            items << itemOf(each, Words::tr("Farmaci da ritirare"), core::lastDay(each).endOfDay());
    }
    return items;
}

}  // namespace

void askPrescriptions(const FactQuestion& question, QObject& owner, TellItems tell) {
    std::shared_ptr<core::PrescriptionGateway> gateway =
        question.gateways.prescriptions(question.session);
    const auto answer = gateway->prescriptions();
    askGateway(
        gateway, answer, owner, std::move(tell),
        [now = question.now](const core::PrescriptionList& list) -> core::Result<TodayItems> {
            if (list.missing) return std::unexpected(*list.missing);
            return itemsFor(list, now);
        });
}

}  // namespace ui
