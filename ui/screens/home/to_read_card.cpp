// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/to_read_card.h"

#include <QBoxLayout>

#include "ui/screens/parts/read_page.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/paper_text.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int rowsShown = 4;  // ui.md 10: at most four rows a card

}  // namespace

ToReadCard::ToReadCard(const Context& context, QWidget* parent)
    : Card(Kind::plain, parent),
      context_(context),
      store_(recordStore(context)),
      model_(std::make_unique<DocumentModel>(store_->toRead(), DocumentModel::Months::hidden,
                                             rowsShown)) {
    list_ = new DocumentListView(*model_, DocumentRow::Layout::chevron, tr("Documenti da leggere"));
    list_->setObjectName(QStringLiteral("toRead"));
    list_->rows().setRoundEnds(false, true);
    list_->fitToRows();
    const auto open = [this](const QString& id) { openDocument(context_, id); };
    connect(list_, &DocumentListView::chosen, this, open);
    connect(list_, &DocumentListView::opened, this, open);
    none_ = new Paragraph(Type::body, tr("Non ci sono documenti da leggere."));
    none_->setColor(Role::ink2);
    none_->setContentsMargins(22, 0, 22, 20);
    error_ = new RecordErrorPanel(context_, MessagePage::Size::panel);
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] { store_->toRead().load(); });
    auto* layout = column(this, 0);
    layout->addWidget(makeHead());
    layout->addWidget(list_);
    layout->addWidget(none_);
    layout->addWidget(error_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&store_->toRead(), &DocumentList::changed, this, &ToReadCard::refresh);
    connect(store_.get(), &RecordStore::unreadChanged, this, &ToReadCard::refresh);
    Preferences& preferences = context.services.preferences;
    connect(&preferences, &Preferences::discreetChanged, model_.get(), &DocumentModel::setDiscreet);
    model_->setDiscreet(preferences.discreet());
    store_->toRead().load();
    refresh();
}

ToReadCard::~ToReadCard() = default;

QWidget* ToReadCard::makeHead() {
    auto* head = new QWidget;
    auto* layout = row(head, 12, {22, 18, 22, 12});
    count_ = new Badge({});
    auto* all = new Button(Button::Kind::link, tr("Tutti i documenti"));
    all->setObjectName(QStringLiteral("allDocuments"));
    connect(all, &Button::clicked, this, [this] { context_.navigator.open(Place::record); });
    layout->addWidget(new Paragraph(Type::h2, tr("Da leggere")));
    layout->addWidget(count_);
    layout->addStretch();
    layout->addWidget(all);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return head;
}

void ToReadCard::refresh() {
    if (!store_) return;
    const DocumentList& list = store_->toRead();
    if (list.error() && endsSession(context_, *list.error())) return;
    const bool failed = list.state() == DocumentList::State::failed;
    const int unread = store_->unread().value_or(0);
    count_->setSpec({.tone = Tone::info, .text = QString::number(unread)});
    count_->setAccessibleName(tr("%n nuovo/i documento/i", nullptr, unread));
    count_->setVisible(unread > 0);
    none_->setVisible(list.state() == DocumentList::State::ready && list.documents().isEmpty());
    error_->setVisible(failed);
    if (failed) error_->showError(*list.error());
}

QString ToReadCard::paper() const {
    if (!store_ || store_->toRead().state() != DocumentList::State::ready) return {};
    const auto& documents = store_->toRead().documents();
    if (documents.isEmpty()) return paperParagraph(none_->text());
    const bool discreet = context_.services.preferences.discreet();
    QVector<QStringList> rows;
    for (const core::Document& each : documents)
        rows << QStringList{shortDate(each.date.date()), documentTitle(each, discreet),
                            each.facility};
    const int more = store_->unread().value_or(0) - int(documents.size());
    const QString table = paperTable({tr("Data"), tr("Documento"), tr("Struttura")}, rows);
    return more > 0 ? table + paperParagraph(tr("E altri %n.", nullptr, more)) : table;
}

void ToReadCard::clear() {
    model_->clear();
    count_->setSpec({});
    count_->setAccessibleName({});
    count_->hide();
    if (store_) store_->toRead().disconnect(this);
    if (store_) store_->disconnect(this);
    store_.reset();
}

void ToReadCard::setWrapping(bool wrapping) {
    list_->setWrapping(wrapping);
}

}  // namespace ui
