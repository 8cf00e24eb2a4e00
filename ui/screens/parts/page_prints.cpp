// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/page_prints.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

namespace ui {

PagePrints::PagePrints(const Context& context, Banner& notice, QWidget* page)
    : QObject(page), context_(context), notice_(notice), page_(page) {}

PagePrints::~PagePrints() = default;

// Whose record it is, not who reads it for them.
PrintFrame PagePrints::frame() const {
    PrintFrame frame;
    frame.service = service_.isEmpty() ? tr("Fascicolo Sanitario Elettronico") : service_;
    frame.printed = context_.services.clock.now();
    frame.person = person_;
    if (!person_.isEmpty()) return frame;
    if (const auto& session = context_.services.sessions.current(); session && personal_) {
        const core::Patient& subject = session->subject();
        frame.person = QStringLiteral("%1, %2").arg(subject.fullName(), subject.codiceFiscale);
    }
    return frame;
}

void PagePrints::print(PrintJob::Contents contents) {
    job_ = std::make_unique<PrintJob>(std::move(contents), frame());
    started_ = false;
    context_.services.dialogs.choosePrinter(
        *page_, job_->pages(),
        [this](std::unique_ptr<QPrinter> printer) { start(std::move(printer)); });
}

void PagePrints::start(std::unique_ptr<QPrinter> printer) {
    if (!job_) return;
    started_ = true;
    connect(job_.get(), &PrintJob::progressed, this, [this](int page, int pages) {
        notice_.setMessage(Tone::info, tr("Stampo la pagina %1 di %2…").arg(page).arg(pages));
    });
    connect(job_.get(), &PrintJob::finished, this, &PagePrints::onFinished);
    connect(job_.get(), &PrintJob::failed, this, [this](const core::Error& error) {
        finish();
        Q_EMIT failed(error);
    });
    auto* cancelled = new Button(Button::Kind::text, tr("Annulla la stampa"));
    // Queued: the button goes with the job.
    connect(cancelled, &Button::clicked, this, &PagePrints::cancel, Qt::QueuedConnection);
    notice_.setMessage(Tone::info, tr("Preparo la stampa…"));
    notice_.setTrailing(cancelled);
    notice_.show();
    job_->start(std::move(printer));
}

void PagePrints::cancel() {
    finish();
}

// The job may be the one that tells.
void PagePrints::finish() {
    if (!job_) return;
    job_->disconnect(this);
    job_->cancel();
    job_.release()->deleteLater();
    started_ = false;
    notice_.setTrailing(nullptr);
    notice_.hide();
}

void PagePrints::onFinished(int pages) {
    finish();
    context_.navigator.notify(tr("Stampa inviata: %n pagina/e.", nullptr, pages));
}

}  // namespace ui
