// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/landing_page.h"

#include <QBoxLayout>

#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/documents_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int newestShown = 4;  // S49

}  // namespace

LandingPage::LandingPage(const Context& context)
    : context_(context),
      store_(recordStore(context)),
      header_(new RecordHeader(context, *this, RecordSection::landing)),
      model_(std::make_unique<DocumentModel>(store_->all(), DocumentModel::Months::hidden,
                                             newestShown)) {
    auto* body = new PageBody(*this);
    body->content()->addWidget(header_);
    body->content()->addWidget(makePanel());
    body->content()->addStretch();
    connect(&store_->all(), &DocumentList::changed, this, &LandingPage::refresh);
    connect(store_.get(), &RecordStore::unreadChanged, this, &LandingPage::refresh);
    store_->all().load();
    refresh();
}

LandingPage::~LandingPage() = default;

QWidget* LandingPage::firstFocus() const {
    return header_->heading();
}

QWidget* LandingPage::makePanel() {
    list_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Documenti sanitari, i più nuovi"));
    list_->setObjectName(QStringLiteral("newest"));
    list_->rows().setRoundEnds(false, false);
    list_->fitToRows();
    const auto open = [this](const QString& id) { openDocument(context_, id); };
    connect(list_, &DocumentListView::chosen, this, open);
    connect(list_, &DocumentListView::opened, this, open);
    none_ = new Paragraph(Type::body, tr("Il tuo Fascicolo non contiene ancora documenti."));
    none_->setContentsMargins(20, 0, 20, 16);
    error_ = new ErrorPanel(ErrorPanel::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, [this] { store_->all().load(); });
    auto* card = new Card;
    auto* layout = column(card, 0);
    layout->addWidget(makePanelHead());
    layout->addWidget(list_);
    layout->addWidget(none_);
    layout->addWidget(error_);
    layout->addWidget(makePanelFoot());
    return card;
}

QWidget* LandingPage::makePanelHead() {
    auto* head = new QWidget;
    auto* layout = row(head, 12, {20, 16, 20, 12});
    count_ = new Badge({});
    layout->addWidget(new Paragraph(Type::h2, tr("Documenti sanitari")));
    layout->addWidget(count_);
    layout->addStretch();
    return head;
}

QWidget* LandingPage::makePanelFoot() {
    auto* foot = new Strip({}, Qt::TopEdge);
    auto* more = new Button(Button::Kind::link, tr("Altri documenti"));
    more->setObjectName(QStringLiteral("moreDocuments"));
    connect(more, &Button::clicked, this,
            [this] { context_.navigator.push(pageOf<DocumentsPage>(std::cref(context_))); });
    row(foot, 0, {20, 10, 20, 10})->addWidget(more, 0, Qt::AlignLeft);
    return foot;
}

void LandingPage::refresh() {
    if (!store_) return;
    const DocumentList& all = store_->all();
    if (all.error() && endsSession(context_, *all.error())) return;
    const int unread = store_->unread().value_or(0);
    count_->setSpec({.tone = Tone::info, .text = tr("%n nuovo/i", nullptr, unread)});
    count_->setVisible(unread > 0);
    const bool failed = all.state() == DocumentList::State::failed && all.documents().isEmpty();
    none_->setVisible(all.state() == DocumentList::State::ready && all.documents().isEmpty());
    error_->setVisible(failed);
    if (failed) error_->showError(*all.error());
}

void LandingPage::clear() {
    model_->clear();
    count_->hide();
    if (store_) store_->all().disconnect(this);
    if (store_) store_->disconnect(this);
    store_.reset();
}

void LandingPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    list_->setWrapping(widthClass != WidthClass::wide);
}

}  // namespace ui
