// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_page.h"

#include <QBoxLayout>
#include <QPdfView>
#include <QPrinter>
#include <QStackedLayout>

#include "core/base/error_table.h"
#include "core/base/private_file.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_facts.h"
#include "ui/screens/record/document_file.h"
#include "ui/screens/record/document_printer.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

DocumentPage::DocumentPage(const Context& context, core::Document document)
    : context_(context),
      store_(recordStore(context)),
      document_(std::move(document)),
      heading_(new Paragraph(Type::h1, document_.title)) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_ = new Banner;
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    auto* inside = new QWidget;
    auto* all = column(inside, 8, {32, 24, 32, 16});
    column(this, 0)->addWidget(scrolled(inside));  // scrolls as a whole where it is narrow
    all->addWidget(makeBar());
    all->addWidget(heading_);
    all->addWidget(notice_);
    across_ = row(nullptr, 20);
    shown_ = makeContent();
    side_ = makeSide();
    across_->addWidget(shown_, 27);
    across_->addWidget(side_, 10);
    all->addLayout(across_, 1);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &DocumentPage::onContent);
    connect(store_.get(), &RecordStore::documentChanged, this, &DocumentPage::showFacts);
    connect(store_.get(), &RecordStore::failed, this, &DocumentPage::fail);
    showFacts();
    load();
}

DocumentPage::~DocumentPage() {
    view_->setDocument(nullptr);  // the view outlives the members of this class
}

QWidget* DocumentPage::firstFocus() const {
    return heading_;
}

QWidget* DocumentPage::makeBar() {
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setObjectName(QStringLiteral("back"));
    print_ = new Button(Button::Kind::primary, tr("Stampa"));
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("print"));
    save_ = new Button(Button::Kind::neutral, tr("Scarica PDF"));
    save_->setLeadingIcon(Icon::download);
    save_->setObjectName(QStringLiteral("save"));
    connect(back, &Button::clicked, this, [this] { context_.navigator.back(); });
    connect(print_, &Button::clicked, this, &DocumentPage::print);
    connect(save_, &Button::clicked, this, &DocumentPage::save);
    auto* bar = new QWidget;
    auto* layout = row(bar, 10);
    layout->addWidget(back);
    layout->addStretch();
    for (Button* button : {print_, save_}) layout->addWidget(button);
    for (Button* button : {back, print_, save_}) button->setInBar(true);
    return bar;
}

QWidget* DocumentPage::makeContent() {
    auto* card = new Card;
    states_ = new QStackedLayout;
    auto* waiting = new Paragraph(Type::body, tr("Carico il documento…"));
    waiting->setAlignment(Qt::AlignHCenter);
    waiting->setColor(Role::ink2);
    view_ = new QPdfView(nullptr);
    view_->setObjectName(QStringLiteral("pdf"));
    view_->setAccessibleName(tr("Pagine del documento"));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setPageMode(QPdfView::PageMode::MultiPage);
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view_->setDocument(&pdf_);
    withTheme(view_, [this] {
        QPalette colours = view_->palette();
        colours.setColor(QPalette::Dark, theme().color(Role::sunken));
        view_->setPalette(colours);
    });
    error_ = new ErrorPanel(ErrorPanel::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, &DocumentPage::load);
    for (QWidget* state : std::initializer_list<QWidget*>{waiting, view_, error_})
        states_->addWidget(state);
    column(card, 0, {8, 8, 8, 8})->addLayout(states_);
    return card;
}

QWidget* DocumentPage::makeSide() {
    auto* card = new Card;
    facts_ = new DocumentFacts;
    unread_ = new Button(Button::Kind::link, QString());
    unread_->setObjectName(QStringLiteral("toggleUnread"));
    connect(unread_, &Button::clicked, this, &DocumentPage::toggleUnread);
    facts_->addAction(unread_);
    auto* inside = new QWidget;
    auto* layout = column(inside, 0, {16, 16, 16, 16});
    layout->addWidget(facts_);
    layout->addStretch();
    column(card, 0, {2, 2, 2, 2})->addWidget(scrolled(inside));
    withTheme(card, [card] { card->setMinimumWidth(theme().px(240)); });
    return card;
}

