// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/pin_card.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/tries_badge.h"

namespace ui {
namespace {

bool isBlocking(core::ErrorCode code) {
    return code == core::errors::pinBlocked || code == core::errors::pinUnusable;
}

}  // namespace

PinCard::PinCard(QWidget* parent)
    : Card(Kind::plain, parent),
      refusal_(new Banner(Tone::bad)),
      pin_(new PinEdit),
      field_(new FormField(tr("PIN"), pin_)),
      tries_(new TriesBadge(3)),
      lastTry_(new Banner(Tone::warn,
                          tr("<b>È l'ultimo tentativo.</b> Se il PIN è sbagliato la tessera si "
                             "blocca. Premi ancora Conferma per usarlo."))) {
    pin_->setObjectName(QStringLiteral("pin"));
    refusal_->setObjectName(QStringLiteral("pinRefused"));
    lastTry_->setObjectName(QStringLiteral("lastTry"));
    field_->setHint(tr("Lascia la tessera nel lettore."));
    auto* all = column(this, 12, {24, 20, 24, 20});
    all->addWidget(new Paragraph(Type::h3, tr("Scrivi il PIN per confermare")));
    for (QWidget* part : std::initializer_list<QWidget*>{refusal_, field_, lastTry_})
        all->addWidget(part);
    all->addWidget(tries_, 0, Qt::AlignLeft);
    all->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{refusal_, lastTry_, tries_}) part->hide();
    connect(pin_, &PinEdit::submitted, this, &PinCard::submit);
    connect(pin_, &PinEdit::countChanged, this, [this] {
        field_->setError({});
        askAgain(false);
    });
}

void PinCard::setTries(std::optional<int> left) {
    left_ = left;
    if (left) tries_->setLeft(*left);
    tries_->setVisible(left.has_value());
}

void PinCard::refuse(const core::Error& error, const QString& holds) {
    const core::ErrorText text = core::errorText(error);
    if (error.triesLeft) setTries(error.triesLeft);
    blocked_ = isBlocking(error.code);
    field_->setVisible(!blocked_);
    refusal_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2 %3")
                                        .arg(text.title.toHtmlEscaped(), text.hint.toHtmlEscaped(),
                                             holds.toHtmlEscaped()));
    refusal_->show();
    refusal_->announceAndFocus();
}

QString PinCard::mistake() const {
    if (pin_->isComplete()) return {};
    if (pin_->count() == 0) return tr("Scrivi il PIN della tua tessera.");
    return tr("Il PIN ha almeno 5 cifre: ne hai scritte %n.", nullptr, pin_->count());
}

void PinCard::submit() {
    if (blocked_) return;
    const QString wrong = mistake();
    field_->setError(wrong);
    if (!wrong.isEmpty()) return pin_->setFocus();
    if (left_ == 1 && !asked_) return askAgain(true);
    forgive();
    Q_EMIT given(*pin_);
}

void PinCard::askAgain(bool ask) {
    asked_ = ask;
    lastTry_->setVisible(ask);
    if (ask) lastTry_->announceAndFocus();
}

void PinCard::forgive() {
    refusal_->hide();
    field_->setError({});
    askAgain(false);
}

void PinCard::clear() {
    pin_->clear();
    forgive();
}

}  // namespace ui
