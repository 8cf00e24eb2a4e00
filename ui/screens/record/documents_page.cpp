// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/documents_page.h"

#include <QLineEdit>
#include <QStackedLayout>

#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/document_pane.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

namespace ui {
DocumentsPage::DocumentsPage(const Context& context)
    : context_(context),
      store_(recordStore(context)),
      header_(new RecordHeader(context, *this, RecordSection::documents)) {
    auto* all = column(this, 12, {32, 28, 32, 16});
    all->addWidget(header_);
    all->addWidget(makeFilters());
    states_ = new QStackedLayout;
    states_->addWidget(makeList());
    states_->addWidget(makeEmpty());
    error_ = new ErrorPanel(ErrorPanel::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, [this] { list().loadMore(); });
    states_->addWidget(error_);
    all->addLayout(states_, 1);
    connect(store_.get(), &RecordStore::documentChanged, this, [this](const QString& id) {
        if (id == store_->choices().selected) select(id);
    });
    useList();
}

DocumentsPage::~DocumentsPage() = default;

DocumentList& DocumentsPage::list() const {
    return store_->choices().unreadOnly ? store_->toRead() : store_->all();
}

QWidget* DocumentsPage::firstFocus() const {
    return view_;
}

QWidget* DocumentsPage::makeFilters() {
    search_ = new QLineEdit(store_->choices().search);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Cerca nei documenti"));
    search_->setAccessibleName(tr("Cerca nei documenti mostrati"));
    search_->setProperty("bar", true);
    search_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    unreadOnly_ = new Switch(tr("Solo da leggere"));
    unreadOnly_->setObjectName(QStringLiteral("unreadOnly"));
    unreadOnly_->setChecked(store_->choices().unreadOnly);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!store_) return;
        store_->choices().search = text;
        model_->setSearch(text);
        showState();
    });
    connect(unreadOnly_, &Switch::toggled, this, [this](bool on) {
        if (!store_) return;
        store_->choices().unreadOnly = on;
        useList();
    });
    auto* filters = new QWidget;
    auto* layout = row(filters, 16);
    layout->addWidget(search_, 1);
    layout->addWidget(unreadOnly_);
    withTheme(search_, [this] { search_->setMaximumWidth(theme().px(420)); });
    layout->insertStretch(1, 1);
    return filters;
}

QWidget* DocumentsPage::makeList() {
    auto* area = new QWidget;
    auto* layout = row(area, 16);
    listCard_ = new Card;
    column(listCard_, 0)->addWidget(makeFoot());
    pane_ = new DocumentPane;
    connect(pane_, &DocumentPane::openChosen, this, [this] { open(store_->choices().selected); });
    layout->addWidget(listCard_, 9);
    layout->addWidget(pane_, 11);
    return area;
}

QWidget* DocumentsPage::makeFoot() {
    auto* foot = new Strip({}, Qt::TopEdge);
    shown_ = new Paragraph(Type::secondary);
    shown_->setColor(Role::ink2);
    more_ = new Button(Button::Kind::link, tr("Mostra altri"));
    more_->setObjectName(QStringLiteral("showMore"));
    connect(more_, &Button::clicked, this, [this] { list().loadMore(); });
    auto* layout = row(foot, 12, {20, 8, 20, 8});
    layout->addWidget(shown_, 1, Qt::AlignVCenter);
    layout->addWidget(more_);
    return foot;
}

QWidget* DocumentsPage::makeEmpty() {
    empty_ = new MessagePage(MessagePage::Size::panel, Icon::search, {}, {});
    dropFilters_ = new Button(Button::Kind::primary, tr("Togli tutti i filtri"));
    dropFilters_->setObjectName(QStringLiteral("dropFilters"));
    connect(dropFilters_, &Button::clicked, this, &DocumentsPage::dropFilters);
    empty_->addButton(dropFilters_);
    auto* card = new Card;
    column(card, 0)->addWidget(empty_);
    return card;
}

