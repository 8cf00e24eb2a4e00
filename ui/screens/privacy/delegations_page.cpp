// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/delegations_page.h"

#include <QBoxLayout>
#include <utility>

#include "core/delegations/delegation_rules.h"
#include "ui/forms/form.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/privacy/delegation_page.h"
#include "ui/screens/privacy/person_row.h"
#include "ui/screens/privacy/privacy_bar.h"
#include "ui/screens/privacy/privacy_header.h"
#include "ui/screens/privacy/privacy_paper.h"
#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/acting_words.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/ask_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

DelegationsPage::DelegationsPage(const Context& context)
    : context_(context),
      store_(privacyStore(context)),
      own_(!context.services.sessions.current()->actingFor),
      header_(new PrivacyHeader(context, *this, PrivacySection::delegations)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      receipt_(barButton(tr("Stampa la ricevuta"), "printReceipt", Icon::print)),
      question_(new AskCard),
      error_(new ErrorPanel(MessagePage::Size::panel)),
      content_(new QWidget) {
    notice_->setObjectName(QStringLiteral("notice"));
    auto* all = (new PageBody(*this))->content();
    all->addWidget(header_);
    all->addWidget(notice_);
    all->addWidget(receipt_, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{question_, error_, content_})
        all->addWidget(part);
    all->addStretch();
    auto* cards = column(content_, 16);
    cards->addWidget(makeGiven());
    if (own_) cards->addWidget(makeReceived());
    for (QWidget* part : std::initializer_list<QWidget*>{notice_, receipt_, error_}) part->hide();
    listen();
    store_->loadDelegations();
    refresh();
}

DelegationsPage::~DelegationsPage() = default;

QWidget* DelegationsPage::firstFocus() const {
    return header_->heading();
}

QDate DelegationsPage::today() const {
    return context_.services.clock.today();
}

QWidget* DelegationsPage::makeGiven() {
    add_ = new Button(Button::Kind::primary, tr("Nuova delega"));
    add_->setObjectName(QStringLiteral("newDelegation"));
    add_->setVisible(own_);
    connect(add_, &Button::clicked, this,
            [this] { context_.navigator.push(pageOf<DelegationPage>(std::cref(context_))); });
    auto* print = barButton(tr("Stampa"), "print", Icon::print);
    connect(print, &Button::clicked, this, &DelegationsPage::print);
    auto* card = new Card;
    auto* all = column(card, 0, {1, 14, 1, 14});
    auto* head = column(nullptr, 4, {20, 0, 20, 8});
    head->addWidget(
        new Paragraph(Type::h2, own_ ? tr("Chi può agire per te") : tr("Chi può agire")));
    head->addWidget(new Paragraph(
        Type::secondary, tr("Al massimo tre delegati, per due anni al massimo. Chi è delegato non "
                            "vede mai GESTIONE PRIVACY.")));
    all->addLayout(head);
    none_ = new Paragraph(Type::body, tr("Attendi…"));
    none_->setContentsMargins(20, 4, 20, 8);
    all->addWidget(none_);
    given_ = column(nullptr, 0);
    all->addLayout(given_);
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts, 10);
    flow->addWidget(add_);
    flow->addWidget(print);
    auto* foot = column(nullptr, 0, {20, 12, 20, 0});
    foot->addWidget(acts);
    all->addLayout(foot);
    return card;
}

QWidget* DelegationsPage::makeReceived() {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("received"));
    auto* all = column(card, 0, {1, 14, 1, 10});
    auto* head = column(nullptr, 4, {20, 0, 20, 8});
    head->addWidget(new Paragraph(Type::h2, tr("Per chi puoi agire")));
    all->addLayout(head);
    const auto& represented = context_.services.sessions.current()->represented;
    for (const auto& one : represented)
        all->addWidget(new PersonRow(
            {one.patient.fullName(), relationTitle(one, today()),
             periodWords(one.since, one.until) + QStringLiteral(" · ") + scopeWords(one.scope)}));
    if (!represented.isEmpty()) return card;
    auto* none = new Paragraph(Type::body, tr("Nessuno ti ha delegato."));
    none->setContentsMargins(20, 4, 20, 8);
    all->addWidget(none);
    return card;
}

void DelegationsPage::listen() {
    connect(store_.get(), &PrivacyStore::delegationsChanged, this, &DelegationsPage::refresh);
    connect(store_.get(), &PrivacyStore::delegated, this, [this](const core::Delegation& made) {
        onDone(made, tr("Fatto. <b>%1</b> può agire per te %2.")
                         .arg(made.name.toHtmlEscaped(), periodWords(made.from, made.until)));
    });
    connect(store_.get(), &PrivacyStore::revoked, this, [this](const core::Delegation& over) {
        onDone(over,
               tr("Fatto. <b>%1</b> non può più agire per te.").arg(over.name.toHtmlEscaped()));
    });
    connect(store_.get(), &PrivacyStore::delegationsOvertaken, this, &DelegationsPage::onOvertaken);
    connect(store_.get(), &PrivacyStore::failed, this, [this](const core::Error& error) {
        question_->setBusy(false);
        if (isVisible()) tellError(context_, *notice_, error);
    });
    connect(question_, &AskCard::dismissed, this, [this] { add_->setFocus(); });
    connect(receipt_, &Button::clicked, this, [this] {
        if (last_) printReceipt(*last_);
    });
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (store_) store_->loadDelegations();
    });
    connect(prints_, &PagePrints::failed, this,
            [this](const core::Error& error) { tellError(context_, *notice_, error); });
}

