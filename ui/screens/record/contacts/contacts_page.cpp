// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contacts_page.h"

#include <QLineEdit>
#include <algorithm>
#include <array>

#include "core/base/error_table.h"
#include "ui/screens/parts/list_and_pane.h"
#include "ui/screens/parts/list_body.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/contacts/contact_details.h"
#include "ui/screens/record/contacts/contact_model.h"
#include "ui/screens/record/contacts/contact_page.h"
#include "ui/screens/record/contacts/contact_print.h"
#include "ui/screens/record/contacts/contact_store.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/picker.h"

namespace ui {
namespace {

using core::ContactKind;
constexpr std::array kinds{ContactKind::visit, ContactKind::emergency, ContactKind::stay};
enum State { listState, emptyState, errorState };

int entryOf(std::optional<ContactKind> kind) {
    if (!kind) return 0;
    return 1 + int(std::ranges::find(kinds, *kind) - kinds.begin());
}

}  // namespace

ContactsPage::ContactsPage(const Context& context)
    : context_(context),
      store_(contactStore(context)),
      model_(std::make_unique<ContactModel>(store_->chosen(), ContactModel::Style::page)),
      header_(new RecordHeader(context, *this, RecordSection::contacts)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)) {
    notice_->hide();
    notice_->setObjectName(QStringLiteral("notice"));
    body_ = new ListBody(*this);
    auto* all = body_->content();
    for (QWidget* part :
         {static_cast<QWidget*>(header_), makeFilters(), static_cast<QWidget*>(notice_)})
        all->addWidget(part);
    states_ = new ListStates;
    error_ = new RecordErrorPanel(context, MessagePage::Size::panel);
    for (QWidget* state : {makeList(), makeEmpty(), static_cast<QWidget*>(error_)})
        states_->addWidget(state);
    all->addLayout(states_, 1);
    listen();
    model_->setSearch(store_->choices().search);
    store_->chosen().load();
    refresh();
}

ContactsPage::~ContactsPage() = default;

QWidget* ContactsPage::firstFocus() const {
    return view_;
}

QWidget* ContactsPage::makeFilters() {
    search_ = new QLineEdit(store_->choices().search);
    search_->setObjectName(QStringLiteral("searchContacts"));
    search_->setPlaceholderText(tr("Cerca"));
    search_->setAccessibleName(tr("Cerca nei contatti mostrati"));
    search_->setProperty("bar", true);
    search_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    search_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    withTheme(search_, [this] {
        search_->setMinimumWidth(theme().px(180));
        search_->setMaximumWidth(theme().px(420));
    });
    kind_ = new Picker(tr("Tipo"));
    kind_->setObjectName(QStringLiteral("contactKind"));
    kind_->addItem(tr("Tutti i contatti"));
    for (const ContactKind kind : kinds) kind_->addItem(core::contactKindName(kind));
    kind_->setCurrentIndex(entryOf(store_->chosen().query().kind));
    print_ = new Button(Button::Kind::neutral, tr("Stampa"));
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("printContacts"));
    print_->setInBar(true);
    auto* filters = new QWidget;
    auto* layout = new FlowLayout(filters, 12);
    for (QWidget* part : std::initializer_list<QWidget*>{search_, kind_, print_})
        layout->addWidget(part);
    return filters;
}

QWidget* ContactsPage::makeList() {
    view_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate, title());
    view_->setObjectName(QStringLiteral("contacts"));
    view_->rows().setRoundEnds(true, false);
    body_->keepRoomFor(*view_);
    auto* card = new Card;
    auto* list = column(card, 0);
    list->addWidget(view_, 1);
    list->addWidget(makeFoot());
    details_ = new ContactDetails(context_);
    pane_ = paneOf(details_);
    return listAndPane(card, pane_);
}

QWidget* ContactsPage::makeFoot() {
    auto* foot = new Strip({}, Qt::TopEdge);
    shown_ = new Paragraph(Type::secondary);
    shown_->setObjectName(QStringLiteral("contactsShown"));
    shown_->setColor(Role::ink2);
    more_ = new Button(Button::Kind::link, tr("Mostra altri"));
    more_->setObjectName(QStringLiteral("showMoreContacts"));
    auto* layout = row(foot, 12, {20, 8, 20, 8});
    layout->addWidget(shown_, 1, Qt::AlignVCenter);
    layout->addWidget(more_);
    return foot;
}

QWidget* ContactsPage::makeEmpty() {
    empty_ = new MessagePage(MessagePage::Size::panel, Icon::search, {}, {});
    dropFilters_ = new Button(Button::Kind::primary, tr("Togli tutti i filtri"));
    dropFilters_->setObjectName(QStringLiteral("dropFilters"));
    connect(dropFilters_, &Button::clicked, this, &ContactsPage::dropFilters);
    empty_->addButton(dropFilters_);
    auto* card = new Card;
    column(card, 0)->addWidget(empty_);
    return card;
}

