// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/contact_code_page.h"

#include <QBoxLayout>
#include <QUuid>

#include "core/base/error_table.h"
#include "ui/forms/form.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/data/data_words.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::ContactChannel;

}  // namespace

ContactCodePage::ContactCodePage(const Context& context)
    : context_(context),
      store_(dataStore(context)),
      form_(new Form(this)),
      heading_(new Paragraph(Type::h1, title())) {
    auto* all = (new PageBody(*this))->content();
    auto* lead = new Paragraph(
        Type::body, tr("Abbiamo mandato i codici. I recapiti cambiano solo quando li confermi: "
                       "fino ad allora restano quelli di prima."));
    lead->setColor(Role::ink2);
    all->addWidget(backBar(context));
    all->addWidget(heading_);
    all->addWidget(lead);
    all->addWidget(form_->summary());
    auto* card = new Card;
    auto* inside = row(card, 24, {24, 20, 24, 22});
    auto* fields = column(nullptr, 16);
    inside->addLayout(fields, 1);
    ring_ = new CountdownRing(180);
    ring_->setObjectName(QStringLiteral("ring"));
    inside->addWidget(ring_, 0, Qt::AlignTop);
    addCodes(*fields);
    addActions(*fields);
    all->addWidget(card);
    all->addStretch();
    form_->onSubmit([this] { confirm(); });
    second_.setInterval(std::chrono::seconds(1));
    connect(&second_, &QTimer::timeout, this, &ContactCodePage::tick);
}

ContactCodePage::~ContactCodePage() = default;

void ContactCodePage::addCodes(QVBoxLayout& layout) {
    if (!store_->pendingChange()) return;
    for (const auto& sent : store_->pendingChange()->pending.codes) {
        const QString label =
            sent.channel == ContactChannel::email ? tr("Codice arrivato a %1").arg(sent.ends)
            : sent.channel == ContactChannel::mobile
                ? tr("Codice arrivato al nuovo cellulare che finisce con %1").arg(sent.ends)
                : tr("Codice arrivato al cellulare di adesso, che finisce con %1").arg(sent.ends);
        Code code{new CodeEdit, nullptr};
        code.edit->setObjectName(QStringLiteral("code%1").arg(codes_.size()));
        code.field = new FormField(label, code.edit);
        layout.addWidget(code.field);
        form_->add(code.edit->objectName(), code.field, [edit = code.edit] {
            return edit->isComplete() ? QString() : tr("Scrivi le 8 cifre del codice.");
        });
        codes_[sent.channel] = code;
    }
}

void ContactCodePage::addActions(QVBoxLayout& layout) {
    auto* send = new Button(Button::Kind::primary, tr("Conferma"));
    send->setObjectName(QStringLiteral("confirm"));
    form_->setPrimary(send);
    resend_ = new Button(Button::Kind::secondary, tr("Manda nuovi codici"));
    resend_->setObjectName(QStringLiteral("resend"));
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(resend_, &Button::clicked, this, &ContactCodePage::resend);
    connect(cancel, &Button::clicked, this, [this] { context_.navigator.back(); });
    auto* actions = row(nullptr, 12);
    for (Button* button : {send, resend_, cancel}) actions->addWidget(button);
    actions->addStretch();
    layout.addLayout(actions);
}

QWidget* ContactCodePage::firstFocus() const {
    return codes_.empty() ? static_cast<QWidget*>(heading_) : codes_.begin()->second.edit;
}

void ContactCodePage::confirm() {
    if (!store_ || !store_->pendingChange()) return;
    std::map<ContactChannel, core::SecretBuffer> codes;
    for (auto& [channel, code] : codes_)
        if (code.field->isVisible()) codes.emplace(channel, code.edit->take());
    core::whenDone(
        store_->citizen().confirmContacts(store_->pendingChange()->pending, std::move(codes)), this,
        [this](const core::Result<core::ContactAnswer>& answer) {
            if (store_) onAnswer(answer);
        });
}

