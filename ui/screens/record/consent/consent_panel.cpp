// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/consent/consent_panel.h"

#include "core/base/error_table.h"
#include "ui/screens/record/consent/notice_page.h"
#include "ui/screens/record/consent/record_consent.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"

namespace ui {
namespace {

bool mayGiveConsent(const core::Session& session) {
    return !session.actingFor || session.actingFor->relation != core::Relation::delegator;
}

}  // namespace

ConsentPanel::ConsentPanel(const Context& context, Size size, QWidget* parent)
    : MessagePage(size, Icon::shield, {}, {}, parent),
      context_(context),
      consent_(recordConsent(context)),
      mayGive_(mayGiveConsent(*context.services.sessions.current())),
      give_(addAct(tr("Esprimi il consenso"), "giveConsent", &ConsentPanel::showEffect)),
      notice_(addAct(tr("Leggi l'informativa"), "readNotice", &ConsentPanel::readNotice)),
      privacy_(addAct(tr("Vai a GESTIONE PRIVACY"), "openPrivacy", &ConsentPanel::openPrivacy)),
      confirm_(addAct(tr("Esprimo il consenso"), "confirmConsent", &ConsentPanel::give)),
      cancel_(addAct(tr("Annulla"), "cancelConsent", &ConsentPanel::showWhy)) {
    give_->setKind(Button::Kind::primary);
    confirm_->setKind(Button::Kind::primary);
    connect(consent_.get(), &RecordConsent::failed, this, &ConsentPanel::onFailed);
    connect(consent_.get(), &RecordConsent::given, this, [this] { confirm_->setBusy(false); });
    showWhy();
}

Button* ConsentPanel::addAct(const QString& text, const char* name, void (ConsentPanel::*act)()) {
    auto* button = new Button(Button::Kind::neutral, text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &Button::clicked, this, act);
    addButton(button);
    return button;
}

void ConsentPanel::showWhy() {
    const QString seed =
        tr("Per creare il FSE devi aver espresso il consenso al trattamento dei dati personali.");
    setMessage(
        Icon::shield, tr("Per usare il Fascicolo serve il tuo consenso"),
        mayGive_ ? seed : seed + u' ' + tr("Lo può esprimere solo la persona che ti ha delegato."));
    offer(false);
}

void ConsentPanel::showEffect() {
    setMessage(
        Icon::shield, tr("Vuoi esprimere il consenso?"),
        tr("Il Fascicolo si apre subito e raccoglie i tuoi documenti sanitari. Puoi "
           "ripensarci quando vuoi in GESTIONE PRIVACY: nessun documento viene cancellato."));
    offer(true);
    confirm_->setFocus();
}

void ConsentPanel::offer(bool effect) {
    give_->setVisible(!effect && mayGive_);
    notice_->setVisible(!effect);
    privacy_->setVisible(!effect && mayGive_);
    confirm_->setVisible(effect);
    cancel_->setVisible(effect);
    setFootnote({});
}

void ConsentPanel::readNotice() {
    context_.navigator.push(pageOf<NoticePage>(std::cref(context_)));
}

void ConsentPanel::openPrivacy() {
    context_.navigator.open(Place::privacy);
}

void ConsentPanel::give() {
    confirm_->setBusy(true);
    consent_->give();
}

void ConsentPanel::onFailed(const core::Error& error) {
    confirm_->setBusy(false);
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    setFootnote(QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
}

}  // namespace ui
