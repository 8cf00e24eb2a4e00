// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/my_doctor_page.h"

#include <QBoxLayout>
#include <utility>

#include "core/base/error_table.h"
#include "ui/screens/doctor/associates_card.h"
#include "ui/screens/doctor/change_box.h"
#include "ui/screens/doctor/children_panel.h"
#include "ui/screens/doctor/choice/receipt_page.h"
#include "ui/screens/doctor/doctor_card.h"
#include "ui/screens/doctor/doctor_header.h"
#include "ui/screens/doctor/doctor_print.h"
#include "ui/screens/doctor/doctor_store.h"
#include "ui/screens/doctor/requests_card.h"
#include "ui/screens/doctor/search/search_page.h"
#include "ui/screens/login/step_up_page.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double boxWidth = 320;
const QString openKey = QStringLiteral("associates");

QString nameOfOther(const Context& context) {
    const auto& session = context.services.sessions.current();
    return session && session->actingFor ? givenName(session->actingFor->patient.name) : QString();
}

QWidget* inCard(MessagePage* message) {
    auto* card = new Card;
    column(card, 0)->addWidget(message);
    card->hide();
    return card;
}

core::DoctorKind kindOf(DoctorSection section) {
    return section == DoctorSection::paediatrician ? core::DoctorKind::paediatrician
                                                   : core::DoctorKind::family;
}

}  // namespace

MyDoctorPage::MyDoctorPage(const Context& context, DoctorSection section)
    : context_(context),
      section_(section),
      first_(section == doctorEntrySection(context)),
      store_(doctorStore(context)),
      header_(new DoctorHeader(context, *this, section)) {
    auto* body = (new PageBody(*this))->content();
    body->addWidget(header_);
    if (section == DoctorSection::paediatrician && !hasPaediatrician(context)) {
        children_ = new ChildrenPanel(context);
        body->addWidget(children_);
        body->addStretch();
        return;
    }
    across_ = row(nullptr, 20);
    body->addLayout(across_);
    body->addStretch();
    makeCards();
    listen();
    store_->load();
    refresh();
}

MyDoctorPage::~MyDoctorPage() = default;

QString MyDoctorPage::trail() const {
    return first_ ? QString() : trailStart + QString::number(int(section_));
}

QWidget* MyDoctorPage::firstFocus() const {
    return header_->heading();
}

void MyDoctorPage::makeCards() {
    across_->addWidget(makeLeft(), 1);
    change_ = new ChangeBox(kindOf(section_), nameOfOther(context_));
    side_ = new QWidget;
    auto* side = column(side_, 0);
    side->addWidget(change_);
    side->addStretch();
    across_->addWidget(side_);
    withTheme(side_, [this] { fitBox(); });
    prints_ = new PagePrints(context_, *notice_, this);
    prints_->setService(placeName(Place::doctor));
}

QWidget* MyDoctorPage::makeLeft() {
    notice_ = new Banner;
    notice_->hide();
    notice_->setObjectName(QStringLiteral("notice"));
    card_ = new DoctorCard;
    associates_ = new AssociatesCard;
    nobody_ = new MessagePage(MessagePage::Size::panel, Icon::stethoscope,
                              tr("Non risulta nessun medico."),
                              tr("La prima scelta si fa allo sportello della tua ASST, con la "
                                 "tessera e un documento."));
    nobodyCard_ = inCard(nobody_);
    nobodyCard_->setObjectName(QStringLiteral("noDoctor"));
    error_ = new ErrorPanel(MessagePage::Size::panel);
    errorCard_ = inCard(error_);
    requests_ = new RequestsCard;
    auto* left = new QWidget;
    auto* all = column(left, 16);
    for (QWidget* part : std::initializer_list<QWidget*>{notice_, card_, nobodyCard_, errorCard_,
                                                         associates_, requests_})
        all->addWidget(part);
    all->addStretch();
    return left;
}