// Another list means another model; the view starts anew.
void DocumentsPage::useList() {
    auto model = std::make_unique<DocumentModel>(list(), DocumentModel::Months::shown);
    delete view_;
    view_ = new DocumentListView(*model, DocumentRow::Layout::badgeUnderDate, title());
    view_->setObjectName(QStringLiteral("documents"));
    model_ = std::move(model);
    model_->setSearch(store_->choices().search);
    connect(view_, &DocumentListView::selected, this, &DocumentsPage::select);
    connect(view_, &DocumentListView::chosen, this, &DocumentsPage::choose);
    connect(view_, &DocumentListView::opened, this, &DocumentsPage::open);
    connect(&list(), &DocumentList::changed, this, &DocumentsPage::refresh, Qt::UniqueConnection);
    static_cast<QBoxLayout*>(listCard_->layout())->insertWidget(0, view_, 1);
    view_->rows().setRoundEnds(true, false);
    view_->setWrapping(!paned_);
    list().load();
    refresh();
}

void DocumentsPage::refresh() {
    if (!store_) return;
    if (list().error() && endsSession(context_, *list().error())) return;
    const int count = int(list().documents().size());
    shown_->setText(tr("%1 di %n documento/i", nullptr, list().total()).arg(count));
    more_->setVisible(list().hasMore());
    more_->setBusy(list().state() == DocumentList::State::loading);
    showState();
    const QModelIndex kept = model_->indexOf(store_->choices().selected);
    if (kept.isValid()) return view_->setCurrentIndex(kept);
    if (paned_) view_->setCurrentIndex(model_->firstDocument());  // previewing is not reading
}

void DocumentsPage::showState() {
    const bool failed = list().state() == DocumentList::State::failed;
    const bool waiting = list().state() == DocumentList::State::loading;
    if (failed) error_->showError(*list().error());
    const bool filtered = unreadOnly_->isChecked() || !search_->text().trimmed().isEmpty();
    dropFilters_->setVisible(filtered);
    empty_->setMessage(Icon::search, tr("Nessun documento trovato."),
                       !filtered ? tr("Il tuo Fascicolo non contiene ancora documenti.")
                       : search_->text().isEmpty()
                           ? tr("Mostri solo i documenti da leggere, e li hai letti tutti.")
                           : tr("Togli i filtri, oppure cerca un'altra parola."));
    const bool none = model_->documentCount() == 0 && !waiting;
    states_->setCurrentIndex(failed ? 2 : none ? 1 : 0);
}

void DocumentsPage::select(const QString& id) {
    if (!store_) return;
    store_->choices().selected = id;
    if (const auto document = store_->find(id)) pane_->setDocument(*document);
}

// Where the pane is shown, it is enough to have chosen.
void DocumentsPage::choose(const QString& id) {
    if (!paned_) open(id);
}

void DocumentsPage::open(const QString& id) {
    openDocument(context_, id);
}

void DocumentsPage::dropFilters() {
    search_->clear();
    unreadOnly_->setChecked(false);
    view_->setFocus();
}

bool DocumentsPage::find() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

core::FormValues DocumentsPage::draft() const {
    if (!store_) return {};
    const RecordStore::Choices& choices = store_->choices();
    return {{QStringLiteral("search"), choices.search},
            {QStringLiteral("unreadOnly"), choices.unreadOnly ? QStringLiteral("yes") : QString()},
            {QStringLiteral("selected"), choices.selected}};
}

void DocumentsPage::restore(const core::FormValues& draft) {
    if (!store_) return;
    store_->choices().selected = draft[QStringLiteral("selected")];
    unreadOnly_->setChecked(!draft[QStringLiteral("unreadOnly")].isEmpty());
    search_->setText(draft[QStringLiteral("search")]);
}

void DocumentsPage::clear() {
    model_->clear();
    pane_->clear();
    shown_->setText({});
    if (store_) {
        store_->all().disconnect(this);
        store_->toRead().disconnect(this);
        store_->disconnect(this);
    }
    store_.reset();
    search_->setText({});  // clear() could be undone
}

void DocumentsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    paned_ = widthClass == WidthClass::wide;
    view_->setWrapping(!paned_);
    pane_->setVisible(paned_);
}

}  // namespace ui
