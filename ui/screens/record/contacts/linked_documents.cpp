// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/linked_documents.h"

#include <QBoxLayout>
#include <utility>

#include "core/base/error_table.h"
#include "ui/screens/record/contacts/contact_store.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

LinkedDocuments::LinkedDocuments(const Context& context, QWidget* parent)
    : QWidget(parent), context_(context), store_(contactStore(context)) {
    column(this, 6)->addWidget(new Paragraph(Type::h3, tr("Documenti collegati")));
    connect(&watcher_, &QFutureWatcherBase::finished, this, &LinkedDocuments::onAnswer);
}

LinkedDocuments::~LinkedDocuments() {
    watcher_.cancel();
}

void LinkedDocuments::setContact(const core::Contact& contact) {
    if (!store_ || (contact.id == contact_.id && content_)) return;
    contact_ = contact;
    load();
}

void LinkedDocuments::load() {
    watcher_.cancel();
    documents_.clear();
    showSentence(tr("Cerco i documenti…"));
    watcher_.setFuture(store_->documents(contact_));
}

void LinkedDocuments::onAnswer() {
    if (!store_ || watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto answer = watcher_.result();
    if (!answer) return showError(answer.error());
    if (answer->isEmpty()) return showSentence(tr("Nessun documento."));
    documents_ = *answer;
    emptied();
    for (const core::Document& document : *answer) addLink(document);
}

void LinkedDocuments::showSentence(const QString& sentence) {
    auto* words = new Paragraph(Type::secondary, sentence);
    words->setColor(Role::ink2);
    emptied()->addWidget(words);
}

void LinkedDocuments::showError(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    auto* layout = emptied();
    layout->addWidget(new Paragraph(Type::body, text.title));
    if (!text.retry) return;
    auto* again = new Button(Button::Kind::link, tr("Riprova"));
    again->setObjectName(QStringLiteral("retryDocuments"));
    // Queued: the button goes with what it stands in.
    connect(again, &Button::clicked, this, &LinkedDocuments::load, Qt::QueuedConnection);
    layout->addWidget(again, 0, Qt::AlignLeft);
}

void LinkedDocuments::addLink(const core::Document& document) {
    const bool discreet = context_.services.preferences.discreet();
    auto* link =
        new Button(Button::Kind::link, documentTitle(document, discreet) + QStringLiteral(", ") +
                                           shortDate(document.date.date()));
    link->setObjectName(QStringLiteral("linkedDocument"));
    link->setLeadingIcon(documentIcon(document.kind));
    connect(link, &Button::clicked, this, [this, document] {
        context_.navigator.push(pageOf<DocumentPage>(std::cref(context_), document));
    });
    content_->layout()->addWidget(link);
    content_->layout()->setAlignment(link, Qt::AlignLeft);
}

QBoxLayout* LinkedDocuments::emptied() {
    if (content_) content_->deleteLater();
    if (content_) content_->hide();
    content_ = new QWidget;
    auto* inside = column(content_, 4);
    layout()->addWidget(content_);
    return inside;
}

void LinkedDocuments::clear() {
    documents_.clear();
    watcher_.cancel();
    delete std::exchange(content_, nullptr);
    contact_ = {};
    store_.reset();
}

}  // namespace ui
