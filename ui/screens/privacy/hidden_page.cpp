// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/hidden_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/screens/parts/page_prints.h"
#include "ui/screens/privacy/list_rows.h"
#include "ui/screens/privacy/privacy_bar.h"
#include "ui/screens/privacy/privacy_header.h"
#include "ui/screens/privacy/privacy_paper.h"
#include "ui/screens/privacy/seen_page.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

HiddenPage::HiddenPage(const Context& context)
    : context_(context),
      store_(recordStore(context)),
      rows_(std::make_unique<ListRows>()),
      header_(new PrivacyHeader(context, *this, PrivacySection::hidden)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      intro_(new Paragraph(Type::body,
                           tr("Il personale sanitario non vede questi documenti, e non vede che "
                              "sono oscurati. Apri un documento per mostrarlo di nuovo."))),
      content_(makeList()),
      empty_(new MessagePage(MessagePage::Size::panel, Icon::eye, tr("Nessun documento oscurato."),
                             tr("Puoi oscurare un documento dal Fascicolo: aprilo e scegli "
                                "Oscura."))),
      error_(new RecordErrorPanel(context, MessagePage::Size::panel)) {
    auto* all = (new PageBody(*this))->content();
    for (QWidget* part :
         std::initializer_list<QWidget*>{header_, notice_, intro_, content_, empty_, error_})
        all->addWidget(part);
    all->addStretch();
    notice_->hide();
    connect(prints_, &PagePrints::failed, this,
            [this](const core::Error& error) { tellError(context_, *notice_, error); });
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] {
        if (store_) store_->all().load();
    });
    connect(&store_->all(), &DocumentList::changed, this, &HiddenPage::refresh);
    connect(store_.get(), &RecordStore::documentChanged, this, &HiddenPage::refresh);
    store_->all().load();
    refresh();
}

HiddenPage::~HiddenPage() {
    list_->setModel(nullptr);
}

QWidget* HiddenPage::firstFocus() const {
    return list_;
}

QWidget* HiddenPage::makeList() {
    auto* print = barButton(tr("Stampa"), "print", Icon::print);
    connect(print, &Button::clicked, this, &HiddenPage::print);
    list_ = new DocumentListView(*rows_, DocumentRow::Layout::chevron, title());
    list_->setObjectName(QStringLiteral("hiddenDocuments"));
    list_->fitToRows();
    connect(list_, &DocumentListView::opened, this, &HiddenPage::open);
    connect(list_, &DocumentListView::chosen, this, &HiddenPage::open);
    auto* content = new QWidget;
    auto* all = column(content, 10);
    auto* card = new Card;
    column(card, 0)->addWidget(list_);
    all->addWidget(card);
    all->addWidget(print, 0, Qt::AlignLeft);
    return content;
}

QVector<core::Document> HiddenPage::hidden() const {
    QVector<core::Document> result;
    std::ranges::copy_if(store_->all().documents(), std::back_inserter(result),
                         &core::Document::hidden);
    return result;
}

void HiddenPage::refresh() {
    if (!store_) return;
    const auto& list = store_->all();
    if (list.error() && endsSession(context_, *list.error())) return;
    const bool failed = list.error() && list.documents().isEmpty();
    const auto documents = hidden();
    const bool waiting = !failed && !list.isComplete() && documents.isEmpty();
    rows_->setRows(documentRows(documents, context_.services.preferences.discreet()));
    error_->setVisible(failed);
    if (failed) error_->showError(*list.error());
    content_->setVisible(!documents.isEmpty());
    intro_->setVisible(!documents.isEmpty());
    empty_->setVisible(!failed && !waiting && documents.isEmpty());
}

void HiddenPage::open(const QString& id) {
    if (!store_) return;
    if (const auto document = store_->find(id))
        context_.navigator.push(pageOf<DocumentPage>(std::cref(context_), *document));
}

bool HiddenPage::print() {
    if (!store_ || hidden().isEmpty()) return false;
    if (!prints_->isBusy()) prints_->print(onPaper(hiddenPaper(hidden())));
    return true;
}

void HiddenPage::clear() {
    prints_->cancel();
    if (store_) {
        store_->all().disconnect(this);
        store_->disconnect(this);
    }
    store_.reset();
    rows_->clear();
    notice_->hide();
}

void HiddenPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    list_->setWrapping(widthClass != WidthClass::wide);
}

}  // namespace ui
