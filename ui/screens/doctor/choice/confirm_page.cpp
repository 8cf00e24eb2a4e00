// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/confirm_page.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/doctor/choice/change_cards.h"
#include "ui/screens/doctor/choice/choice_pages.h"
#include "ui/screens/doctor/choice/choice_status.h"
#include "ui/screens/doctor/choice/pin_card.h"
#include "ui/screens/doctor/choice/receipt_page.h"
#include "ui/screens/doctor/choice/text_card.h"
#include "ui/screens/doctor/doctor_store.h"
#include "ui/screens/doctor/search/search_page.h"
#include "ui/screens/login/step_up_page.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/step_bar.h"

namespace ui {
namespace {

using Step = ChoiceFlow::Step;

const QString reasonKey = QStringLiteral("reason");
const QString wishKey = QStringLiteral("wish");

}  // namespace

ConfirmPage::ConfirmPage(const Context& context, DoctorSection section, QString id)
    : context_(context),
      section_(section),
      id_(std::move(id)),
      store_(doctorStore(context)),
      steps_(choiceSteps(2)),
      overline_(choiceOverline()),
      heading_(new Paragraph(Type::h1, title())),
      status_(new ChoiceStatus),
      change_(new ChangeCards),
      text_(new TextCard(tr("Che cosa firmi"), TextCard::beforeSigning())),
      pin_(new PinCard) {
    heading_->setObjectName(QStringLiteral("heading"));
    if (store_->choice().doctorId() != id_) store_->choice().choose(id_, {});
    auto* body = (new PageBody(*this))->content();
    for (QWidget* part : std::initializer_list<QWidget*>{overline_, heading_})
        body->addWidget(part);
    body->addWidget(steps_, 0, Qt::AlignLeft);
    body->addWidget(status_);
    body->addWidget(change_);
    across_ = row(nullptr, 20);
    auto* left = column(nullptr, 16);
    left->addWidget(makeConsequences());
    left->addWidget(text_, 1);
    across_->addLayout(left, 1);
    auto* right = column(nullptr, 0);
    right->addWidget(pin_);
    right->addStretch();
    across_->addLayout(right, 1);
    body->addLayout(across_);
    body->addWidget(makeActions());
    body->addStretch();
    listen();
    refresh();
}

ConfirmPage::~ConfirmPage() = default;

bool ConfirmPage::isRequest() const {
    const auto doctor = store_ ? store_->find(id_) : std::nullopt;
    const bool judged = doctor && doctor->verdict &&
                        doctor->verdict->outcome == core::ChoiceVerdict::Outcome::toBeJudged;
    return judged || (store_ && !store_->choice().reason().isEmpty());
}

QString ConfirmPage::title() const {
    return isRequest() ? tr("Conferma la richiesta") : tr("Conferma il cambio");
}

QString ConfirmPage::trail() const {
    return trailStart + QString::number(int(section_)) + u'/' + id_;
}

QWidget* ConfirmPage::firstFocus() const {
    return heading_;
}

QWidget* ConfirmPage::makeConsequences() {
    auto* card = new Card;
    auto* all = column(card, 10, {24, 20, 24, 20});
    all->addWidget(new Paragraph(Type::h3, tr("Che cosa succede")));
    for (auto*& sentence : consequences_) {
        sentence = new Paragraph(Type::body);
        auto* whole = new QWidget;
        auto* line = row(whole, 12);
        line->addWidget(new IconView(Icon::ok, Role::ok, 22), 0, Qt::AlignTop);
        line->addWidget(sentence, 1);
        all->addWidget(whole);
    }
    return card;
}

QWidget* ConfirmPage::makeActions() {
    confirm_ = new Button(Button::Kind::primary, QString());
    confirm_->setObjectName(QStringLiteral("confirm"));
    connect(confirm_, &Button::clicked, pin_, &PinCard::submit);
    auto* back = footBackButton(context_);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, 12);
    flow->addWidget(back);
    flow->addWidget(confirm_);
    return actions;
}

void ConfirmPage::listen() {
    ChoiceFlow& flow = store_->choice();
    connect(&flow, &ChoiceFlow::changed, this, &ConfirmPage::refresh);
    connect(store_.get(), &DoctorStore::changed, this, &ConfirmPage::refresh);
    connect(pin_, &PinCard::given, this, &ConfirmPage::confirm);
    connect(status_, &ChoiceStatus::askAgainChosen, &flow, &ChoiceFlow::askAgain);
    connect(status_, &ChoiceStatus::sendAgainChosen, &flow, &ChoiceFlow::sendAgain);
    connect(status_, &ChoiceStatus::prepareAgainChosen, &flow, &ChoiceFlow::prepareAgain);
    connect(status_, &ChoiceStatus::backToListChosen, this, &ConfirmPage::backToList);
}

// What was typed before is given to the page after it has come up.
void ConfirmPage::enter() {
    QMetaObject::invokeMethod(
        this, [this] { start(); }, Qt::QueuedConnection);
}