void ContactCodePage::onAnswer(const core::Result<core::ContactAnswer>& answer) {
    if (!answer) {
        if (endsSession(context_, answer.error())) return;
        const auto text = core::errorText(answer.error());
        return form_->refuse(QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    }
    if (answer->outcome == core::ContactAnswer::Outcome::saved) return done(answer->contacts);
    onRefused(*answer);
}

void ContactCodePage::onRefused(const core::ContactAnswer& answer) {
    QString words = dataRefusal(answer.refusal);
    if (answer.triesLeft && *answer.triesLeft > 0)
        words += u' ' + tr("Ti restano %n tentativo/i.", nullptr, *answer.triesLeft);
    if (!answer.wrong || !codes_.contains(*answer.wrong)) return form_->refuse(words);
    markConfirmed(*answer.wrong);
    form_->refuseField(codes_[*answer.wrong].edit->objectName(), words);
}

// The portal looks at them in the order it sent them: those before the wrong one were right.
void ContactCodePage::markConfirmed(ContactChannel upTo) {
    for (const auto& sent : store_->pendingChange()->pending.codes) {
        if (sent.channel == upTo) return;
        codes_[sent.channel].field->hide();
    }
}

// New codes are a new wish: those before are dead.
void ContactCodePage::resend() {
    if (!store_ || !store_->pendingChange()) return;
    const auto& change = *store_->pendingChange();
    resend_->setBusy(true);
    core::whenDone(
        store_->citizen().changeContacts(change.seen, change.wish,
                                         QUuid::createUuid().toByteArray(QUuid::WithoutBraces)),
        this, [this](const core::Result<core::ContactAnswer>& answer) {
            if (store_) onResent(answer);
        });
}

void ContactCodePage::onResent(const core::Result<core::ContactAnswer>& answer) {
    resend_->setBusy(false);
    if (!answer || answer->outcome == core::ContactAnswer::Outcome::saved) return onAnswer(answer);
    if (answer->refusal == QLatin1String("troppo_presto"))
        return form_->refuse(tr("Abbiamo appena mandato i codici. Riprova tra %n secondo/i.",
                                nullptr, static_cast<int>(answer->retryAfter.count())));
    if (answer->outcome == core::ContactAnswer::Outcome::refused) return onRefused(*answer);
    auto& change = *store_->pendingChange();
    change.pending = answer->pending;
    change.codesEnd = context_.services.clock.now().addSecs(answer->pending.lifetime.count());
    over_ = false;
    form_->forgive();
    for (auto& [channel, code] : codes_) {
        code.edit->clear();
        code.field->show();
    }
    tick();
    context_.navigator.notify(tr("Ti abbiamo mandato nuovi codici. Quelli di prima non valgono."));
    firstFocus()->setFocus();
}

void ContactCodePage::done(const core::ContactData& contacts) {
    const bool mobile = store_->pendingChange()->seen.contacts.mobile != contacts.mobile;
    store_->pendingChange().reset();
    store_->setContacts(contacts);
    context_.navigator.notify(mobile ? tr("I recapiti sono cambiati. Ti abbiamo mandato un SMS.")
                                     : tr("I recapiti sono cambiati."));
    context_.navigator.back();
}

void ContactCodePage::enter() {
    second_.start();
    tick();
}

void ContactCodePage::leave() {
    second_.stop();
}

void ContactCodePage::tick() {
    if (!store_ || !store_->pendingChange()) return;
    const auto left =
        (context_.services.clock.now().msecsTo(store_->pendingChange()->codesEnd) + 999) / 1000;
    ring_->setRemaining(static_cast<int>(std::max<qint64>(0, left)));
    for (auto& [channel, code] : codes_) code.edit->setExpired(left <= 0);
    if (left > 0 || std::exchange(over_, true)) return;
    form_->refuse(tr("<b>I codici sono scaduti.</b> Chiedine di nuovi."));
}

void ContactCodePage::clear() {
    if (store_) store_->disconnect(this);
    store_.reset();
    form_->clear();
}

}  // namespace ui
