// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/today_page.h"

#include <QBoxLayout>

#include "ui/screens/home/task_tile.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/documents_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double tilesAbreast = 740;  // px of page that three tiles need
constexpr int rowsShown = 4;          // ui.md 10: at most four rows a card

}  // namespace

TodayPage::TodayPage(const Context& context)
    : context_(context),
      store_(recordStore(context)),
      body_(new PageBody(*this)),
      model_(std::make_unique<DocumentModel>(store_->toRead(), DocumentModel::Months::hidden,
                                             rowsShown)) {
    addGreeting();
    addFailedAttempts();
    body_->content()->addWidget(makeToRead());
    body_->content()->addWidget(makeTasks());
    body_->content()->addStretch();
    connect(&store_->toRead(), &DocumentList::changed, this, &TodayPage::refresh);
    connect(store_.get(), &RecordStore::unreadChanged, this, &TodayPage::refresh);
    store_->toRead().load();
    refresh();
}

TodayPage::~TodayPage() = default;

QWidget* TodayPage::firstFocus() const {
    return heading_;
}

void TodayPage::addGreeting() {
    const core::Session& session = *context_.services.sessions.current();
    const QDateTime now = context_.services.clock.now();
    heading_ = new Paragraph(
        Type::greeting,
        tr("%1, %2", "Buongiorno, Mario").arg(greeting(now), givenName(session.patient.name)));
    heading_->setObjectName(QStringLiteral("greeting"));
    auto* date = new Paragraph(Type::lead, longDate(now.date()));
    date->setColor(Role::ink2);
    auto* head = column(nullptr, 0);
    head->addWidget(heading_);
    head->addWidget(date);
    body_->content()->addLayout(head);
}

// R89.
void TodayPage::addFailedAttempts() {
    const int attempts = context_.services.sessions.current()->failedAttempts;
    if (attempts == 0) return;
    body_->content()->addWidget(new Banner(
        Tone::warn, tr("<b>%n tentativo/i non riuscito/i dal tuo ultimo accesso.</b> Se non eri tu "
                       "chiama il Numero Verde.",
                       nullptr, attempts)));
}

QWidget* TodayPage::makeToRead() {
    list_ = new DocumentListView(*model_, DocumentRow::Layout::chevron, tr("Documenti da leggere"));
    list_->setObjectName(QStringLiteral("toRead"));
    list_->rows().setRoundEnds(false, true);
    list_->fitToRows();
    const auto open = [this](const QString& id) { openDocument(context_, id); };
    connect(list_, &DocumentListView::chosen, this, open);
    connect(list_, &DocumentListView::opened, this, open);
    none_ = new Paragraph(Type::body, tr("Hai letto tutti i tuoi documenti."));
    none_->setColor(Role::ink2);
    none_->setContentsMargins(22, 0, 22, 20);
    error_ = new ErrorPanel(ErrorPanel::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, [this] { store_->toRead().load(); });
    auto* card = new Card;
    auto* layout = column(card, 0);
    layout->addWidget(makeToReadHead());
    layout->addWidget(list_);
    layout->addWidget(none_);
    layout->addWidget(error_);
    return card;
}

QWidget* TodayPage::makeToReadHead() {
    auto* head = new QWidget;
    auto* layout = row(head, 12, {22, 18, 22, 12});
    count_ = new Badge({});
    auto* all = new Button(Button::Kind::link, tr("Tutti i documenti"));
    all->setObjectName(QStringLiteral("allDocuments"));
    connect(all, &Button::clicked, this, &TodayPage::openRecord);
    layout->addWidget(new Paragraph(Type::h2, tr("Da leggere")));
    layout->addWidget(count_);
    layout->addStretch();
    layout->addWidget(all);
    return head;
}

QWidget* TodayPage::makeTasks() {
    auto* area = new QWidget;
    auto* layout = column(area, 12, {0, 8, 0, 0});
    auto* record = new TaskTile(Icon::record, tr("Guarda i tuoi documenti"));
    auto* view = new TaskTile(Icon::textSize, tr("Cambia testo e colori"));
    auto* help = new TaskTile(Icon::help, tr("Leggi le domande frequenti"));
    connect(record, &TaskTile::clicked, this, &TodayPage::openRecord);
    connect(view, &TaskTile::clicked, this, [this] { context_.navigator.open(Place::settings); });
    connect(help, &TaskTile::clicked, this, [this] { context_.navigator.open(Place::help); });
    tasks_ = row(nullptr, 14);
    for (TaskTile* tile : {record, view, help}) tasks_->addWidget(tile);
    layout->addWidget(new Paragraph(Type::h3, tr("Che cosa vuoi fare?")));
    layout->addLayout(tasks_);
    return area;
}

void TodayPage::openRecord() {
    context_.navigator.open(Place::record);
}

void TodayPage::refresh() {
    if (!store_) return;
    const DocumentList& list = store_->toRead();
    if (list.error() && endsSession(context_, *list.error())) return;
    const bool failed = list.state() == DocumentList::State::failed;
    const int unread = store_->unread();
    count_->setSpec({.tone = Tone::info, .text = QString::number(unread)});
    count_->setAccessibleName(tr("%n nuovo/i documento/i", nullptr, unread));
    count_->setVisible(unread > 0);
    none_->setVisible(list.state() == DocumentList::State::ready && list.documents().isEmpty());
    error_->setVisible(failed);
    if (failed) error_->showError(*list.error());
}

void TodayPage::clear() {
    model_->clear();
    heading_->setText({});
    count_->hide();
    if (store_) store_->toRead().disconnect(this);
    if (store_) store_->disconnect(this);
    store_.reset();
}

void TodayPage::setWidthClass(WidthClass widthClass) {
    list_->setWrapping(widthClass != WidthClass::wide);
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    tasks_->setDirection(width() < theme().px(tilesAbreast) ? QBoxLayout::TopToBottom
                                                            : QBoxLayout::LeftToRight);
}

}  // namespace ui
