// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_fields.h"

#include <QApplication>
#include <QBoxLayout>
#include <algorithm>

#include "core/card/weak_pin.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pin_edit.h"

namespace ui {
namespace {

constexpr int pukDigits = 8;

QString weakness(core::PinWeakness why) {
    switch (why) {
        case core::PinWeakness::none:
            break;
        case core::PinWeakness::repetition:
            return PinFields::tr("ripete sempre le stesse cifre");
        case core::PinWeakness::sequence:
            return PinFields::tr("le cifre sono una dopo l'altra");
        case core::PinWeakness::birthDate:
            return PinFields::tr("è nella tua data di nascita");
        case core::PinWeakness::onCard:
            return PinFields::tr("è scritto sulla tessera");
    }
    return {};
}

QString tooShort(const PinEdit& edit) {
    return PinFields::tr("Il PIN ha almeno 5 cifre: ne hai scritte %n.", nullptr, edit.count());
}

}  // namespace

PinFields::PinFields(PinTask task, QWidget* parent)
    : QWidget(parent),
      task_(task),
      form_(new Form(this)),
      proof_(task == PinTask::change ? new PinEdit : new PinEdit(pukDigits, pukDigits)),
      new_(new PinEdit),
      again_(new PinEdit),
      weak_(new Banner(Tone::warn)),
      lastTry_(
          new Banner(Tone::warn, tr("<b>È l'ultimo tentativo.</b> Se il PIN attuale è sbagliato la "
                                    "tessera si blocca. Premi ancora per continuare."))),
      keys_(new KeyPad(proof_)) {
    const bool change = task == PinTask::change;
    column(this, 14)->addWidget(form_->summary());
    proofField_ = add(change ? "oldPin" : "puk", change ? tr("PIN attuale") : tr("PUK"), proof_,
                      [this] { return proofMistake(); });
    if (!change)
        proofField_->setHint(tr(
            "È nella busta del PIN: ha 8 cifre. Se lo sbagli troppe volte si blocca anche lui."));
    add("newPin", tr("PIN nuovo"), new_, [this] {
        return newMistake();
    })->setHint(tr("Da 5 a 8 cifre, che ricordi solo tu."));
    layout()->addWidget(weak_);
    add("againPin", tr("Ripeti il PIN nuovo"), again_, [this] { return againMistake(); });
    layout()->addWidget(lastTry_);
    static_cast<QBoxLayout*>(layout())->addWidget(keys_, 0, Qt::AlignLeft);
    weak_->setObjectName(QStringLiteral("weakPin"));
    lastTry_->setObjectName(QStringLiteral("lastTry"));
    for (QWidget* part : std::initializer_list<QWidget*>{weak_, lastTry_, keys_}) part->hide();
    form_->onSubmit([this] { submit(); });
    connect(form_, &Form::edited, this, [this] { askAgain(false); });
    connect(new_, &PinEdit::countChanged, this, &PinFields::judge);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (auto* boxes = qobject_cast<PinEdit*>(now); boxes && isAncestorOf(boxes))
            keys_->setBoxes(boxes);
    });
}

FormField* PinFields::add(const char* name, const QString& label, PinEdit* edit,
                          Form::Check check) {
    edit->setObjectName(QLatin1String(name));
    auto* field = new FormField(label, edit);
    form_->add(edit->objectName(), field, std::move(check));
    layout()->addWidget(field);
    return field;
}

QWidget* PinFields::first() const {
    return proof_;
}

void PinFields::setCard(const core::CardSnapshot& card) {
    card_ = card;
    judge();
}

core::SecretBuffer PinFields::proof() const {
    return proof_->copy();
}

core::SecretBuffer PinFields::newPin() const {
    return new_->copy();
}

QString PinFields::proofMistake() const {
    if (proof_->isComplete()) return {};
    if (task_ == PinTask::change)
        return proof_->count() == 0 ? tr("Scrivi il PIN attuale.") : tooShort(*proof_);
    return proof_->count() == 0
               ? tr("Scrivi il PUK.")
               : tr("Il PUK ha 8 cifre: ne hai scritte %n.", nullptr, proof_->count());
}

QString PinFields::newMistake() const {
    if (new_->count() == 0) return tr("Scrivi il PIN nuovo.");
    if (!new_->isComplete()) return tooShort(*new_);
    const bool same =
        task_ == PinTask::change && std::ranges::equal(new_->digits(), proof_->digits());
    return same ? tr("È uguale al PIN attuale: scegline un altro.") : QString();
}

QString PinFields::againMistake() const {
    if (std::ranges::equal(new_->digits(), again_->digits())) return {};
    return again_->count() == 0 ? tr("Ripeti il PIN nuovo.")
                                : tr("I due PIN nuovi sono diversi. Scrivili di nuovo.");
}

void PinFields::submit() {
    if (confirmLastTry()) return given();
    form_->answered();
    lastTry_->setFocus();
}

void PinFields::answered() {
    form_->answered();
    askAgain(false);
}

bool PinFields::confirmLastTry() {
    const bool last = task_ == PinTask::change && card_.triesLeft == 1;
    if (!last || asked_) return true;
    askAgain(true);
    return false;
}

void PinFields::askAgain(bool ask) {
    asked_ = ask;
    lastTry_->setVisible(ask);
    if (ask) lastTry_->announceAndFocus();
}

// Only once it may be whole: half a PIN is not weak yet.
void PinFields::judge() {
    const QString why =
        new_->isComplete() ? weakness(core::weaknessOf(new_->digits(), card_)) : QString();
    const bool news = !why.isEmpty() && weak_->isHidden();
    if (!why.isEmpty())
        weak_->setMessage(
            Tone::warn,
            tr("<b>Questo PIN si indovina facilmente:</b> %1. Puoi usarlo lo stesso.").arg(why));
    weak_->setVisible(!why.isEmpty());
    if (news) announce(weak_);
}

void PinFields::refuseProof(const QString& sentence) {
    proof_->clear();
    form_->answered();
    proofField_->setError(sentence);
    proof_->setFocus();
    proofField_->announceError();
    reveal(*proofField_);
}

bool PinFields::isEmpty() const {
    return proof_->count() + new_->count() + again_->count() == 0;
}

void PinFields::clear() {
    form_->clear();
    askAgain(false);
}

void PinFields::showKeys(bool show) {
    keys_->setVisible(show);
}

bool PinFields::keysShown() const {
    return !keys_->isHidden();
}

}  // namespace ui
