// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/consents_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "core/accesses/access_words.h"
#include "ui/forms/form.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/privacy/accesses_page.h"
#include "ui/screens/privacy/consent_question.h"
#include "ui/screens/privacy/consents_card.h"
#include "ui/screens/privacy/hidden_page.h"
#include "ui/screens/privacy/history_page.h"
#include "ui/screens/privacy/list_rows.h"
#include "ui/screens/privacy/privacy_bar.h"
#include "ui/screens/privacy/privacy_header.h"
#include "ui/screens/privacy/privacy_paper.h"
#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/screens/privacy/seen_page.h"
#include "ui/screens/record/consent/notice_page.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int newestRows = 3;

bool isOwn(const Context& context) {
    return !context.services.sessions.current()->actingFor;
}

}  // namespace

ConsentsPage::ConsentsPage(const Context& context)
    : context_(context),
      store_(privacyStore(context)),
      record_(recordStore(context)),
      data_(dataStore(context)),
      newest_(std::make_unique<ListRows>()),
      header_(new PrivacyHeader(context, *this, PrivacySection::consents)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      receipt_(barButton(tr("Stampa la ricevuta"), "printReceipt", Icon::print)),
      error_(new ErrorPanel(MessagePage::Size::panel)),
      consents_(new ConsentsCard(isOwn(context))),
      question_(new ConsentQuestion(store_)),
      content_(new QWidget) {
    auto* all = (new PageBody(*this))->content();
    all->addWidget(header_);
    all->addWidget(notice_);
    all->addWidget(receipt_, 0, Qt::AlignLeft);
    all->addWidget(error_);
    all->addWidget(content_);
    all->addStretch();
    across_ = row(content_, 20);
    across_->addWidget(makeLeft(), 13);
    across_->addWidget(makeRight(), 7);
    makeNotices();
    listen();
    store_->loadHistory();
    data_->loadDetails();
    record_->all().load();
    showHistory();
}

ConsentsPage::~ConsentsPage() {
    list_->setModel(nullptr);  // the view outlives the members of this class
}

QWidget* ConsentsPage::firstFocus() const {
    return header_->heading();
}

void ConsentsPage::makeNotices() {
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    receipt_->hide();
    error_->hide();
    connect(receipt_, &Button::clicked, this, &ConsentsPage::printReceipt);
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (store_) store_->loadHistory();
    });
    connect(prints_, &PagePrints::failed, this,
            [this](const core::Error& error) { tellError(context_, *notice_, error); });
}

QWidget* ConsentsPage::makeLeft() {
    auto* left = new QWidget;
    auto* all = column(left, 16);
    all->addWidget(consents_);
    all->addWidget(question_);
    all->addWidget(makeRegister());
    all->addStretch();
    connect(consents_, &ConsentsCard::noticeWanted, this,
            [this] { context_.navigator.push(pageOf<NoticePage>(std::cref(context_))); });
    connect(consents_, &ConsentsCard::historyWanted, this,
            [this] { context_.navigator.push(pageOf<HistoryPage>(std::cref(context_))); });
    connect(consents_, &ConsentsCard::wanted, this, [this](core::ConsentTopic topic, bool give) {
        if (!store_ || !store_->history() || store_->isBusy()) return;
        notice_->hide();
        receipt_->hide();
        question_->ask(topic, give);
    });
    connect(question_, &AskCard::dismissed, this,
            [this] { consents_->focusSwitch(question_->topic()); });
    connect(question_, &ConsentQuestion::confirmed, this,
            [this](core::ConsentTopic topic, bool give) {
                if (!store_) return;
                question_->setBusy(true);
                store_->choose(topic, give);
            });
    return left;
}

