// SPDX-License-Identifier: EUPL-1.2
// What PinFormPage shows from the pressing of its button to the card's answer.
#include <QScrollArea>
#include <QScrollBar>
#include <utility>

#include "core/base/error_table.h"
#include "ui/screens/card/pin_fields.h"
#include "ui/screens/card/pin_form_page.h"
#include "ui/screens/card/pin_pad_panel.h"
#include "ui/screens/card/pin_result_page.h"
#include "ui/screens/card/pin_work.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

namespace errors = core::errors;

QString sentence(const core::Error& error) {
    const core::ErrorText text = core::errorText(error);
    return QStringLiteral("%1 %2").arg(text.title, text.hint);
}

/// How many tries a PUK has no card tells reliably (cns-card 6): what to do is said in their place.
QString refusal(const core::Error& error) {
    return error.code == errors::pukWrong
               ? PinFormPage::tr("PUK errato. Controllalo sulla busta del PIN prima di riprovare.")
               : core::errorText(error).title;
}

/// Of a page that has just become shorter: until it is laid out nobody knows where its parts are.
void showTop(const QWidget& part) {
    for (QWidget* above = part.parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->verticalScrollBar()->setValue(0);
}

}  // namespace

void PinFormPage::send() {
    if (work_->isRunning()) return fields_->form().answered();  // the keys are waited for already
    auto& cards = context_.services.cards;
    padChosen_ = false;
    start(task_ == PinTask::change
              ? cards.changePin(insertion_, fields_->proof(), fields_->newPin())
              : cards.unblockPin(insertion_, fields_->proof(), fields_->newPin()));
}

/// What stands in the boxes stays there, unused.
void PinFormPage::sendOnPad() {
    if (work_->isRunning() || !fields_->confirmLastTry()) return;
    auto& cards = context_.services.cards;
    padChosen_ = true;
    start(task_ == PinTask::change ? cards.changePinOnPad(insertion_)
                                   : cards.unblockPinOnPad(insertion_));
}

void PinFormPage::start(const core::Async<void>& work) {
    held_ = false;
    notice_->show();
    work_->start(work);
    showWork();
    showCard();
}

void PinFormPage::showWork() {
    notice_->setTrailing(nullptr);
    notice_->setMessage(Tone::info, tr("Parlo con la tessera. Lasciala nel lettore."));
    if (!padChosen_) return announce(notice_);
    notice_->announceAndFocus();  // the button that was pressed goes
}

/// R11, as at the login: who has the card is told, and who waits for it may leave.
void PinFormPage::showHeld() {
    const bool held = context_.services.cards.snapshot().held && !work_->isSent();
    if (std::exchange(held_, held) == held) return;
    if (!held) return showWork();
    auto* giveUp = new Button(Button::Kind::text, tr("Rinuncia"));
    giveUp->setObjectName(QStringLiteral("giveUp"));
    // Queued: the button goes with the work.
    connect(giveUp, &Button::clicked, work_, &PinWork::cancel, Qt::QueuedConnection);
    notice_->setMessage(Tone::warn, tr("Un altro programma sta lavorando con la tessera. Appena "
                                       "la lascia si va avanti. Se non vuoi aspettare, "
                                       "premi Rinuncia."));
    notice_->setTrailing(giveUp);
    announce(notice_);
}

bool PinFormPage::isOnPad() const {
    return padChosen_ && work_->isRunning() && work_->isSent();
}

void PinFormPage::onSent() {
    showHeld();
    if (!isOnPad()) return;
    notice_->hide();
    pad_->start();
    showCard();
    heading_->setFocus();
    announce(heading_);
    showTop(*heading_);
}

void PinFormPage::onFinished(const PinError& error) {
    pad_->stop();
    notice_->setTrailing(nullptr);
    notice_->hide();
    fields_->answered();
    if (!isVisible()) fields_->clear();  // left meanwhile
    if (endsPinTask(error)) {
        fields_->clear();
        return replaceBy(pageOf<PinResultPage>(std::cref(context_), task_, error, where_));
    }
    showCard();
    const bool wrong = error->code == errors::pinWrong || error->code == errors::pukWrong;
    if (wrong && !padChosen_ && !fields_->isHidden()) return fields_->refuseProof(refusal(*error));
    if (error->code == errors::cancelled)
        return say(Tone::info, tr("Hai rinunciato. %1").arg(pinUnchanged(task_)));
    say(error->code == errors::padCancelled ? Tone::info : Tone::bad,
        QStringLiteral("<b>%1</b> %2").arg(pinUnchanged(task_), sentence(*error)));
}

void PinFormPage::say(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
    reveal(*notice_);
}

}  // namespace ui
