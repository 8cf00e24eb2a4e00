// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/doctor/doctor_gateway.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayFacts)
};

// R50: those the office has not answered.
TodayItems pending(const QVector<core::ChoiceRequest>& requests) {
    TodayItems items;
    for (const auto& each : requests)
        if (each.state == core::RequestState::sent)
            items << TodayItem{
                .icon = Icon::stethoscope,
                .tone = Tone::info,
                .title = Words::tr("Cambio del medico in attesa"),
                .text =
                    elided(Words::tr("Richiesta inviata il %1").arg(shortDate(each.sent.date()))),
                .open = [](const Context& context) { context.navigator.open(Place::doctor); }};
    return items;
}

}  // namespace

void askRequests(const FactQuestion& question, QObject& owner, TellItems tell) {
    std::shared_ptr<core::DoctorGateway> gateway = question.gateways.doctors(question.session);
    const auto answer = gateway->requests();
    askGateway(gateway, answer, owner, std::move(tell), pending);
}

}  // namespace ui
