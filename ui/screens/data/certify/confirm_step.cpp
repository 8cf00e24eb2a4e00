// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/confirm_step.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QUuid>

#include "core/base/error_table.h"
#include "core/signing/text_signature.h"
#include "ui/screens/data/certify/choice_line.h"
#include "ui/screens/data/data_words.h"
#include "ui/screens/doctor/choice/pin_card.h"
#include "ui/screens/doctor/choice/text_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/pin_edit.h"

namespace ui {
namespace {

/// The portal may have taken it: nobody heard its answer.
bool isAnswerLost(const core::Error& error) {
    return error.code == core::errors::portalUnreachable ||
           error.code == core::errors::portalTimeout || error.code == core::errors::portalAnswer;
}

}  // namespace

ConfirmStep::ConfirmStep(CertifyModel& model, core::ExemptionGateway& gateway,
                         core::CardService& cards, const core::SessionManager& sessions,
                         QWidget* parent)
    : CertifyStep(model, parent),
      gateway_(gateway),
      cards_(cards),
      sessions_(sessions),
      notice_(new Banner) {
    notice_->setObjectName(QStringLiteral("confirmNotice"));
    notice_->hide();
    auto* all = column(this, 16);
    all->addWidget(notice_);
    addAgreement(*all);
    addActions(*all);
}

bool ConfirmStep::withCard() const {
    const auto& session = sessions_.current();
    return session && session->level == core::Level::card;
}

void ConfirmStep::addAgreement(QVBoxLayout& into) {
    agreed_ =
        new ChoiceLine(ChoiceLine::Kind::check,
                       tr("Ho letto tutta la dichiarazione e quello che dichiaro è vero."), {});
    agreed_->button()->setObjectName(QStringLiteral("agreed"));
    into.addWidget(agreed_);
    if (!withCard()) return;
    auto* what = new Paragraph(Type::secondary, TextCard::beforeSigning());
    what->setColor(Role::ink2);
    into.addWidget(what);
    pin_ = new PinCard;
    into.addWidget(pin_);
    connect(pin_, &PinCard::given, this, &ConfirmStep::sign);
}

void ConfirmStep::addActions(QVBoxLayout& into) {
    confirm_ = new Button(Button::Kind::primary,
                          withCard() ? tr("Firma e invia") : tr("Conferma e invia"));
    confirm_->setObjectName(QStringLiteral("confirm"));
    connect(confirm_, &Button::clicked, this, &ConfirmStep::confirm);
    into.addWidget(confirm_, 0, Qt::AlignLeft);
}

void ConfirmStep::confirm() {
    if (!agreed_->isChecked()) {
        say(Tone::bad, tr("<b>Segna che hai letto la dichiarazione e che è vera.</b>"));
        return agreed_->button()->setFocus();
    }
    notice_->hide();
    if (pin_ && model().signature.isEmpty()) return pin_->submit();
    send();
}

void ConfirmStep::sign(PinEdit& pin) {
    const auto& session = sessions_.current();
    if (!session || !model().prepared) return;
    if (!agreed_->isChecked()) return confirm();
    confirm_->setBusy(true);
    core::whenDone(core::signText(cards_, *session, model().prepared->text.toUtf8(), pin.take()),
                   this,
                   [this](const core::Result<QByteArray>& signature) { onSigned(signature); });
}

void ConfirmStep::onSigned(const core::Result<QByteArray>& signature) {
    confirm_->setBusy(false);
    if (!signature)
        return pin_->refuse(signature.error(), tr("La dichiarazione non è stata inviata."));
    model().signature = *signature;
    send();
}

// The same key for every repetition: it is taken once, however often it arrives.
void ConfirmStep::send() {
    if (!model().prepared) return;
    if (model().key.isEmpty()) model().key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    confirm_->setBusy(true);
    core::whenDone(gateway_.declare(*model().prepared, model().signature, model().key), this,
                   [this](const core::Result<core::ExemptionAnswer>& answer) {
                       confirm_->setBusy(false);
                       onAnswer(answer);
                   });
}

void ConfirmStep::onAnswer(const core::Result<core::ExemptionAnswer>& answer) {
    if (answer && answer->request) return Q_EMIT sent(*answer->request);
    if (answer) {
        forget();
        return Q_EMIT refused(answer->refusals.value(0));
    }
    if (!isAnswerLost(answer.error())) return Q_EMIT failed(answer.error());
    say(Tone::warn, tr("<b>Non sappiamo se la dichiarazione è arrivata.</b> Premi di nuovo il "
                       "pulsante: se è già arrivata non ne facciamo un'altra."));
}

void ConfirmStep::say(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
}

void ConfirmStep::clear() {
    if (pin_) pin_->clear();
}

}  // namespace ui
