// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_body.h"

#include <QDesktopServices>
#include <QPdfSelection>
#include <QPdfView>
#include <QRegularExpression>
#include <QSet>
#include <QStackedLayout>
#include <algorithm>

#include "core/codes/codice_fiscale.h"
#include "ui/document/document_finder.h"
#include "ui/document/document_view.h"
#include "ui/document/find_bar.h"
#include "ui/document/pdf_finder.h"
#include "ui/screens/message/error_panel.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

enum State { waitingState, textState, pagesState, failedState };

constexpr int pagesSearched = 3;

// Every valid codice fiscale that the first pages name.
QSet<QString> namedCodes(QPdfDocument& pdf) {
    static const QRegularExpression shape(
        QStringLiteral("\\b[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z]\\b"));
    QSet<QString> codes;
    for (int page = 0; page < std::min(pagesSearched, pdf.pageCount()); ++page) {
        const QString text = pdf.getAllText(page).text();
        for (const auto& match : shape.globalMatch(text))
            if (core::CodiceFiscale::parse(match.captured(), QDate::currentDate()))
                codes << match.captured();
    }
    return codes;
}

QWidget* inCard(QWidget* content) {
    auto* card = new Card;
    column(card, 0, {8, 8, 8, 8})->addWidget(content);
    return card;
}

}  // namespace

DocumentBody::DocumentBody(QWidget* parent)
    : QWidget(parent),
      above_(new Banner(Tone::warn)),
      states_(new QStackedLayout),
      text_(new DocumentView),
      pages_(new QPdfView(nullptr)),
      error_(new ErrorPanel(ErrorPanel::Size::panel)),
      bar_(new FindBar),
      inText_(new DocumentFinder(*text_)),
      inPages_(new PdfFinder(pdf_, *pages_, this)) {
    above_->setObjectName(QStringLiteral("otherPerson"));
    above_->hide();
    auto* all = column(this, 10);
    all->addWidget(bar_);
    all->addWidget(above_);
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
    connect(text_, &DocumentView::fileChosen, this, &DocumentBody::fileChosen);
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
    above_->hide();
}

void DocumentBody::showError(const core::Error& error) {
    error_->showError(error);
    states_->setCurrentIndex(failedState);
}

bool DocumentBody::showDocument(const OpenedDocument& document, View view,
                                const core::Patient& subject) {
    clinical_ = document.clinical;
    openPdf(document.pdf);
    note_ = isOfAnother(subject)
                ? tr("Questo documento porta il codice fiscale di un'altra persona. Puoi leggerlo; "
                     "se non ti riguarda, segnalalo alla struttura che l'ha scritto.")
                : QString();
    if (!document.problems.isEmpty())
        note_ = note_.isEmpty() ? document.problems : note_ + u' ' + document.problems;
    if (!isShown()) return false;
    setView(!hasText() ? View::pdf : !hasPdf() && view == View::pdf ? View::easy : view);
    return true;
}

// fse-domain 6: a facility may file a document under the wrong person. Without a code on either
// side there is nothing to compare. Pages without data may name the author's code, too: only where
// the person's is not among them.
bool DocumentBody::isOfAnother(const core::Patient& subject) {
    const QString own = subject.codiceFiscale.trimmed().toUpper();
    if (own.isEmpty()) return false;
    if (clinical_) {
        const QString code = clinical_->header.patient.codiceFiscale().trimmed().toUpper();
        return !code.isEmpty() && code != own;
    }
    if (!hasPdf()) return false;
    const auto codes = namedCodes(pdf_);
    return !codes.isEmpty() && !codes.contains(own);
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
    showNote();
    look();
}

void DocumentBody::showNote() {
    above_->setMessage(Tone::warn, note_);
    above_->setVisible(view_ == View::pdf && !note_.isEmpty());
}

void DocumentBody::showLine(const QString& id) {
    if (!hasText()) return;
    if (view_ == View::pdf) setView(View::full);
    text_->jump(id, true);
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
    showNote();
    states_->setCurrentIndex(waitingState);
}

}  // namespace ui
