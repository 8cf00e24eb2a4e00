// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/seen_page.h"

#include <QBoxLayout>

#include "core/notebook/notebook_words.h"
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
      noteRows_(std::make_unique<ListRows>()),
      heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      readers_(
          new Segments({readerName(core::Reader::familyDoctor), readerName(core::Reader::emergency),
                        readerName(core::Reader::specialist)},
                       tr("Con gli occhi di chi"))),
      rule_(new Paragraph(Type::body)),
      count_(new Paragraph(Type::bodyStrong)),
      list_(makeList(*rows_, tr("Documenti che vede chi legge"), "seen")),
      noteList_(makeList(*noteRows_, tr("Voci del taccuino che vede chi legge"), "seenNotes")),
      noteCount_(new Paragraph(Type::bodyStrong)),
      content_(new Card),
      noteContent_(makeNotes()),
      error_(new RecordErrorPanel(context, MessagePage::Size::panel)) {
    column(content_, 0)->addWidget(list_);
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
    for (QWidget* part :
         std::initializer_list<QWidget*>{rule_, count_, error_, content_, noteContent_})
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
    for (auto* list : {list_, noteList_}) list->setModel(nullptr);
}

QWidget* SeenPage::firstFocus() const {
    return heading_;
}

DocumentListView* SeenPage::makeList(ListRows& rows, const QString& name, const char* objectName) {
    auto* list = new DocumentListView(rows, DocumentRow::Layout::badgeUnderDate, name);
    list->setObjectName(QLatin1String(objectName));
    list->fitToRows();
    return list;
}

QWidget* SeenPage::makeNotes() {
    noteCount_->setObjectName(QStringLiteral("seenNoteCount"));
    auto* card = new Card;
    column(card, 0)->addWidget(noteList_);
    auto* area = new QWidget;
    auto* all = column(area, 12);
    all->addWidget(noteCount_);
    all->addWidget(card);
    area->hide();
    return area;
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
    core::whenDone(store_->notesSeenBy(store_->choices().reader), this,
                   [this, asked](const core::Result<QVector<core::NotebookEntry>>& notes) {
                       if (store_ && asked == asked_) takeNotes(notes);
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

// Why it cannot be had, the answer about the documents says.
void SeenPage::takeNotes(const core::Result<QVector<core::NotebookEntry>>& notes) {
    notes_ = notes.value_or(QVector<core::NotebookEntry>());
    QVector<ListRow> rows;
    for (const auto& note : notes_)
        rows << ListRow{note.id, core::notebookKindName(*note.kind), core::notebookSummary(note),
                        shortDate(note.date.date()), Icon::note};
    noteRows_->setRows(rows);
    noteContent_->setVisible(!rows.isEmpty());
    noteCount_->setText(tr("Del tuo taccuino vede %n voce/i", nullptr, int(rows.size())));
}

bool SeenPage::print() {
    if (store_ && !prints_->isBusy())
        prints_->print(onPaper(seenPaper(store_->choices().reader, seen_, notes_)));
    return true;
}

void SeenPage::clear() {
    prints_->cancel();
    ++asked_;
    store_.reset();
    seen_.clear();
    notes_.clear();
    for (auto* rows : {rows_.get(), noteRows_.get()}) rows->clear();
    noteCount_->setText({});
    count_->setText({});
    notice_->hide();
}

}  // namespace ui