void DocumentPage::load() {
    states_->setCurrentIndex(0);
    print_->setBusy(true);
    watcher_.setFuture(store_->content(document_));
}

void DocumentPage::onContent() {
    if (!store_ || watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto answer = watcher_.result();
    print_->setBusy(false);
    if (!answer) return fail(answer.error());
    content_ = *answer;
    showPdf();
}

void DocumentPage::showPdf() {
    device_.close();
    device_.setBuffer(&content_);
    device_.open(QIODevice::ReadOnly);
    pdf_.load(&device_);
    if (pdf_.status() != QPdfDocument::Status::Ready)
        return fail(core::Error{core::errors::documentUnreadable});
    states_->setCurrentIndex(1);
    if (!document_.unread || markedRead_) return;
    markedRead_ = true;
    store_->setUnread(document_, false);
}

// Before the content is there the page is the message; after it, the message stands above the
// content.
void DocumentPage::fail(const core::Error& error) {
    if (endsSession(context_, error)) return;
    print_->setBusy(false);
    if (pdf_.status() != QPdfDocument::Status::Ready) {
        error_->showError(error);
        states_->setCurrentIndex(2);
        return;
    }
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

void DocumentPage::showFacts() {
    if (!store_) return;
    if (const auto now = store_->find(document_.id)) document_.unread = now->unread;
    facts_->setDocument(document_);
    unread_->setText(document_.unread ? tr("Segna come letto") : tr("Segna come da leggere"));
}

void DocumentPage::toggleUnread() {
    markedRead_ = true;  // from now on the person decides
    store_->setUnread(document_, !document_.unread);
}

void DocumentPage::save() {
    if (content_.isEmpty()) return;
    context_.services.dialogs.chooseFile(
        *this, suggestedFileName(document_), [this](const QString& path) {
            const auto saved = core::writePrivateFile(path, content_);
            if (!saved) return fail(saved.error());
            context_.navigator.notify(tr("PDF salvato."));
        });
}

bool DocumentPage::print() {
    if (pdf_.status() != QPdfDocument::Status::Ready || printer_) return true;
    context_.services.dialogs.choosePrinter(
        *this, pdf_.pageCount(),
        [this](std::unique_ptr<QPrinter> printer) { printOn(std::move(printer)); });
    return true;
}

void DocumentPage::printOn(std::unique_ptr<QPrinter> printer) {
    printer_ = std::make_unique<DocumentPrinter>(content_, std::move(printer));
    connect(printer_.get(), &DocumentPrinter::progressed, this, [this](int page, int pages) {
        notice_->setMessage(Tone::info, tr("Stampo la pagina %1 di %2…").arg(page).arg(pages));
    });
    connect(printer_.get(), &DocumentPrinter::finished, this, &DocumentPage::onPrinted);
    connect(printer_.get(), &DocumentPrinter::failed, this, [this](const core::Error& error) {
        printer_.release()->deleteLater();
        fail(error);
    });
    auto* cancel = new Button(Button::Kind::text, tr("Annulla la stampa"));
    connect(cancel, &Button::clicked, this, [this] {
        if (printer_) printer_.release()->deleteLater();
        notice_->hide();
    });
    notice_->setMessage(Tone::info, tr("Preparo la stampa…"));
    notice_->setTrailing(cancel);
    notice_->show();
    printer_->start();
}

void DocumentPage::onPrinted(int pages) {
    printer_.release()->deleteLater();
    notice_->hide();
    heading_->setFocus();
    context_.navigator.notify(tr("Stampa inviata: %n pagina/e.", nullptr, pages));
}

void DocumentPage::clear() {
    watcher_.cancel();
    printer_.reset();
    pdf_.close();
    device_.close();
    content_.clear();
    document_ = {};
    heading_->setText({});
    facts_->clear();
    notice_->hide();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void DocumentPage::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    shown_->setMinimumHeight(narrow ? theme().px(420) : 0);
    side_->setMinimumHeight(narrow ? theme().px(520) : 0);
    across_->setDirection(widthClass == WidthClass::narrow ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

void openDocument(const Context& context, const QString& id) {
    if (const auto document = recordStore(context)->find(id))
        context.navigator.push(pageOf<DocumentPage>(std::cref(context), *document));
}

}  // namespace ui
