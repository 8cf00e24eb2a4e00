// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/history_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/screens/parts/page_prints.h"
#include "ui/screens/privacy/list_rows.h"
#include "ui/screens/privacy/privacy_bar.h"
#include "ui/screens/privacy/privacy_paper.h"
#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/shell/format.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

HistoryPage::HistoryPage(const Context& context)
    : context_(context),
      store_(privacyStore(context)),
      rows_(std::make_unique<ListRows>()),
      heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      list_(new DocumentListView(*rows_, DocumentRow::Layout::badgeUnderDate, title())),
      receipt_(barButton(tr("Stampa la ricevuta"), "printReceipt", Icon::print)) {
    heading_->setObjectName(QStringLiteral("heading"));
    list_->setObjectName(QStringLiteral("history"));
    list_->setWrapping(true);
    list_->fitToRows();
    notice_->hide();
    auto* print = barButton(tr("Stampa la storia"), "print", Icon::print);
    auto* all = (new PageBody(*this))->content();
    all->addWidget(privacyBar(context, {receipt_, print}));
    all->addWidget(heading_);
    all->addWidget(notice_);
    all->addWidget(new Paragraph(Type::body, tr("Ogni scelta resta scritta. Scegli una riga per "
                                                "stampare la sua ricevuta.")));
    auto* card = new Card;
    column(card, 0)->addWidget(list_);
    all->addWidget(card);
    all->addStretch();
    connect(print, &Button::clicked, this, &HistoryPage::print);
    connect(receipt_, &Button::clicked, this,
            [this] { printReceipt(list_->currentIndex().data(rowId).toString()); });
    connect(list_, &DocumentListView::opened, this, &HistoryPage::printReceipt);
    connect(prints_, &PagePrints::failed, this,
            [this](const core::Error& error) { tellError(context_, *notice_, error); });
    connect(store_.get(), &PrivacyStore::historyChanged, this, &HistoryPage::refresh);
    if (!store_->history()) store_->loadHistory();
    refresh();
}

HistoryPage::~HistoryPage() {
    list_->setModel(nullptr);
}

QWidget* HistoryPage::firstFocus() const {
    return heading_;
}

void HistoryPage::refresh() {
    if (!store_ || !store_->history()) return;
    QVector<ListRow> rows;
    for (const auto& act : store_->history()->acts)
        rows << ListRow{act.id,
                        consentTitle(act.topic),
                        act.notice.isEmpty()
                            ? nameOfChooser(context_, act.by)
                            : tr("%1 · informativa, versione %2")
                                  .arg(nameOfChooser(context_, act.by), act.notice),
                        dateAndTime(act.when),
                        Icon::shield,
                        choiceWord(act.given),
                        act.given ? Tone::ok : Tone::neutral};
    rows_->setRows(rows);
    if (rows_->rowCount() > 0) list_->setCurrentIndex(rows_->index(0));
}

void HistoryPage::printReceipt(const QString& id) {
    if (!store_ || !store_->history() || prints_->isBusy()) return;
    const auto& acts = store_->history()->acts;
    const auto hit = std::ranges::find(acts, id, &core::ConsentAct::id);
    if (hit != acts.end())
        prints_->print(onPaper(consentReceipt(*hit, nameOfChooser(context_, hit->by))));
}

bool HistoryPage::print() {
    if (store_ && store_->history() && !prints_->isBusy())
        prints_->print(onPaper(historyPaper(*store_->history())));
    return true;
}

void HistoryPage::clear() {
    prints_->cancel();
    if (store_) store_->disconnect(this);
    store_.reset();
    rows_->clear();
    notice_->hide();
}

}  // namespace ui
