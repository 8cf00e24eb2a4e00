// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_prints.h"

#include "ui/document/document_view.h"
#include "ui/print/pdf_content.h"
#include "ui/print/text_content.h"
#include "ui/screens/record/document_body.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

namespace ui {

DocumentPrints::DocumentPrints(const Context& context, Banner& notice, QWidget* page)
    : QObject(page), context_(context), notice_(notice), page_(page) {}

DocumentPrints::~DocumentPrints() = default;

// Whose record it is, not who reads it for them.
PrintFrame DocumentPrints::frame() const {
    PrintFrame frame;
    frame.service = tr("Fascicolo Sanitario Elettronico");
    frame.printed = context_.services.clock.now();
    if (const auto& session = context_.services.sessions.current()) {
        const core::Patient& subject = session->subject();
        frame.person = QStringLiteral("%1, %2").arg(subject.fullName(), subject.codiceFiscale);
    }
    return frame;
}

void DocumentPrints::print(const DocumentBody& body, What what) {
    PrintJob::Contents contents;
    if (what == What::original)
        contents.push_back(std::make_unique<PdfContent>(body.pdf()));
    else
        contents.push_back(
            std::make_unique<TextContent>(body.text().forPaper(bodyRect(a4Sheet()).width())));
    print(std::move(contents));
}

void DocumentPrints::print(PrintJob::Contents contents) {
    job_ = std::make_unique<PrintJob>(std::move(contents), frame());
    started_ = false;
    context_.services.dialogs.choosePrinter(
        *page_, job_->pages(),
        [this](std::unique_ptr<QPrinter> printer) { start(std::move(printer)); });
}

void DocumentPrints::start(std::unique_ptr<QPrinter> printer) {
    if (!job_) return;
    started_ = true;
    connect(job_.get(), &PrintJob::progressed, this, [this](int page, int pages) {
        notice_.setMessage(Tone::info, tr("Stampo la pagina %1 di %2…").arg(page).arg(pages));
    });
    connect(job_.get(), &PrintJob::finished, this, &DocumentPrints::onFinished);
    connect(job_.get(), &PrintJob::failed, this, [this](const core::Error& error) {
        finish();
        Q_EMIT failed(error);
    });
    auto* cancelled = new Button(Button::Kind::text, tr("Annulla la stampa"));
    // Queued: the button goes with the job.
    connect(cancelled, &Button::clicked, this, &DocumentPrints::cancel, Qt::QueuedConnection);
    notice_.setMessage(Tone::info, tr("Preparo la stampa…"));
    notice_.setTrailing(cancelled);
    notice_.show();
    job_->start(std::move(printer));
}

void DocumentPrints::cancel() {
    finish();
}

// The job may be the one that tells.
void DocumentPrints::finish() {
    if (!job_) return;
    job_->disconnect(this);
    job_->cancel();
    job_.release()->deleteLater();
    started_ = false;
    notice_.setTrailing(nullptr);
    notice_.hide();
}

void DocumentPrints::onFinished(int pages) {
    finish();
    context_.navigator.notify(tr("Stampa inviata: %n pagina/e.", nullptr, pages));
}

}  // namespace ui
