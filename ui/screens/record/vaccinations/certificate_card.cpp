// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/certificate_card.h"

#include <QBoxLayout>
#include <utility>

#include "core/base/private_file.h"
#include "ui/print/pdf_content.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/vaccinations/vaccination_store.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

CertificateCard::CertificateCard(const Context& context, PagePrints& prints, QWidget* parent)
    : Card(Kind::plain, parent),
      context_(context),
      prints_(prints),
      store_(vaccinationStore(context)) {
    auto* printed = new Button(Button::Kind::primary, tr("Stampa il certificato"));
    printed->setLeadingIcon(Icon::print);
    printed->setObjectName(QStringLiteral("printCertificate"));
    auto* saved = new Button(Button::Kind::neutral, tr("Salva il PDF"));
    saved->setAccessibleName(tr("Salva il PDF del certificato"));
    saved->setLeadingIcon(Icon::download);
    saved->setObjectName(QStringLiteral("saveCertificate"));
    connect(printed, &Button::clicked, this,
            [this, printed] { ask(printed, &CertificateCard::print); });
    connect(saved, &Button::clicked, this, [this, saved] { ask(saved, &CertificateCard::save); });
    connect(&watcher_, &QFutureWatcherBase::finished, this, &CertificateCard::onAnswer);
    auto* buttons = new QWidget;
    auto* across = new FlowLayout(buttons, 10);
    across->addWidget(printed);
    across->addWidget(saved);
    auto* all = column(this, 10, {20, 16, 20, 16});
    all->addWidget(new Paragraph(Type::h2, tr("Certificato vaccinale")));
    all->addWidget(new Paragraph(
        Type::body, tr("Lo firma il centro vaccinale. È valido per gli adempimenti scolastici.")));
    all->addWidget(buttons);
    all->addStretch();
}

CertificateCard::~CertificateCard() {
    watcher_.cancel();
}

void CertificateCard::ask(Button* button, void (CertificateCard::*then)(const QByteArray& pdf)) {
    if (!store_ || asked_ || prints_.isBusy()) return;
    asked_ = button;
    then_ = then;
    asked_->setBusy(true);
    watcher_.setFuture(store_->certificate());
}

void CertificateCard::onAnswer() {
    if (!asked_) return;
    std::exchange(asked_, nullptr)->setBusy(false);
    if (!store_ || watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto pdf = watcher_.result();
    if (!pdf) return Q_EMIT failed(pdf.error());
    (this->*then_)(*pdf);
}

void CertificateCard::print(const QByteArray& pdf) {
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<PdfContent>(pdf));
    prints_.print(std::move(contents));
}

// The name says nothing about health: file names are seen by others.
void CertificateCard::save(const QByteArray& pdf) {
    const QString name = QStringLiteral("Certificato-%1.pdf")
                             .arg(context_.services.clock.today().toString(Qt::ISODate));
    context_.services.dialogs.chooseFile(*this, name, [this, pdf](const QString& path) {
        const auto saved = core::writePrivateFile(path, pdf);
        if (!saved) return Q_EMIT failed(saved.error());
        context_.navigator.notify(tr("PDF salvato."));
    });
}

void CertificateCard::clear() {
    watcher_.cancel();
    watcher_.setFuture({});
    store_.reset();
}

}  // namespace ui
