// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_page.h"

#include <QBoxLayout>
#include <QMenu>

#include "core/base/error_table.h"
#include "core/base/private_file.h"
#include "core/clinical/container/opened_file.h"
#include "core/clinical/model/header_facts.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/document_body.h"
#include "ui/screens/record/document_facts.h"
#include "ui/screens/record/document_file.h"
#include "ui/screens/record/document_paper.h"
#include "ui/screens/record/header_details.h"
#include "ui/screens/record/hiding/hide_panel.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/screens/record/signature_card.h"
#include "ui/screens/record/versions_card.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

// What the record says of every file in it (fse-domain 3); an envelope says itself what it holds.
const QString recordType = QStringLiteral("application/pdf");

}  // namespace

DocumentPage::DocumentPage(const Context& context, core::Document document, DocumentStart start)
    : context_(context),
      store_(recordStore(context)),
      document_(std::move(document)),
      subject_(context.services.sessions.current()->subject()),
      start_(std::move(start)),
      heading_(new Paragraph(Type::h1, document_.title)),
      notice_(new Banner),
      hiding_(new HidePanel(context)),
      body_(new DocumentBody),
      prints_(new PagePrints(context, *notice_, this)) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    auto* inside = new QWidget;
    all_ = column(inside, 8, {32, 24, 32, 16});
    column(this, 0)->addWidget(scrolled(inside));  // scrolls as a whole where it is narrow
    makeBar();
    all_->addWidget(heading_);
    tellSuperseded();
    all_->addWidget(notice_);
    all_->addWidget(hiding_);
    across_ = row(nullptr, 20);
    side_ = makeSide();
    across_->addWidget(body_, 27);
    across_->addWidget(side_, 10);
    all_->addLayout(across_, 1);
    connect(body_, &DocumentBody::retryChosen, this, &DocumentPage::load);
    connect(body_, &DocumentBody::fileChosen, this, &DocumentPage::saveEnclosed);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &DocumentPage::onContent);
    connect(&opening_, &QFutureWatcherBase::finished, this, &DocumentPage::onOpened);
    connect(prints_, &PagePrints::failed, this, &DocumentPage::fail);
    connect(store_.get(), &RecordStore::documentChanged, this, &DocumentPage::showFacts);
    connect(store_.get(), &RecordStore::failed, this, &DocumentPage::fail);
    connect(hiding_, &HidePanel::failed, this, &DocumentPage::fail);
    connect(hiding_, &HidePanel::closed, this, [this] { hide_->setFocus(Qt::OtherFocusReason); });
    store_->keepAside(document_);
    showFacts();
    versions_->setDocument(document_);
    load();
}

DocumentPage::~DocumentPage() = default;

QWidget* DocumentPage::firstFocus() const {
    return heading_;
}

void DocumentPage::makeBar() {
    print_ = new Button(Button::Kind::primary, tr("Stampa"));
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("print"));
    save_ = new Button(Button::Kind::neutral, tr("Scarica PDF"));
    save_->setLeadingIcon(Icon::download);
    save_->setObjectName(QStringLiteral("save"));
    connect(print_, &Button::clicked, this, &DocumentPage::print);
    connect(save_, &Button::clicked, this, &DocumentPage::save);
    auto* bar = new QWidget;
    bar_ = row(bar, 10);
    bar_->addWidget(barBackButton(context_));
    bar_->addStretch();
    for (Button* button : {print_, save_}) bar_->addWidget(button);
    for (Button* button : {print_, save_}) button->setInBar(true);
    all_->addWidget(bar);
}

QWidget* DocumentPage::makeSide() {
    auto* card = new Card;
    facts_ = new DocumentFacts;
    unread_ = new Button(Button::Kind::link, QString());
    unread_->setObjectName(QStringLiteral("toggleUnread"));
    connect(unread_, &Button::clicked, this, &DocumentPage::toggleUnread);
    facts_->addAction(unread_);
    hide_ = new Button(Button::Kind::link, QString());
    hide_->setObjectName(QStringLiteral("toggleHidden"));
    hide_->setVisible(HidePanel::mayHide(*context_.services.sessions.current()));
    connect(hide_, &Button::clicked, this, &DocumentPage::askToHide);
    facts_->addAction(hide_);
    versions_ = new VersionsCard(context_);
    connect(versions_, &VersionsCard::chosen, this, &DocumentPage::openVersion);
    details_ = new HeaderDetails;
    auto* known = column(card, 8, {14, 16, 14, 16});
    known->addWidget(facts_);
    known->addWidget(details_);
    signature_ = new SignatureCard;
    auto* inside = new QWidget;
    auto* cards = column(inside, 14);
    cards->addWidget(signature_);
    cards->addWidget(versions_);
    cards->addWidget(card);
    cards->addStretch();
    auto* side = scrolled(inside);
    withTheme(side, [side] { side->setMinimumWidth(theme().px(248)); });
    return side;
}

