// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/choice_status.h"

#include <QBoxLayout>
#include <utility>

#include "core/base/error_table.h"
#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/message/error_words.h"
#include "ui/shell/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

using Step = ChoiceFlow::Step;

QString marked(const core::Error& error) {
    const auto text = core::errorText(error);
    return QStringLiteral("%1 %2 %3").arg(text.title, text.hint, helpLineSentence(error.code));
}

}  // namespace

QString holdsWords(const std::optional<std::optional<core::Doctor>>& current) {
    if (!current) return {};
    return *current ? ChoiceStatus::tr("Il medico resta %1.").arg((*current)->name)
                    : ChoiceStatus::tr("Non c'è ancora nessun medico.");
}

ChoiceStatus::ChoiceStatus(QWidget* parent)
    : QWidget(parent), banner_(new Banner), act_(new Button(Button::Kind::secondary, QString())) {
    banner_->setObjectName(QStringLiteral("choiceStatus"));
    act_->setObjectName(QStringLiteral("choiceAct"));
    connect(act_, &Button::clicked, this, [this] {
        if (chosen_ != nullptr) Q_EMIT(this->*chosen_)();
    });
    auto* all = column(this, 12);
    all->addWidget(banner_);
    all->addWidget(act_, 0, Qt::AlignLeft);
    hide();
}

void ChoiceStatus::say(Tone tone, const QString& marked, const QString& act,
                       void (ChoiceStatus::*what)()) {
    banner_->setMessage(tone, marked);
    act_->setText(act);
    act_->setVisible(what != nullptr);
    chosen_ = what;
    show();
    banner_->announceAndFocus();
}

// Each step is said once: the keyboard is not taken away again by what only arrives beside it.
void ChoiceStatus::showStep(const ChoiceFlow& flow,
                            const std::optional<std::optional<core::Doctor>>& current) {
    const QString holds = holdsWords(current).toHtmlEscaped();
    const bool waits = flow.step() == Step::notArrived || flow.step() == Step::refused;
    if (waits && !current) return;  // what holds is on its way
    if (std::exchange(shown_, flow.step()) == flow.step()) return;
    switch (flow.step()) {
        case Step::signing:
            return say(Tone::info, tr("La tessera firma il testo. Lasciala nel lettore."));
        case Step::sending:
            return say(Tone::info, tr("Invio la richiesta al portale…"));
        case Step::asking:
            return say(Tone::warn, tr("<b>La risposta non è arrivata.</b> Chiedo al portale che "
                                      "cosa vale adesso…"));
        case Step::unknown:
            return say(Tone::warn,
                       tr("<b>Non sappiamo ancora se la richiesta è arrivata.</b> %1 Non farne "
                          "un'altra: chiedi di nuovo al portale.")
                           .arg(marked(*flow.error())),
                       tr("Chiedi di nuovo al portale"), &ChoiceStatus::askAgainChosen);
        case Step::notArrived:
            return say(Tone::warn,
                       tr("<b>La richiesta non è arrivata.</b> %1 Così dice il portale alle %2.")
                           .arg(holds, clockTime(flow.asked())),
                       flow.isSigned() ? tr("Invia di nuovo") : tr("Ricomincia la conferma"),
                       &ChoiceStatus::sendAgainChosen);
        case Step::refused:
            return showRefused(flow, holds);
        case Step::stuck:
            return say(Tone::bad, marked(*flow.error()), tr("Riprova"),
                       &ChoiceStatus::prepareAgainChosen);
        case Step::preparing:
        case Step::ready:
        case Step::done:
            hide();
    }
}

// A signature that came too late, or with another text, can be made again.
void ChoiceStatus::showRefused(const ChoiceFlow& flow, const QString& holds) {
    const QString why = reasonSentences(flow.refusals()).join(u' ').toHtmlEscaped();
    const bool signature = flow.refusals().contains(QStringLiteral("firma"));
    say(Tone::bad, tr("<b>Il portale non lo fa.</b> %1 %2").arg(why, holds),
        signature ? tr("Ricomincia la conferma") : tr("Torna all'elenco"),
        signature ? &ChoiceStatus::prepareAgainChosen : &ChoiceStatus::backToListChosen);
}

void ChoiceStatus::clear() {
    banner_->setMessage(Tone::info, {});
    shown_.reset();
    hide();
}

}  // namespace ui
