// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/acting/closed_page.h"

#include <QBoxLayout>

#include "ui/shell/acting_words.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"

namespace ui {

ClosedPage::ClosedPage(const Context& context, Place place) : place_(place) {
    const Words words = wordsFor(*context.services.sessions.current()->actingFor, place);
    message_ =
        new MessagePage(MessagePage::Size::page, placeIcon(place), words.title, words.reason);
    message_->setSign(Tone::warn, Icon::lock);
    auto* home = new Button(Button::Kind::primary, tr("Torna alla home"));
    auto* self = new Button(Button::Kind::neutral, tr("Torna a me stesso"));
    home->setObjectName(QStringLiteral("home"));
    connect(home, &Button::clicked, this, [&context] { context.navigator.open(Place::home); });
    connect(self, &Button::clicked, this, [&context] { context.services.sessions.actFor({}); });
    message_->addButton(home);
    message_->addButton(self);
    column(this, 0)->addWidget(message_);
    first_ = home;
}

ClosedPage::Words ClosedPage::wordsFor(const core::Represented& person, Place place) {
    const QString name = person.patient.fullName();
    if (place == Place::privacy)
        return {tr("I consensi di %1 li decide solo l'interessato.").arg(name),
                tr("Con una delega non vedi la privacy di un altro e non la cambi.")};
    const QString usable = scopeWords(person.scope);
    return {tr("La delega di %1 non comprende questo servizio.").arg(name),
            usable.isEmpty()
                ? tr("Una delega più ampia si firma allo sportello della ASST.")
                : tr("Comprende: %1. Una delega più ampia si firma allo sportello della ASST.")
                      .arg(usable)};
}

void ClosedPage::clear() {
    message_->setMessage(placeIcon(place_), {}, {});
}

}  // namespace ui
