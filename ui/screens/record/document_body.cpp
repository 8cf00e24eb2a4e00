// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_body.h"

#include <QDesktopServices>
#include <QPdfView>
#include <QStackedLayout>

#include "ui/document/document_finder.h"
#include "ui/document/document_view.h"
#include "ui/document/find_bar.h"
#include "ui/document/pdf_finder.h"
#include "ui/screens/message/error_panel.h"
#include "ui/style/appearance.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

enum State { waitingState, textState, pagesState, failedState };

// fse-domain 6: a facility may file a document under the wrong person. Without a code on either
// side there is nothing to compare.
bool isOfAnother(const core::clinical::ClinicalDocument& document, const core::Patient& subject) {
    const QString code = document.header.patient.codiceFiscale().trimmed();
    return !code.isEmpty() && !subject.codiceFiscale.isEmpty() &&
           code.compare(subject.codiceFiscale.trimmed(), Qt::CaseInsensitive) != 0;
}

QWidget* inCard(QWidget* content) {
    auto* card = new Card;
    column(card, 0, {8, 8, 8, 8})->addWidget(content);
    return card;
}

}  // namespace

DocumentBody::DocumentBody(QWidget* parent)
    : QWidget(parent),
      states_(new QStackedLayout),
      text_(new DocumentView),
      pages_(new QPdfView(nullptr)),
      error_(new ErrorPanel(ErrorPanel::Size::panel)),
      bar_(new FindBar),
      inText_(new DocumentFinder(*text_)),
      inPages_(new PdfFinder(pdf_, *pages_, this)) {
    auto* all = column(this, 0);
    all->addWidget(bar_);
    all->addLayout(states_, 1);
    auto* wait = new Paragraph(Type::body, tr("Carico il documento…"));
    wait->setAlignment(Qt::AlignHCenter);
    wait->setColor(Role::ink2);
    text_->setObjectName(QStringLiteral("text"));
    pages_->setObjectName(QStringLiteral("pdf"));
    pages_->setAccessibleName(tr("Pagine del documento"));
    pages_->setFrameShape(QFrame::NoFrame);
    pages_->setPageMode(QPdfView::PageMode::MultiPage);
    pages_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    pages_->setDocument(&pdf_);
    withTheme(pages_, [this] {
        QPalette colours = pages_->palette();
        colours.setColor(QPalette::Dark, theme().color(Role::sunken));
        pages_->setPalette(colours);
    });
    states_->addWidget(inCard(wait));
    states_->addWidget(text_);
    states_->addWidget(inCard(pages_));
    states_->addWidget(inCard(error_));
    connect(error_, &ErrorPanel::retryChosen, this, &DocumentBody::retryChosen);
    connect(text_, &DocumentView::webLinkChosen, this,
            [](const QUrl& address) { QDesktopServices::openUrl(address); });
    connect(bar_, &FindBar::edited, this, &DocumentBody::look);
    connect(bar_, &FindBar::closed, this, &DocumentBody::look);
    connect(bar_, &FindBar::stepped, this,
            [this](int by) { view_ == View::pdf ? inPages_->step(by) : inText_->step(by); });
    connect(inText_, &DocumentFinder::changed, this, &DocumentBody::tell);
    connect(inPages_, &PdfFinder::changed, this, &DocumentBody::tell);
}

bool DocumentBody::find() {
    if (!isShown()) return false;
    bar_->open();
    look();
    return true;
}

void DocumentBody::search(const QString& typed) {
    bar_->setText(typed);
    bar_->show();
    look();
    if (view_ == View::pdf || inText_->count() > 0 || !hasPdf()) return;
    const View before = view_;
    setView(View::pdf);  // what is printed there only
    if (inPages_->count() == 0) setView(before);
}

// In the view that is shown, and nowhere while the bar is closed.
void DocumentBody::look() {
    const auto query = bar_->isHidden() ? core::SearchQuery() : core::readSearch(bar_->text());
    if (view_ == View::pdf)
        inPages_->setQuery(query);
    else
        inText_->setQuery(query);
}

void DocumentBody::tell() {
    if (view_ == View::pdf)
        bar_->tell(inPages_->current(), inPages_->count());
    else
        bar_->tell(inText_->current(), inText_->count());
}

DocumentBody::~DocumentBody() {
    pages_->setDocument(nullptr);  // the view outlives the members of this class
}

void DocumentBody::showWaiting() {
    states_->setCurrentIndex(waitingState);
}

void DocumentBody::showError(const core::Error& error) {
    error_->showError(error);
    states_->setCurrentIndex(failedState);
}

bool DocumentBody::showDocument(const OpenedDocument& document, View view,
                                const core::Patient& subject) {
    clinical_ = document.clinical;
    note_ = clinical_ && isOfAnother(*clinical_, subject)
                ? tr("Questo documento porta il codice fiscale di un'altra persona. Puoi leggerlo; "
                     "se non ti riguarda, segnalalo alla struttura che l'ha scritto.")
                : QString();
    openPdf(document.pdf);
    if (!isShown()) return false;
    setView(!hasText() ? View::pdf : !hasPdf() && view == View::pdf ? View::easy : view);
    return true;
}

void DocumentBody::openPdf(const QByteArray& pdf) {
    device_.close();
    inPages_->forget();
    bytes_ = pdf;
    if (bytes_.isEmpty()) return;
    device_.setBuffer(&bytes_);
    device_.open(QIODevice::ReadOnly);
    pdf_.load(&device_);
}

void DocumentBody::setView(View view) {
    view_ = view;
    if (view != View::pdf) text_->showDocument(clinical_, view == View::easy, note_);
    states_->setCurrentIndex(view == View::pdf ? pagesState : textState);
    look();
}

void DocumentBody::setWide(bool wide) {
    text_->setWide(wide);
}

void DocumentBody::clear() {
    bar_->clear();
    inText_->setQuery({});
    inPages_->forget();
    text_->clear();
    pdf_.close();
    device_.close();
    bytes_.clear();
    clinical_.reset();
    note_.clear();
    states_->setCurrentIndex(waitingState);
}

}  // namespace ui
