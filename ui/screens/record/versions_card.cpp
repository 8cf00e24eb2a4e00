// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/versions_card.h"

#include <QBoxLayout>

#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

VersionsCard::VersionsCard(const Context& context, QWidget* parent)
    : Card(Kind::plain, parent), store_(recordStore(context)) {
    setObjectName(QStringLiteral("versions"));
    column(this, 4, {14, 14, 14, 14})
        ->addWidget(new Paragraph(Type::h3, tr("Versioni precedenti")));
    hide();
}

VersionsCard::~VersionsCard() = default;

void VersionsCard::setDocument(const core::Document& document) {
    document_ = document;
    setVisible(!document.replaces.isEmpty());
    if (!document.replaces.isEmpty()) ask();
}

void VersionsCard::ask() {
    if (!store_) return;
    renew()->addWidget(new Paragraph(Type::secondary, tr("Le cerco…")));
    core::whenDone(store_->gateway().earlierVersions(document_), this,
                   [this](const core::Result<QVector<core::Document>>& versions) {
                       if (!store_) return;
                       if (versions)
                           show(*versions);
                       else
                           showTrouble();
                   });
}

QBoxLayout* VersionsCard::renew() {
    delete links_;
    links_ = new QWidget;
    layout()->addWidget(links_);
    return column(links_, 0);
}

void VersionsCard::show(const QVector<core::Document>& versions) {
    setVisible(!versions.isEmpty());
    auto* links = renew();
    for (const auto& version : versions) {
        auto* link = new Button(Button::Kind::link, dateAndTime(version.date));
        link->setObjectName(QStringLiteral("earlierVersion"));
        link->setAccessibleName(tr("Versione del %1").arg(dateAndTime(version.date)));
        connect(link, &Button::clicked, this, [this, version] { Q_EMIT chosen(version); });
        links->addWidget(link, 0, Qt::AlignLeft);
    }
}

void VersionsCard::showTrouble() {
    auto* links = renew();
    links->addWidget(new Paragraph(Type::secondary, tr("Non riusciamo a leggerle.")));
    auto* retry = new Button(Button::Kind::link, tr("Riprova"));
    // Queued: the button goes with what it stands in.
    connect(retry, &Button::clicked, this, &VersionsCard::ask, Qt::QueuedConnection);
    links->addWidget(retry, 0, Qt::AlignLeft);
}

void VersionsCard::clear() {
    store_.reset();
    document_ = {};
    delete std::exchange(links_, nullptr);
    hide();
}

}  // namespace ui