void ContactsPage::listen() {
    connect(search_, &QLineEdit::textChanged, this, &ContactsPage::search);
    connect(kind_, &Picker::currentIndexChanged, this, &ContactsPage::chooseKind);
    connect(print_, &Button::clicked, this, &ContactsPage::print);
    connect(view_, &DocumentListView::selected, this, &ContactsPage::select);
    // Where the pane is shown, it is enough to have chosen.
    connect(view_, &DocumentListView::chosen, this, [this](const QString& id) {
        if (!paned_) open(id);
    });
    connect(view_, &DocumentListView::opened, this, &ContactsPage::open);
    connect(more_, &Button::clicked, this, [this] { store_->chosen().loadMore(); });
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] {
        if (store_) store_->chosen().load();
    });
    connect(&store_->chosen(), &ContactList::changed, this, &ContactsPage::refresh);
    connect(&everything_, &QFutureWatcherBase::finished, this, &ContactsPage::onEverything);
    connect(prints_, &PagePrints::failed, this, &ContactsPage::tell);
}

void ContactsPage::refresh() {
    if (!store_) return;
    const ContactList& list = store_->chosen();
    if (list.error() && endsSession(context_, *list.error())) return;
    const bool failed = list.state() == ContactList::State::failed;
    if (failed && !list.contacts().isEmpty()) tell(*list.error());  // a further page
    // The keyboard stays in the list, not at what happens to come after the button.
    if (!list.hasMore() && more_->hasFocus()) view_->setFocus();
    more_->setVisible(list.hasMore());
    more_->setBusy(list.state() == ContactList::State::loading);
    showState();
    keepSelected();
}

void ContactsPage::showState() {
    const ContactList& list = store_->chosen();
    const bool nothing = list.contacts().isEmpty();
    const bool failed = nothing && list.error().has_value();
    const bool waiting = list.state() == ContactList::State::loading;
    if (failed) error_->showError(*list.error());
    const bool filtered = list.query().kind.has_value() || !search_->text().trimmed().isEmpty();
    dropFilters_->setVisible(filtered);
    empty_->setMessage(
        filtered ? Icon::search : Icon::stethoscope,
        filtered ? tr("Nessun contatto trovato.") : tr("Non risultano contatti con la sanità."),
        filtered ? tr("Togli i filtri, oppure cerca un'altra parola.")
                 : tr("Qui trovi visite, esami, accessi al Pronto Soccorso e "
                      "ricoveri, dal giorno in cui sono registrati."));
    const int count = model_->contactCount();
    shown_->setText(tr("%1 di %n contatto/i", nullptr, list.total()).arg(count));
    print_->setVisible(!nothing);
    states_->setCurrentIndex(failed ? errorState : count == 0 && !waiting ? emptyState : listState);
}

// Rows that come do not move the selection; it is made where there is none.
void ContactsPage::keepSelected() {
    const QModelIndex kept = model_->indexOf(store_->choices().selected);
    if (kept.isValid()) return view_->setCurrentIndex(kept);
    if (paned_) view_->setCurrentIndex(model_->firstContact());
}

void ContactsPage::search(const QString& text) {
    if (!store_) return;
    store_->choices().search = text;
    model_->setSearch(text);
    showState();
    keepSelected();
}

void ContactsPage::chooseKind(int entry) {
    if (!store_) return;
    const auto kind = entry > 0 ? std::optional(kinds[std::size_t(entry - 1)]) : std::nullopt;
    store_->chosen().setKind(kind);
}

void ContactsPage::dropFilters() {
    search_->clear();
    kind_->setCurrentIndex(0);
    view_->setFocus();
}

void ContactsPage::select(const QString& id) {
    if (!store_) return;
    store_->choices().selected = id;
    const auto contact = store_->find(id);
    if (paned_ && contact) details_->setContact(*contact);
}

void ContactsPage::open(const QString& id) {
    if (!store_ || paned_) return;
    if (const auto contact = store_->find(id))
        context_.navigator.push(pageOf<ContactPage>(std::cref(context_), *contact));
}

bool ContactsPage::find() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

// R17: every contact of the chosen kind, also those the list has not fetched yet.
bool ContactsPage::print() {
    if (!store_ || prints_->isBusy() || print_->isBusy() || model_->contactCount() == 0)
        return true;
    print_->setBusy(true);
    everything_.setFuture(store_->everything());
    return true;
}

void ContactsPage::onEverything() {
    print_->setBusy(false);
    if (!store_ || everything_.isCanceled() || everything_.future().resultCount() == 0) return;
    const auto contacts = everything_.result();
    if (!contacts) return tell(contacts.error());
    prints_->print(printedContacts(*contacts));
}

void ContactsPage::tell(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

core::FormValues ContactsPage::draft() const {
    if (!store_) return {};
    return {{QStringLiteral("search"), search_->text()},
            {QStringLiteral("kind"), QString::number(kind_->currentIndex())}};
}

void ContactsPage::restore(const core::FormValues& draft) {
    if (!store_) return;
    search_->setText(draft[QStringLiteral("search")]);
    kind_->setCurrentIndex(draft[QStringLiteral("kind")].toInt());
}

void ContactsPage::clear() {
    everything_.cancel();
    prints_->cancel();
    model_->clear();
    details_->clear();
    shown_->setText({});
    notice_->hide();
    if (store_) store_->chosen().disconnect(this);
    store_.reset();
    search_->setText({});  // clear() could be undone
}

void ContactsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    body_->setWidthClass(widthClass);
    paned_ = widthClass == WidthClass::wide;
    view_->setWrapping(!paned_);
    pane_->setVisible(paned_);
    if (paned_ && store_) keepSelected();
}

}  // namespace ui