void DelegationsPage::enter() {
    if (std::exchange(toTell_, false)) notice_->announceAndFocus();
}

void DelegationsPage::refresh() {
    if (!store_) return;
    const auto& error = store_->error();
    if (error && endsSession(context_, *error)) return;
    const bool failed = error && !store_->given();
    error_->setVisible(failed);
    content_->setVisible(!failed);
    if (failed) error_->showError(*error);
    if (store_->given()) showGiven();
}

void DelegationsPage::showGiven() {
    while (auto* item = given_->takeAt(0)) {
        if (auto* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const auto& delegation : *store_->given()) given_->addWidget(rowFor(delegation));
    for (const auto& person : store_->people())
        if (person.right != core::ActingPerson::Right::delegate) given_->addWidget(rowFor(person));
    none_->setText(own_ ? tr("Non hai delegato nessuno.") : tr("Nessuno può agire."));
    none_->setVisible(given_->count() == 0);
}

QWidget* DelegationsPage::rowFor(const core::Delegation& delegation) {
    const auto state = delegation.state(today());
    const bool alive =
        state == core::Delegation::State::holds || state == core::Delegation::State::toCome;
    const QString name = delegation.name.isEmpty() ? delegation.delegate : delegation.name;
    auto* line = new PersonRow({name, actingRight(core::ActingPerson::Right::delegate),
                                periodWords(delegation.from, delegation.until) +
                                    QStringLiteral(" · ") + scopeWords(delegation.scope),
                                delegationState(state), alive});
    auto* receipt =
        line->addAct(tr("Ricevuta"), tr("Stampa la ricevuta della delega a %1").arg(name));
    receipt->setObjectName(QStringLiteral("delegationReceipt"));
    connect(receipt, &Button::clicked, this, [this, delegation] { printReceipt(delegation); });
    if (!alive || !own_) return line;
    auto* revoke = line->addAct(tr("Revoca"), tr("Revoca la delega a %1").arg(name));
    revoke->setObjectName(QStringLiteral("revokeDelegation"));
    connect(revoke, &Button::clicked, this, [this, delegation] { askRevoke(delegation); });
    return line;
}

QWidget* DelegationsPage::rowFor(const core::ActingPerson& person) {
    return new PersonRow({person.name, actingRight(person.right),
                          periodWords(person.from, person.until) + QStringLiteral(" · ") +
                              scopeWords(person.scope)});
}

void DelegationsPage::askRevoke(const core::Delegation& delegation) {
    notice_->hide();
    receipt_->hide();
    question_->ask(tr("Vuoi revocare la delega a %1?").arg(delegation.name),
                   tr("Da subito %1 non può più agire per te. Quello che ha già fatto resta, per "
                      "esempio un appuntamento. Puoi dare una delega nuova quando vuoi.")
                       .arg(delegation.name),
                   tr("Revoca la delega"), [this, delegation] {
                       if (!store_) return;
                       question_->setBusy(true);
                       store_->revoke(delegation);
                   });
    reveal(*question_);
}

void DelegationsPage::onDone(const core::Delegation& delegation, const QString& sentence) {
    last_ = delegation;
    question_->close();
    notice_->setMessage(Tone::ok, sentence);
    notice_->show();
    receipt_->show();
    toTell_ = !isVisible();
    if (isVisible()) notice_->announceAndFocus();
}

void DelegationsPage::onOvertaken() {
    question_->close();
    receipt_->hide();
    notice_->setMessage(Tone::warn,
                        tr("La tua scelta <b>non è stata salvata</b>: intanto un'altra finestra ha "
                           "cambiato le deleghe. Qui sotto vedi quelle di adesso."));
    notice_->show();
    toTell_ = !isVisible();
    if (isVisible()) notice_->announceAndFocus();
}

void DelegationsPage::printReceipt(const core::Delegation& delegation) {
    if (!prints_->isBusy()) prints_->print(onPaper(delegationReceipt(delegation, today())));
}

bool DelegationsPage::print() {
    if (store_ && store_->given() && !prints_->isBusy())
        prints_->print(onPaper(delegationsPaper(*store_->given(), store_->people(), today())));
    return true;
}

void DelegationsPage::clear() {
    prints_->cancel();
    if (store_) store_->disconnect(this);
    store_.reset();
    last_.reset();
    question_->close();
    for (auto* line : findChildren<PersonRow*>()) line->clear();
    notice_->setMessage(Tone::info, {});
    notice_->hide();
    receipt_->hide();
}

void DelegationsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
}

}  // namespace ui