QWidget* ConsentsPage::makeRegister() {
    auto* card = new Card;
    auto* all = column(card, 0, {0, 14, 0, 0});
    auto* head = row(nullptr, 12, {20, 0, 20, 8});
    auto* more = new Button(Button::Kind::link, tr("Vedi tutto"));
    more->setAccessibleName(tr("Vedi tutto il registro degli accessi"));
    more->setObjectName(QStringLiteral("allAccesses"));
    connect(more, &Button::clicked, this,
            [this] { context_.navigator.push(pageOf<AccessesPage>(std::cref(context_))); });
    head->addWidget(new Paragraph(Type::h2, tr("Registro accessi")), 1);
    head->addWidget(more);
    none_ = new Paragraph(Type::secondary, tr("Attendi…"));
    none_->setColor(Role::ink2);
    none_->setContentsMargins(20, 0, 20, 14);
    list_ = new DocumentListView(*newest_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Gli ultimi accessi di chi ti cura"));
    list_->setObjectName(QStringLiteral("newestAccesses"));
    list_->rows().setRoundEnds(false, true);
    list_->setWrapping(true);
    list_->fitToRows();
    connect(list_, &DocumentListView::opened, this,
            [this] { context_.navigator.push(pageOf<AccessesPage>(std::cref(context_))); });
    all->addLayout(head);
    all->addWidget(none_);
    all->addWidget(list_);
    return card;
}

QWidget* ConsentsPage::makeRight() {
    auto* right = new QWidget;
    auto* all = column(right, 16);
    all->addWidget(makeView());
    all->addWidget(makeHidden());
    all->addStretch();
    return right;
}

QWidget* ConsentsPage::makeView() {
    auto* card = new Card(Card::Kind::honey);
    auto* all = column(card, 10, {22, 20, 22, 20});
    all->addWidget(new IconTile(Icon::eye, Tone::info), 0, Qt::AlignLeft);
    all->addWidget(new Paragraph(Type::h2, tr("Che cosa vede il medico?")));
    all->addWidget(new Paragraph(
        Type::body, tr("Guarda il tuo Fascicolo con i suoi occhi: i documenti oscurati non "
                       "compaiono, e non si capisce che mancano.")));
    mine_ = new Paragraph(Type::body);
    mine_->setObjectName(QStringLiteral("youSee"));
    theirs_ = new Paragraph(Type::body);
    theirs_->setObjectName(QStringLiteral("doctorSees"));
    auto* box = new Card;
    auto* lines = column(box, 6, {16, 12, 16, 12});
    lines->addWidget(mine_);
    lines->addWidget(theirs_);
    all->addWidget(box);
    auto* look = new Button(Button::Kind::primary, tr("Guarda come il medico"));
    look->setObjectName(QStringLiteral("lookAsDoctor"));
    connect(look, &Button::clicked, this,
            [this] { context_.navigator.push(pageOf<SeenPage>(std::cref(context_))); });
    all->addWidget(look);
    return card;
}

QWidget* ConsentsPage::makeHidden() {
    auto* card = new Card;
    auto* across = row(card, 12, {22, 18, 22, 18});
    across->addWidget(new IconTile(Icon::eyeOff, Tone::neutral), 0, Qt::AlignTop);
    auto* words = column(nullptr, 2);
    hidden_ = new Paragraph(Type::bodyStrong);
    hidden_->setObjectName(QStringLiteral("hiddenCount"));
    auto* open = new Button(Button::Kind::link, tr("Rivedi le tue scelte"));
    open->setAccessibleName(tr("Rivedi i documenti oscurati"));
    open->setObjectName(QStringLiteral("openHidden"));
    connect(open, &Button::clicked, this,
            [this] { context_.navigator.replace(*this, pageOf<HiddenPage>(std::cref(context_))); });
    words->addWidget(hidden_);
    words->addWidget(open, 0, Qt::AlignLeft);
    across->addLayout(words, 1);
    return card;
}

void ConsentsPage::listen() {
    connect(store_.get(), &PrivacyStore::historyChanged, this, &ConsentsPage::showHistory);
    connect(store_.get(), &PrivacyStore::chosen, this, &ConsentsPage::onChosen);
    connect(store_.get(), &PrivacyStore::overtaken, this, &ConsentsPage::onOvertaken);
    connect(store_.get(), &PrivacyStore::failed, this, &ConsentsPage::onFailed);
    connect(data_.get(), &DataStore::changed, this, &ConsentsPage::showHistory);
    connect(&record_->all(), &DocumentList::changed, this, &ConsentsPage::showCounts);
    connect(record_.get(), &RecordStore::documentChanged, this, &ConsentsPage::loadView);
}

void ConsentsPage::enter() {
    loadRegister();
    loadView();
}

void ConsentsPage::showHistory() {
    if (!store_) return;
    const auto& error = store_->error();
    if (error && endsSession(context_, *error)) return;
    const bool failed = error && !store_->history();
    error_->setVisible(failed);
    content_->setVisible(!failed);
    if (failed) error_->showError(*error);
    if (store_->history())
        consents_->show(*store_->history(), data_->details().value().contacts.mobileEnds());
    showCounts();
}

void ConsentsPage::showCounts() {
    if (!record_) return;
    const auto& all = record_->all();
    const bool open = !store_->history() || store_->history()->given(core::ConsentTopic::record);
    const auto count = [](int number) { return tr("%n documento/i", nullptr, number); };
    const int hidden =
        int(std::ranges::count_if(all.documents(), [](const auto& one) { return one.hidden; }));
    const QString wait = open ? tr("…") : tr("Fascicolo chiuso");
    mine_->setRichText(
        tr("Tu vedi: <b>%1</b>").arg(open && all.isComplete() ? count(all.total()) : wait));
    theirs_->setRichText(tr("Il medico vede: <b>%1</b>").arg(open && seen_ ? count(*seen_) : wait));
    hidden_->setText(open && all.isComplete() ? tr("%n documento/i oscurato/i", nullptr, hidden)
                                              : tr("Documenti oscurati"));
}

void ConsentsPage::loadRegister() {
    if (!store_) return;
    core::whenDone(store_->accesses({}), this, [this](const core::Result<core::AccessList>& list) {
        if (!store_) return;
        if (!list) {
            if (!endsSession(context_, list.error()))
                none_->setText(tr("Il registro non risponde."));
            return;
        }
        const auto& accesses = list->accesses;
        newest_->setRows(accessRows(accesses.mid(0, newestRows)));
        none_->setText(tr("Nessuno ha letto il tuo Fascicolo."));
        none_->setVisible(accesses.isEmpty());
    });
}

void ConsentsPage::loadView() {
    if (!store_) return;
    core::whenDone(store_->seenBy(core::Reader::familyDoctor), this,
                   [this](const core::Result<QVector<core::Document>>& seen) {
                       seen_ = seen ? std::optional(int(seen->size())) : std::nullopt;
                       showCounts();
                   });
}

void ConsentsPage::tell(Tone tone, const QString& marked) {
    question_->close();
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
    reveal(*notice_);  // the question was below it
}

void ConsentsPage::onChosen(const core::ConsentAct& act) {
    last_ = act;
    tell(Tone::ok, consentDone(act.topic, act.given));
    receipt_->show();
    loadView();
}

void ConsentsPage::onOvertaken(core::ConsentTopic topic) {
    receipt_->hide();
    tell(Tone::warn, consentOvertaken(store_->history()->of(topic).first()));
    loadView();
}

void ConsentsPage::onFailed(const core::Error& error) {
    question_->setBusy(false);
    tellError(context_, *notice_, error);
}

void ConsentsPage::printReceipt() {
    if (!last_ || prints_->isBusy()) return;
    prints_->print(onPaper(consentReceipt(*last_, nameOfChooser(context_, last_->by))));
}

void ConsentsPage::clear() {
    prints_->cancel();
    if (store_) store_->disconnect(this);
    if (record_) {
        record_->all().disconnect(this);
        record_->disconnect(this);
    }
    if (data_) data_->disconnect(this);
    store_.reset();
    record_.reset();
    data_.reset();
    last_.reset();
    seen_.reset();
    newest_->clear();
    consents_->clear();
    question_->clear();
    for (Paragraph* text : {mine_, theirs_, hidden_}) text->setText({});
    notice_->hide();
    receipt_->hide();
}

void ConsentsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    const bool wide = widthClass == WidthClass::wide;
    across_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace ui
