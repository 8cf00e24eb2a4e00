// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/card/card_expiry.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/screens/message/new_card_page.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayFacts)
};

TodayItems cardItems(const core::CardSnapshot& card) {
    const QString day = shortDate(card.expires);
    return {{.when = card.expires.endOfDay(),
             .icon = Icon::card,
             .tone = Tone::warn,
             .title = core::certificateEndsFirst(card)
                          ? Words::tr("Il certificato della tessera scade")
                          : Words::tr("La tua tessera scade"),
             .text = Words::tr("Il %1").arg(day),
             .open = [](const Context& context) { context.navigator.push(newCardPage(context)); }}};
}

}  // namespace

void askCard(const FactQuestion& question, QObject&, TellItems tell) {
    const auto& card = question.card;
    const bool own = card.hasCard() && card.insertion == question.session.insertion;
    tell(own && core::endsSoon(card, question.today()) ? cardItems(card) : TodayItems());
}

}  // namespace ui
