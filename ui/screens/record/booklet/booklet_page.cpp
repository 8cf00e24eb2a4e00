// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/booklet/booklet_page.h"

#include <QBoxLayout>
#include <QPrinter>
#include <algorithm>

#include "core/base/error_table.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/booklet/booklet_maker.h"
#include "ui/screens/record/choice/document_choice.h"
#include "ui/screens/record/choice/whole_record.h"
#include "ui/screens/record/choice/work_progress.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

BookletPage::BookletPage(const Context& context)
    : context_(context), record_(wholeRecord(context)) {
    auto* body = new PageBody(*this);
    addHead(*body->content());
    task_ = new QWidget;
    choice_ = new DocumentChoice;
    print_ = new Button(Button::Kind::primary, tr("Stampa"));
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("bookletPrint"));
    connect(print_, &Button::clicked, this, &BookletPage::fetch);
    auto* task = column(task_, 16);
    task->addWidget(choice_);
    task->addWidget(print_, 0, Qt::AlignLeft);
    body->content()->addWidget(task_);
    body->content()->addStretch();
    connect(record_.get(), &WholeRecord::changed, this, &BookletPage::showRecord);
    record_->load();
    showRecord();
}

BookletPage::~BookletPage() = default;

QWidget* BookletPage::firstFocus() const {
    return heading_;
}

void BookletPage::addHead(QVBoxLayout& all) {
    auto* back = barBackButton(context_);
    heading_ = new Paragraph(Type::h1, title());
    heading_->setObjectName(QStringLiteral("heading"));
    notice_ = new Banner;
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    progress_ = new WorkProgress;
    connect(progress_, &WorkProgress::cancelled, this, [this] {
        stop();
        say(Tone::info, tr("Hai annullato la stampa."));
    });
    error_ = new RecordErrorPanel(context_, MessagePage::Size::panel);
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] { record_->load(); });
    all.addWidget(back, 0, Qt::AlignLeft);
    all.addWidget(heading_);
    all.addWidget(new Paragraph(
        Type::lead, tr("Scegli i documenti: li stampi tutti insieme, con una copertina, un indice "
                       "e le pagine numerate.")));
    for (QWidget* each : std::initializer_list<QWidget*>{notice_, progress_, error_})
        all.addWidget(each);
}

void BookletPage::showRecord() {
    if (cleared_) return;
    const auto& failure = record_->error();
    if (failure && endsSession(context_, *failure)) return;
    if (failure) error_->showError(*failure);
    error_->setVisible(failure.has_value());
    const bool ready = record_->state() == WholeRecord::State::ready;
    if (ready) choice_->setDocuments(record_->documents());
    task_->setVisible(ready && !maker_ && !started_);
}

bool BookletPage::print() {
    fetch();
    return true;
}

void BookletPage::fetch() {
    const auto& session = context_.services.sessions.current();
    if (maker_ || started_ || !session) return;
    const auto chosen = choice_->model().chosen();
    if (chosen.isEmpty())
        return say(Tone::bad, tr("<b>Non hai scelto nessun documento.</b> Spunta quelli che vuoi "
                                 "nell'elenco."));
    maker_ = std::make_unique<BookletMaker>(record_->gateway(), chosen, session->subject(),
                                            context_.services.clock.now());
    connect(maker_.get(), &BookletMaker::progressed, this, [this](int done, int total) {
        const int at = std::min(done + 1, total);
        progress_->show(tr("Preparo il documento %1 di %2…").arg(at).arg(total), done, total);
    });
    // Queued: the maker goes within.
    connect(maker_.get(), &BookletMaker::ready, this, &BookletPage::ask, Qt::QueuedConnection);
    connect(maker_.get(), &BookletMaker::failed, this, &BookletPage::fail, Qt::QueuedConnection);
    showWork(true);
    maker_->start();
}

void BookletPage::ask() {
    if (!maker_) return;
    missing_ = maker_->missing();
    job_ = maker_->takeJob();
    maker_.reset();
    showWork(false);  // who closes the printer's dialog finds the choice as it was
    context_.services.dialogs.choosePrinter(
        *this, job_->pages(), [this](std::unique_ptr<QPrinter> printer) {
            if (!job_) return;
            started_ = true;
            showWork(true);
            connect(job_.get(), &PrintJob::progressed, this, [this](int page, int pages) {
                progress_->show(tr("Stampo la pagina %1 di %2…").arg(page).arg(pages), page, pages);
            });
            connect(job_.get(), &PrintJob::finished, this, &BookletPage::send,
                    Qt::QueuedConnection);
            connect(job_.get(), &PrintJob::failed, this, &BookletPage::fail, Qt::QueuedConnection);
            job_->start(std::move(printer));
        });
}

void BookletPage::send() {
    if (!job_) return;
    stop();
    if (missing_ == 0) return say(Tone::ok, tr("Stampa inviata, con tutti i documenti scelti."));
    say(Tone::warn, tr("Stampa inviata. <b>%n documento/i manca/mancano</b>: l'indice dice perché.",
                       nullptr, missing_));
}

// R92: what was not yet sent is not sent.
void BookletPage::stop() {
    maker_.reset();
    started_ = false;
    if (job_) {
        job_->disconnect(this);
        job_->cancel();
        job_.release()->deleteLater();
    }
    showWork(false);
}

void BookletPage::showWork(bool working) {
    task_->setVisible(!working);
    if (working)
        notice_->hide();
    else
        progress_->clear();
}

void BookletPage::fail(const core::Error& error) {
    if (cleared_ || endsSession(context_, error)) return;
    stop();
    const auto text = core::errorText(error);
    say(Tone::bad,
        QStringLiteral("<b>%1</b> %2").arg(text.title.toHtmlEscaped(), text.hint.toHtmlEscaped()));
}

void BookletPage::say(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
}

void BookletPage::clear() {
    cleared_ = true;
    record_->disconnect(this);
    stop();
    choice_->clear();
    task_->hide();
    notice_->hide();
}

void BookletPage::setWidthClass(WidthClass widthClass) {
    choice_->setNarrow(widthClass == WidthClass::narrow);
}

}  // namespace ui
