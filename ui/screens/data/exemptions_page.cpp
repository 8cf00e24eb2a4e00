// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/exemptions_page.h"

#include <QBoxLayout>
#include <QUuid>
#include <algorithm>

#include "core/base/error_table.h"
#include "ui/screens/data/certify/certify_page.h"
#include "ui/screens/data/data_print.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/data/data_words.h"
#include "ui/screens/data/exemption_list_card.h"
#include "ui/screens/data/exemption_receipt_page.h"
#include "ui/screens/data/revoke_question.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"

namespace ui {
namespace {

bool isCurrent(const core::HeldExemption& exemption) {
    return exemption.state == core::ExemptionState::active ||
           exemption.state == core::ExemptionState::suspended;
}

/// The portal may have done it: nobody heard its answer.
bool isAnswerLost(const core::Error& error) {
    return error.code == core::errors::portalUnreachable ||
           error.code == core::errors::portalTimeout || error.code == core::errors::portalAnswer;
}

}  // namespace

ExemptionsPage::ExemptionsPage(const Context& context)
    : DataPage(context, DataSection::exemptions),
      missing_(new Banner),
      current_(new ExemptionListCard(tr("In corso"))),
      past_(new ExemptionListCard(tr("Passate"))),
      empty_(new Card) {
    missing_->hide();
    column(empty_, 0)->addWidget(
        new MessagePage(MessagePage::Size::panel, Icon::exemption, tr("Non hai esenzioni."),
                        tr("Se pensi di averne diritto per il reddito, premi Autocertifica. Per "
                           "una malattia rivolgiti allo sportello della tua ASST.")));
    addActions();
    for (QWidget* part : std::initializer_list<QWidget*>{missing_, current_, past_, empty_})
        body()->addWidget(part);
    for (auto* list : {current_, past_}) {
        connect(list, &ExemptionListCard::revokeChosen, this, &ExemptionsPage::askToRevoke);
        connect(list, &ExemptionListCard::attestationChosen, this,
                &ExemptionsPage::printAttestation);
    }
    store()->loadHeld();
    refresh();
}

void ExemptionsPage::addActions() {
    auto* certify = new Button(Button::Kind::primary, tr("Autocertifica"));
    certify->setObjectName(QStringLiteral("certify"));
    certify->setLeadingIcon(Icon::exemption);
    connect(certify, &Button::clicked, this, &ExemptionsPage::certify);
    auto* print = new Button(Button::Kind::secondary, tr("Stampa l'elenco"));
    print->setObjectName(QStringLiteral("print"));
    print->setLeadingIcon(Icon::print);
    connect(print, &Button::clicked, this, &ExemptionsPage::print);
    auto* line = row(nullptr, 12);
    line->addWidget(certify);
    line->addWidget(print);
    line->addStretch();
    body()->addLayout(line);
}

void ExemptionsPage::refresh() {
    const auto& held = store()->held();
    if (showsError(held.error())) return;
    QVector<core::HeldExemption> current;
    QVector<core::HeldExemption> past;
    for (const auto& each : held.value().exemptions) (isCurrent(each) ? current : past) << each;
    current_->setExemptions(current, today());
    past_->setExemptions(past, today());
    current_->setVisible(!current.isEmpty());
    past_->setVisible(!past.isEmpty());
    empty_->setVisible(held.isReady() && current.isEmpty() && past.isEmpty());
    showMissing();
}

void ExemptionsPage::showMissing() {
    const auto& missing = store()->held().value().missing;
    missing_->setVisible(missing.has_value());
    if (missing)
        missing_->setMessage(
            Tone::warn, tr("<b>Non tutto è arrivato.</b> %1").arg(core::errorText(*missing).title));
}

void ExemptionsPage::retry() {
    store()->reloadHeld();
}

void ExemptionsPage::certify() {
    context().navigator.push(pageOf<CertifyPage>(std::cref(context())));
}

const core::HeldExemption* ExemptionsPage::known(const QString& id) const {
    if (!store()) return nullptr;
    const auto& all = store()->held().value().exemptions;
    const auto hit = std::ranges::find(all, id, &core::HeldExemption::id);
    return hit == all.end() ? nullptr : &*hit;
}

void ExemptionsPage::askToRevoke(const QString& id) {
    if (stepUpForData(context())) return;
    const auto* exemption = known(id);
    if (exemption == nullptr) return;
    askRevocation(*this, exemption->code, [this, id] {
        if (const auto* still = known(id)) revoke(*still);
    });
}

// A repetition of the same wish has the same key, so that it is done once.
void ExemptionsPage::revoke(const core::HeldExemption& exemption) {
    auto& key = keys_[exemption.id];
    if (key.isEmpty()) key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    core::whenDone(store()->gateway().revoke(exemption, key), this,
                   [this, exemption](const core::Result<core::ExemptionAnswer>& answer) {
                       if (store()) onRevoked(exemption, answer);
                   });
}

void ExemptionsPage::onRevoked(const core::HeldExemption& exemption,
                               const core::Result<core::ExemptionAnswer>& answer) {
    if (!answer) return onFailed(answer.error());
    keys_.remove(exemption.id);
    store()->reloadHeld();
    if (!answer->request) return say(Tone::bad, dataRefusal(answer->refusals.value(0)));
    store()->receipt() = answer->request;
    context().navigator.push(pageOf<ExemptionReceiptPage>(std::cref(context())));
}

void ExemptionsPage::onFailed(const core::Error& error) {
    if (endsSession(context(), error)) return;
    store()->reloadHeld();
    if (error.code == core::errors::recordChanged)
        return say(Tone::warn, tr("<b>Nel frattempo questa esenzione è cambiata.</b> Qui sotto "
                                  "vedi come sta adesso."));
    if (isAnswerLost(error))
        return say(Tone::warn,
                   tr("<b>La risposta del portale non è arrivata.</b> Qui sotto vedi come sta "
                      "adesso l'esenzione. Se è ancora attiva, premi di nuovo Revoca."));
    tell(error);
}

void ExemptionsPage::printAttestation(const QString& id) {
    const auto* exemption = known(id);
    const auto& session = context().services.sessions.current();
    if (exemption != nullptr && session)
        printPages(printedAttestation(*exemption, session->subject(), today()));
}

bool ExemptionsPage::print() {
    if (store() && store()->held().isReady())
        printPages(printedExemptions(store()->held().value().exemptions));
    return true;
}

void ExemptionsPage::clear() {
    DataPage::clear();
    keys_.clear();
    current_->clear();
    past_->clear();
    missing_->hide();
}

}  // namespace ui
