// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/booklet/booklet_maker.h"

#include <QCoreApplication>
#include <QTimer>

#include "core/base/error_table.h"
#include "ui/document/media_store.h"
#include "ui/document/reading_composer.h"
#include "ui/print/text_content.h"
#include "ui/screens/record/booklet/framed_pages.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/opened_document.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int patience = 3;

bool isOf(const core::Error& error, std::string_view family) {
    return error.code.name().starts_with(family);
}

bool endsAll(const core::Error& error) {
    return isOf(error, "session.") || isOf(error, "acting.") || isOf(error, "login.") ||
           isOf(error, "record.");
}

std::unique_ptr<PrintContent> textOf(const OpenedDocument& document) {
    const double width = bodyRect(a4Sheet()).width();
    auto text = std::make_unique<QTextDocument>();
    ReadingComposer composer(*text, ReadingLook::onPaper(), document.clinical,
                             std::make_shared<MediaStore>(document.clinical),
                             {.summary = false, .width = width});
    composer.writeAll();
    return std::make_unique<TextContent>(std::move(text));
}

// The pages as the facility made them; null when nothing can be printed.
std::unique_ptr<PrintContent> contentOf(const QByteArray& file) {
    const auto opened = understand(file, {});
    if (!opened) return {};
    if (!opened->pdf.isEmpty()) {
        auto pages = std::make_unique<FramedPages>(opened->pdf);
        if (pages->layOut(bodyRect(a4Sheet()).size()) > 0) return pages;
    }
    return opened->clinical ? textOf(*opened) : std::unique_ptr<PrintContent>();
}

}  // namespace

BookletMaker::BookletMaker(core::RecordGateway& gateway, QVector<core::Document> documents,
                           core::Patient person, QDateTime printed, QObject* parent)
    : QObject(parent), gateway_(gateway), documents_(std::move(documents)) {
    facts_.person = std::move(person);
    facts_.printed = std::move(printed);
}

BookletMaker::~BookletMaker() {
    file_.cancel();
}

void BookletMaker::start() {
    QTimer::singleShot(0, this, &BookletMaker::next);
}

void BookletMaker::next() {
    Q_EMIT progressed(static_cast<int>(at_), static_cast<int>(documents_.size()));
    if (at_ < documents_.size()) {
        file_ = gateway_.content(documents_[at_]);
        return core::whenDone(file_, this,
                              [this](const core::Result<QByteArray>& file) { onFile(file); });
    }
    if (contents_.empty()) {
        Q_EMIT failed(core::Error{core::errors::documentMissing});
        return;
    }
    Q_EMIT ready();
}

void BookletMaker::onFile(const core::Result<QByteArray>& file) {
    const auto document = documents_[at_++];
    if (file) {
        unreachable_ = 0;
        auto content = contentOf(*file);
        const QString reason = content ? QString() : tr("Non stampato: non si riesce a leggerlo.");
        add(document, std::move(content), reason);
        return next();
    }
    unreachable_ = isOf(file.error(), "document.") ? 0 : unreachable_ + 1;
    if (endsAll(file.error()) || unreachable_ == patience) {
        Q_EMIT failed(file.error());
        return;
    }
    add(document, {}, tr("Non stampato: %1").arg(core::errorText(file.error()).title));
    next();
}

void BookletMaker::add(const core::Document& document, std::unique_ptr<PrintContent> content,
                       const QString& reason) {
    facts_.entries.push_back({shortDate(document.date.date()), document.title,
                              documentPlace(document), content.get(), reason});
    if (content)
        contents_.push_back(std::move(content));
    else
        ++missing_;
}

std::unique_ptr<PrintJob> BookletMaker::takeJob() {
    PrintFrame frame;
    frame.service = tr("Fascicolo Sanitario Elettronico");
    frame.person =
        QStringLiteral("%1, %2").arg(facts_.person.fullName(), facts_.person.codiceFiscale);
    frame.printed = facts_.printed;
    PrintJob::Contents all;
    all.push_back(std::make_unique<BookletFront>(std::move(facts_)));
    for (auto& content : contents_) all.push_back(std::move(content));
    contents_.clear();
    return std::make_unique<PrintJob>(std::move(all), frame);
}

}  // namespace ui
