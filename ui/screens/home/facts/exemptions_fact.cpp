// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/exemptions/exemption_gateway.h"
#include "ui/screens/data/data_sections.h"
#include "ui/screens/data/exemptions_page.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayFacts)
};

void openExemptions(const Context& context) {
    context.navigator.open(Place::data);
    if (auto page = followDataTrail(context, ExemptionsPage::exemptionsTrail))
        context.navigator.push(std::move(page));
}

TodayItems ending(const core::ExemptionList& list, const QDate& today) {
    using core::ExemptionReminder;
    TodayItems items;
    for (const auto& each : list.exemptions) {
        const auto reminder = core::reminderOf(each, today);
        if (reminder != ExemptionReminder::endsSoon && reminder != ExemptionReminder::renew)
            continue;
        const QString day = shortDate(each.until);
        items << TodayItem{.when = each.until.endOfDay(),
                           .icon = Icon::exemption,
                           .tone = Tone::warn,
                           .title = Words::tr("Esenzione %1").arg(each.code),
                           .text = reminder == ExemptionReminder::renew
                                       ? elided(Words::tr("Scade il %1: puoi rinnovarla").arg(day))
                                       : elided(Words::tr("Scade il %1").arg(day)),
                           .open = openExemptions};
    }
    return items;
}

}  // namespace

void askExemptions(const FactQuestion& question, QObject& owner, TellItems tell) {
    std::shared_ptr<core::ExemptionGateway> gateway =
        question.gateways.exemptions(question.session);
    const auto answer = gateway->held();
    askGateway(
        gateway, answer, owner, std::move(tell),
        [today = question.today()](const core::ExemptionList& list) -> core::Result<TodayItems> {
            if (list.missing) return std::unexpected(*list.missing);
            return ending(list, today);
        });
}

}  // namespace ui