void ConfirmPage::start() {
    const auto& session = context_.services.sessions.current();
    if (!store_ || !session) return;
    if (session->level < core::Level::card) return stepUp();
    store_->load();
    if (!store_->find(id_) && store_->wanted().state() != Fetched<core::Doctor>::State::loading)
        store_->lookUp(id_);
    if (const QString nonce = std::exchange(pending_, {}); !nonce.isEmpty())
        return store_->choice().resume(nonce);
    store_->choice().begin();
}

// `Non ora`: back to where the doctor was looked at.
void ConfirmPage::stepUp() {
    if (std::exchange(steppedUp_, true)) return context_.navigator.back();
    context_.navigator.push(
        pageOf<StepUpPage>(std::cref(context_), Place::doctor, core::Level::card));
}

void ConfirmPage::refresh() {
    if (!store_) return;
    const ChoiceFlow& flow = store_->choice();
    if (flow.doctorId() != id_) return;
    if (flow.error() && endsSession(context_, *flow.error())) return;
    if (flow.step() == Step::done) return onDone();
    showDoctors();
    showStep();
}

void ConfirmPage::showDoctors() {
    const bool request = isRequest();
    heading_->setText(title());
    confirm_->setText(request ? tr("Conferma la richiesta") : tr("Conferma il nuovo medico"));
    const auto& current = store_->current();
    change_->setBefore(current.value(), context_.services.clock.today(), request);
    if (const auto doctor = store_->find(id_)) change_->setAfter(*doctor, request);
    const QString before = current.value() ? current.value()->name : QString();
    const int days = store_->choice().prepared().changeDays;
    QStringList sentences =
        request ? QStringList{tr("La richiesta va all'ufficio, che decide."),
                              tr("Fino alla risposta il medico non cambia."),
                              tr("La risposta la trovi in IL TUO MEDICO."),
                              tr("Finché non arriva puoi ritirare la richiesta.")}
                : QStringList{tr("Il cambio vale subito."),
                              before.isEmpty() ? tr("Il portale avvisa il medico che lasci.")
                                               : tr("Il portale avvisa %1.").arg(before),
                              tr("Le ricette già fatte restano valide.")};
    if (!request && days > 0)
        sentences << tr("Potrai cambiare di nuovo dopo %n giorno/i.", nullptr, days);
    showConsequences(sentences);
}

void ConfirmPage::showConsequences(const QStringList& sentences) {
    for (int i = 0; i < int(std::size(consequences_)); ++i) {
        consequences_[i]->setText(sentences.value(i));
        consequences_[i]->parentWidget()->setVisible(i < sentences.size());
    }
}

void ConfirmPage::showStep() {
    const ChoiceFlow& flow = store_->choice();
    const bool ready = flow.step() == Step::ready;
    const auto& current = store_->current();
    using Known = std::optional<std::optional<core::Doctor>>;
    const Known known = current.isReady() ? Known(std::in_place, current.value()) : Known();
    text_->setSigned(flow.prepared().text);
    pin_->setVisible(ready);
    confirm_->setVisible(ready && !pin_->isBlocked());
    status_->showStep(flow, known);
    if (!ready) return;
    pin_->setTries(context_.services.cards.snapshot().triesLeft);
    const bool told = std::exchange(toldAttempt_, flow.attempt()) == flow.attempt();
    if (flow.error() && !told) pin_->refuse(*flow.error(), holdsWords(known));
    confirm_->setVisible(!pin_->isBlocked());
}

void ConfirmPage::confirm(PinEdit& pin) {
    if (store_) store_->choice().confirm(pin.take());
}

// The page may be the one that is told: it goes when the telling is over.
void ConfirmPage::onDone() {
    if (!store_) return;
    const QString id = store_->choice().request().id;
    store_->disconnect(this);
    store_->choice().disconnect(this);
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            context_.navigator.replace(*this, pageOf<ReceiptPage>(std::cref(context_), id, true));
        },
        Qt::QueuedConnection);
}

void ConfirmPage::backToList() {
    context_.navigator.open(Place::doctor);
    context_.navigator.push(pageOf<DoctorSearchPage>(std::cref(context_), section_));
}

core::FormValues ConfirmPage::draft() const {
    if (!store_) return {};
    const ChoiceFlow& flow = store_->choice();
    return {{reasonKey, flow.reason()}, {wishKey, flow.pendingNonce()}};
}

// A page made anew in the same session finds its choice in the store.
void ConfirmPage::restore(const core::FormValues& draft) {
    if (!store_ || store_->choice().isBegun()) return;
    store_->choice().choose(id_, draft[reasonKey]);
    pending_ = draft[wishKey];
}

void ConfirmPage::clear() {
    if (store_) {
        store_->disconnect(this);
        store_->choice().disconnect(this);
    }
    store_.reset();
    pin_->clear();
    change_->clear();
    text_->clear();
    status_->clear();
    for (Paragraph* sentence : consequences_) sentence->setText({});
}

void ConfirmPage::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    fitChoiceSteps(*steps_, widthClass);
    change_->setWidthClass(widthClass);
    across_->setDirection(widthClass == WidthClass::wide ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

}  // namespace ui
