// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/book_page.h"

#include "core/prescriptions/prescription_rules.h"
#include "ui/screens/booking/bookable_model.h"
#include "ui/screens/booking/booking_flow.h"
#include "ui/screens/booking/booking_wish.h"
#include "ui/screens/booking/moment_page.h"
#include "ui/screens/booking/open_start_page.h"
#include "ui/screens/booking/services_page.h"
#include "ui/screens/home/service_card.h"
#include "ui/screens/login/step_up_page.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

BookPage::BookPage(const Context& context)
    : context_(context),
      model_(std::make_unique<BookableModel>()),
      header_(new BookingHeader(context, *this, BookingSection::book)),
      all_((new PageBody(*this))->content()),
      notice_(new Banner(Tone::warn)) {
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    auto* ask = new Button(Button::Kind::text, tr("Guarda com'è andata"));
    ask->setObjectName(QStringLiteral("askTruth"));
    connect(ask, &Button::clicked, this,
            [this] { context_.navigator.push(pageOf<MomentPage>(std::cref(context_))); });
    notice_->setTrailing(ask);
    all_->addWidget(header_);
    all_->addWidget(notice_);
    first_ = header_->heading();
    asListed_ = mayBook();
    if (asListed_)
        addList();
    else
        addWays();
    all_->addStretch();
}

BookPage::~BookPage() = default;

QWidget* BookPage::firstFocus() const {
    return first_;
}

// R4.
bool BookPage::mayBook() const {
    const auto& session = context_.services.sessions.current();
    return session && session->level >= core::Level::passwordAndCode;
}

void BookPage::addWays() {
    const bool inside = context_.services.sessions.active();
    auto* login = new MethodCard(
        Icon::lock, {tr("Con una delle tue ricette"),
                     inside ? tr("SERVE UN ACCESSO PIÙ SICURO") : tr("CON ACCESSO"),
                     tr("Entra con la tessera, o con password e codice SMS. Scegli la ricetta da "
                        "prenotare fra quelle del tuo Fascicolo."),
                     tr("Accedi per prenotare"), QStringLiteral("bookWithLogin")});
    connect(login, &MethodCard::chosen, this, &BookPage::openStepUp);
    all_->addWidget(login);
    if (inside) return;
    auto* open = new MethodCard(
        Icon::card,
        {tr("Senza accedere"), tr("CON CODICE FISCALE, TESSERA E CODICE IUP"),
         tr("Servono il codice fiscale, il numero di identificazione della tua CRS o TS-CNS e il "
            "codice IUP della ricetta."),
         tr("Prenota senza accedere"), QStringLiteral("bookWithoutLogin")});
    connect(open, &MethodCard::chosen, this,
            [this] { context_.navigator.push(pageOf<OpenStartPage>(std::cref(context_))); });
    all_->addWidget(open);
}

void BookPage::openStepUp() {
    context_.navigator.push(
        pageOf<StepUpPage>(std::cref(context_), Place::booking, core::Level::passwordAndCode));
}

void BookPage::addList() {
    store_ = prescriptionStore(context_);
    all_->addWidget(new Paragraph(Type::h2, tr("Scegli la ricetta da prenotare")));
    list_ = new DocumentListView(*model_, DocumentRow::Layout::chevron,
                                 tr("Ricette che puoi prenotare"));
    list_->setObjectName(QStringLiteral("bookable"));
    list_->fitToRows();
    connect(list_, &DocumentListView::chosen, this, &BookPage::choose);
    connect(list_, &DocumentListView::opened, this, &BookPage::choose);
    listCard_ = new Card;
    column(listCard_, 0)->addWidget(list_);
    empty_ = makeEmpty();
    error_ = new ErrorPanel(MessagePage::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (store_) store_->load();
    });
    for (QWidget* each : {static_cast<QWidget*>(listCard_), empty_, static_cast<QWidget*>(error_)})
        all_->addWidget(each);
    first_ = list_;
    connect(store_.get(), &PrescriptionStore::changed, this, &BookPage::refresh);
    store_->load();
    refresh();
}

QWidget* BookPage::makeEmpty() {
    auto* empty = new MessagePage(
        MessagePage::Size::panel, Icon::calendar, tr("Non hai ricette da prenotare."),
        tr("Qui trovi le ricette per visite ed esami che non hai ancora prenotato."));
    auto* card = new Card;
    column(card, 0)->addWidget(empty);
    return card;
}

void BookPage::refresh() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    const bool none = store_->prescriptions().isEmpty();
    const bool failed = store_->state() == PrescriptionStore::State::failed && none;
    if (store_->state() == PrescriptionStore::State::loading && none)
        model_->setWaiting();
    else
        model_->setPrescriptions(store_->prescriptions(), context_.services.clock.now());
    if (failed) error_->showError(*store_->error());
    const bool empty = model_->rowCount() == 0;
    error_->setVisible(failed);
    empty_->setVisible(!failed && empty);
    listCard_->setVisible(!failed && !empty);
}

void BookPage::choose(const QString& id) {
    const auto* prescription = model_->find(id);
    if (!prescription || !context_.services.sessions.active()) return;
    bookingFlow(context_)->begin(
        context_.services.gateways.booking(*context_.services.sessions.current()), *prescription,
        false);
    context_.navigator.push(pageOf<ServicesPage>(std::cref(context_)));
}

// From the record: the person has chosen already.
void BookPage::followWish() {
    const auto wish = bookingWish(context_.scope);
    if (!mayBook() || !wish->prescription()) return;
    const auto prescription = *wish->prescription();
    wish->clear();
    if (core::bookable(prescription, context_.services.clock.now()) != core::Bookable::yes) return;
    bookingFlow(context_)->begin(
        context_.services.gateways.booking(*context_.services.sessions.current()), prescription,
        false);
    context_.navigator.push(pageOf<ServicesPage>(std::cref(context_)));
}

// Whoever turned away while nobody knew hears of it here.
void BookPage::showAttempt() {
    using State = core::BookingAttempt::State;
    const auto flow = bookingFlow(context_);
    const bool open =
        flow->active() &&
        (flow->attempt().state() == State::unknown || flow->attempt().state() == State::asking ||
         flow->attempt().state() == State::confirming ||
         (flow->attempt().state() == State::booked && !flow->seen()));
    notice_->setVisible(open);
    if (!open) return;
    notice_->setMessage(Tone::warn, tr("<b>Una prenotazione è rimasta in sospeso.</b>"));
    notice_->announceAndFocus();
}

// A step-up came since: what was closed is open now.
void BookPage::enter() {
    const bool changed = asListed_ != mayBook();
    QMetaObject::invokeMethod(
        this,
        [this, changed] {
            if (changed)
                return context_.navigator.replace(*this, pageOf<BookPage>(std::cref(context_)));
            followWish();
        },
        Qt::QueuedConnection);
    if (changed) return;
    const auto flow = bookingFlow(context_);
    if (flow->active()) flow->leave();
    connect(flow.get(), &BookingFlow::changed, this, &BookPage::showAttempt, Qt::UniqueConnection);
    showAttempt();
    if (store_) store_->reload();
}

void BookPage::clear() {
    model_->clear();
    notice_->hide();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void BookPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    if (list_) list_->setWrapping(widthClass != WidthClass::wide);
}

}  // namespace ui
