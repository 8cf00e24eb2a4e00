// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/seen_page.h"

#include <QBoxLayout>

#include "ui/screens/parts/page_prints.h"
#include "ui/screens/privacy/privacy_bar.h"
#include "ui/screens/privacy/privacy_paper.h"
#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/format.h"
#include "ui/shell/page_body.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

QString ruleOf(core::Reader reader) {
    switch (reader) {
        case core::Reader::familyDoctor:
            return SeenPage::tr(
                "Vede i documenti che non hai oscurato, se permetti la lettura a "
                "chi ti cura. Vede sempre quelli che ha scritto.");
        case core::Reader::emergency:
            return SeenPage::tr(
                "In emergenza vede i documenti che non hai oscurato, se lo "
                "permetti. Altrimenti vede solo il profilo sanitario sintetico.");
        case core::Reader::specialist:
            return SeenPage::tr(
                "Vede i documenti che non hai oscurato, se permetti la lettura a "
                "chi ti cura e se ti sta curando.");
    }
    return {};
}

}  // namespace

QVector<ListRow> documentRows(const QVector<core::Document>& documents, bool discreet) {
    QVector<ListRow> rows;
    for (const auto& document : documents)
        rows << ListRow{document.id, documentTitle(document, discreet), document.facility,
                        shortDate(document.date.date())};
    return rows;
}

SeenPage::SeenPage(const Context& context)
    : context_(context),
      store_(privacyStore(context)),
      rows_(std::make_unique<ListRows>()),
      heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      readers_(
          new Segments({readerName(core::Reader::familyDoctor), readerName(core::Reader::emergency),
                        readerName(core::Reader::specialist)},
                       tr("Con gli occhi di chi"))),
      rule_(new Paragraph(Type::body)),
      count_(new Paragraph(Type::bodyStrong)),
      content_(makeList()),
      error_(new RecordErrorPanel(context, MessagePage::Size::panel)) {
    heading_->setObjectName(QStringLiteral("heading"));
    count_->setObjectName(QStringLiteral("seenCount"));
    readers_->setObjectName(QStringLiteral("readers"));
    readers_->setCurrent(int(store_->choices().reader));
    auto* print = barButton(tr("Stampa"), "print", Icon::print);
    auto* all = (new PageBody(*this))->content();
    all->addWidget(privacyBar(context, {print}));
    all->addWidget(heading_);
    all->addWidget(notice_);
    all->addWidget(readers_, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{rule_, count_, error_, content_})
        all->addWidget(part);
    all->addStretch();
    notice_->hide();
    error_->hide();
    connect(print, &Button::clicked, this, &SeenPage::print);
    connect(readers_, &Segments::currentChanged, this, [this](int index) {
        if (!store_) return;
        store_->choices().reader = static_cast<core::Reader>(index);
        load();
    });
    connect(error_, &RecordErrorPanel::retryChosen, this, &SeenPage::load);
    connect(prints_, &PagePrints::failed, this,
            [this](const core::Error& error) { tellError(context_, *notice_, error); });
    load();
}

SeenPage::~SeenPage() {
    list_->setModel(nullptr);
}

QWidget* SeenPage::firstFocus() const {
    return heading_;
}

QWidget* SeenPage::makeList() {
    list_ = new DocumentListView(*rows_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Documenti che vede chi legge"));
    list_->setObjectName(QStringLiteral("seen"));
    list_->fitToRows();
    auto* card = new Card;
    column(card, 0)->addWidget(list_);
    return card;
}

void SeenPage::load() {
    if (!store_) return;
    const int asked = ++asked_;
    rule_->setText(ruleOf(store_->choices().reader));
    count_->setText(tr("Attendi…"));
    core::whenDone(store_->seenBy(store_->choices().reader), this,
                   [this, asked](const core::Result<QVector<core::Document>>& seen) {
                       if (store_ && asked == asked_) take(seen);
                   });
}

void SeenPage::take(const core::Result<QVector<core::Document>>& seen) {
    if (!seen && endsSession(context_, seen.error())) return;
    seen_ = seen ? *seen : QVector<core::Document>();
    rows_->setRows(documentRows(seen_, context_.services.preferences.discreet()));
    error_->setVisible(!seen);
    content_->setVisible(!seen_.isEmpty());
    count_->setVisible(seen.has_value());
    count_->setText(seen_.isEmpty() ? tr("Non vede nessun documento.")
                                    : tr("Vede %n documento/i", nullptr, int(seen_.size())));
    if (!seen) error_->showError(seen.error());
}

bool SeenPage::print() {
    if (store_ && !prints_->isBusy())
        prints_->print(onPaper(seenPaper(store_->choices().reader, seen_)));
    return true;
}

void SeenPage::clear() {
    prints_->cancel();
    ++asked_;
    store_.reset();
    seen_.clear();
    rows_->clear();
    count_->setText({});
    notice_->hide();
}

}  // namespace ui