void DocumentPage::load() {
    body_->showWaiting();
    print_->setBusy(true);
    watcher_.setFuture(store_->content(document_));
}

void DocumentPage::onContent() {
    if (!store_ || watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto answer = watcher_.result();
    if (!answer) return failToShow(answer.error());
    content_ = *answer;
    ending_ = fileEnding(content_);
    opening_.setFuture(understandLater(content_, context_.services.anchors, recordType));
}

void DocumentPage::onOpened() {
    if (!store_ || opening_.future().resultCount() == 0) return;
    const auto opened = opening_.future().takeResult();
    opening_.setFuture({});  // holds it no longer
    print_->setBusy(false);
    if (!opened) return failToShow(opened.error());
    showOpened(*opened);
}

void DocumentPage::showOpened(const OpenedDocument& opened) {
    if (!body_->showDocument(opened, DocumentBody::View(store_->choices().view), subject_))
        return failToShow(core::Error{core::errors::documentUnreadable});
    ending_ = opened.ending;
    if (!start_.words.isEmpty()) body_->search(std::exchange(start_.words, {}));
    signature_->setVerdict(opened.verdict);
    if (opened.clinical) details_->setFacts(core::clinical::headerDetails(opened.clinical->header));
    offerViews();
    if (!start_.line.isEmpty()) body_->showLine(std::exchange(start_.line, {}));
    if (!document_.unread || markedRead_) return;
    markedRead_ = true;
    store_->setUnread(document_, false);
}

// Only what there is: a document of others may be PDF only, or have none.
void DocumentPage::offerViews() {
    save_->setText(body_->hasPdf() && !isEnveloped() ? tr("Scarica PDF")
                                                     : tr("Scarica il documento"));
    delete std::exchange(views_, nullptr);
    if (!body_->hasText()) return;
    QStringList names{tr("Lettura facile"), tr("Testo completo")};
    if (body_->hasPdf()) names << tr("PDF");
    views_ = new Segments(names, tr("Come vedere il documento"));
    views_->setObjectName(QStringLiteral("views"));
    views_->setCurrent(int(body_->view()));
    connect(views_, &Segments::currentChanged, this, [this](int view) {
        if (!store_) return;
        store_->choices().view = view;
        body_->setView(DocumentBody::View(view));
    });
    setWide(wide_);
}

// Beside the buttons where there is room, else in a line of its own.
void DocumentPage::setWide(bool wide) {
    wide_ = wide;
    if (views_ == nullptr) return;
    bar_->removeWidget(views_);
    all_->removeWidget(views_);
    if (wide)
        bar_->insertWidget(2, views_);
    else
        all_->insertWidget(2, views_, 0, Qt::AlignLeft);
}

// False when there is nothing to be told here.
bool DocumentPage::noteFailure(const core::Error& error) {
    if (endsSession(context_, error)) return false;
    if (error.code == core::errors::documentMissing) store_->remove(document_.id);
    return true;
}

// In the place of the content, where there is none.
void DocumentPage::failToShow(const core::Error& error) {
    print_->setBusy(false);
    if (body_->isShown()) return fail(error);
    if (noteFailure(error)) body_->showError(error);
}

// Above the content, which may still be on its way.
void DocumentPage::fail(const core::Error& error) {
    if (!noteFailure(error)) return;
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

void DocumentPage::showFacts() {
    if (!store_) return;
    if (const auto now = store_->find(document_.id)) {
        document_.unread = now->unread;
        document_.hidden = now->hidden;
    }
    facts_->setDocument(document_);
    hide_->setText(document_.hidden ? tr("Mostra di nuovo") : tr("Oscura"));
    hide_->setAccessibleName(document_.hidden ? tr("Mostra di nuovo il documento")
                                              : tr("Oscura il documento"));
    unread_->setText(document_.unread ? tr("Segna come letto") : tr("Segna come da leggere"));
}

void DocumentPage::toggleUnread() {
    markedRead_ = true;  // from now on the person decides
    store_->setUnread(document_, !document_.unread);
}

void DocumentPage::askToHide() {
    hiding_->ask(document_);
}

// The newest is where the person comes from, or in the list.
void DocumentPage::tellSuperseded() {
    if (!document_.superseded) return;
    auto* line = new Banner(Tone::warn, tr("<b>È una versione precedente.</b> Chi l'ha scritta "
                                           "l'ha sostituita con una più nuova."));
    line->setObjectName(QStringLiteral("superseded"));
    all_->addWidget(line);
}

void DocumentPage::openVersion(const core::Document& version) {
    context_.navigator.push(pageOf<DocumentPage>(std::cref(context_), version));
}

bool DocumentPage::isEnveloped() const {
    return core::clinical::fileKind(content_) == core::clinical::FileKind::signedEnvelope;
}

// Few have a program for the envelope, but it alone proves who signed.
void DocumentPage::save() {
    if (content_.isEmpty()) return;
    if (!isEnveloped() || !body_->hasPdf()) return saveFile(content_, ending_);
    offerUnder(
        *save_, QStringLiteral("saveChoice"),
        {{tr("PDF da leggere"), [this] { saveFile(body_->pdf(), fileEnding(body_->pdf())); }},
         {tr("File con la firma (p7m)"), [this] { saveFile(content_, ending_); }}});
}

void DocumentPage::saveFile(const QByteArray& file, const QString& ending) {
    const bool pdf = core::clinical::fileKind(file) == core::clinical::FileKind::pdf;
    saveAs(suggestedFileName(document_, ending), file,
           pdf ? tr("PDF salvato.") : tr("Documento salvato."));
}

void DocumentPage::saveEnclosed(const QByteArray& content, const QString& mediaType) {
    saveAs(enclosedFileName(document_, content, mediaType), content, tr("Allegato salvato."));
}

void DocumentPage::saveAs(const QString& name, const QByteArray& content, const QString& done) {
    context_.services.dialogs.chooseFile(*this, name, [=, this](const QString& path) {
        const auto saved = core::writePrivateFile(path, content);
        if (!saved) return fail(saved.error());
        context_.navigator.notify(done);
    });
}

// The original first; with only one of the two there is nothing to ask.
bool DocumentPage::print() {
    if (!body_->isShown() || prints_->isBusy()) return true;
    if (!body_->hasText() || !body_->hasPdf()) {
        prints_->print(
            paperOf(*body_, body_->hasPdf() ? DocumentPaper::original : DocumentPaper::text));
        return true;
    }
    const auto printed = [this](DocumentPaper what) {
        return [this, what] { prints_->print(paperOf(*body_, what)); };
    };
    offerUnder(*print_, QStringLiteral("printChoice"),
               {{tr("Documento originale (PDF)"), printed(DocumentPaper::original)},
                {tr("Vista leggibile"), printed(DocumentPaper::text)}});
    return true;
}

void DocumentPage::offerUnder(Button& button, const QString& name, const Choices& choices) {
    auto* menu = new QMenu(this);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [words, chosen] : choices)
        connect(menu->addAction(words), &QAction::triggered, this, chosen);
    menu->setActiveAction(menu->actions().first());
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

bool DocumentPage::find() {
    return body_->find();
}

void DocumentPage::clear() {
    watcher_.setFuture({});  // not cancelled: who else waits for the same gets it
    opening_.setFuture({});
    start_ = {};
    prints_->cancel();
    for (auto* menu : findChildren<QMenu*>()) menu->close();
    body_->clear();
    signature_->clear();
    content_.clear();
    ending_.clear();
    document_ = {};
    subject_ = {};
    heading_->setText({});
    facts_->clear();
    details_->clear();
    versions_->clear();
    hiding_->clear();
    notice_->hide();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void DocumentPage::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    body_->setMinimumHeight(narrow ? theme().px(420) : 0);
    side_->setMinimumHeight(narrow ? theme().px(520) : 0);
    across_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setWide(widthClass == WidthClass::wide);
    body_->setWide(widthClass == WidthClass::wide);
}

void openDocument(const Context& context, const QString& id) {
    if (const auto document = recordStore(context)->find(id))
        context.navigator.push(pageOf<DocumentPage>(std::cref(context), *document));
}

}  // namespace ui