void MyDoctorPage::listen() {
    connect(card_->printButton(), &Button::clicked, this, &MyDoctorPage::print);
    connect(change_, &ChangeBox::chosen, this, [this] {
        context_.navigator.push(pageOf<DoctorSearchPage>(std::cref(context_), section_));
    });
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (store_) store_->load();
    });
    connect(requests_, &RequestsCard::receiptWanted, this, [this](const QString& id) {
        context_.navigator.push(pageOf<ReceiptPage>(std::cref(context_), id, false));
    });
    connect(requests_, &RequestsCard::withdrawConfirmed, this, &MyDoctorPage::withdraw);
    connect(store_.get(), &DoctorStore::withdrawn, this, [this] {
        requests_->tell(Tone::ok, tr("<b>La richiesta è ritirata.</b> Il medico non cambia."));
    });
    connect(store_.get(), &DoctorStore::withdrawalFailed, this, &MyDoctorPage::onWithdrawalFailed);
    connect(store_.get(), &DoctorStore::changed, this, &MyDoctorPage::refresh);
    connect(prints_, &PagePrints::failed, this, &MyDoctorPage::tell);
}

// Behind other pages what holds may have changed.
void MyDoctorPage::enter() {
    if (!store_ || children_) return;
    store_->load();
    const auto waiting = std::exchange(withdrawal_, {});
    if (waiting && mayWithdraw()) store_->withdraw(*waiting);
}

bool MyDoctorPage::mayWithdraw() const {
    const auto& session = context_.services.sessions.current();
    return session && session->level >= core::Level::card;
}

// R4: as for a choice; the way to level 3 leads back here, and what was confirmed is done then.
void MyDoctorPage::withdraw(const core::ChoiceRequest& request) {
    if (!store_) return;
    if (mayWithdraw()) return store_->withdraw(request);
    withdrawal_ = request;
    context_.navigator.push(
        pageOf<StepUpPage>(std::cref(context_), Place::doctor, core::Level::card));
}

void MyDoctorPage::refresh() {
    if (!store_ || children_) return;
    for (const auto* error : {&store_->current().error(), &store_->requests().error()})
        if (*error && endsSession(context_, **error)) return;
    showDoctor();
    if (store_->requests().isReady()) requests_->setRequests(store_->requests().value());
    if (store_->requests().error() && !store_->current().error()) tell(*store_->requests().error());
}

void MyDoctorPage::showDoctor() {
    const auto& current = store_->current();
    const bool failed = current.error().has_value();
    if (failed) error_->showError(*current.error());
    errorCard_->setVisible(failed);
    const auto& doctor = current.value();
    nobodyCard_->setVisible(current.isReady() && !doctor);
    const bool shown = doctor && !failed;
    card_->setVisible(shown);
    associates_->setVisible(shown);
    if (!shown) return;
    card_->setDoctor(*doctor, context_.services.clock.today());
    associates_->setDoctor(*doctor);
    associates_->setAssociates(store_->others());
}

bool MyDoctorPage::print() {
    if (!store_ || !prints_ || !store_->current().value()) return false;
    if (prints_->isBusy()) return true;
    prints_->print(printedDoctor(*store_->current().value(), store_->others()));
    return true;
}

void MyDoctorPage::onWithdrawalFailed(const core::Error& error) {
    if (endsSession(context_, error)) return;
    if (error.code == core::errors::recordChanged)
        return requests_->tell(Tone::warn, tr("<b>Nel frattempo è arrivata la risposta.</b> La "
                                              "richiesta non si può più ritirare."));
    const core::ErrorText text = core::errorText(error);
    requests_->tell(Tone::bad, tr("<b>Non sappiamo se la richiesta è ritirata.</b> %1 %2 Qui sotto "
                                  "c'è quello che dice il portale.")
                                   .arg(text.title, text.hint));
}

void MyDoctorPage::tell(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

core::FormValues MyDoctorPage::draft() const {
    if (!associates_ || !associates_->isOpen()) return {};
    return {{openKey, QStringLiteral("1")}};
}

void MyDoctorPage::restore(const core::FormValues& draft) {
    if (associates_) associates_->setOpen(draft.contains(openKey));
}

void MyDoctorPage::clear() {
    if (store_) store_->disconnect(this);
    store_.reset();
    withdrawal_.reset();
    if (children_) return children_->clear();
    prints_->cancel();
    notice_->hide();
    card_->clear();
    associates_->clear();
    requests_->clear();
    change_->clear();
}

void MyDoctorPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    if (!across_) return;
    wide_ = widthClass == WidthClass::wide;
    across_->setDirection(wide_ ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitBox();
}

void MyDoctorPage::fitBox() {
    side_->setMinimumWidth(wide_ ? theme().px(boxWidth) : 0);
    side_->setMaximumWidth(wide_ ? theme().px(boxWidth) : QWIDGETSIZE_MAX);
}

}  // namespace ui
