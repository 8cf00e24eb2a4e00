// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/exemption_receipt_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "core/exemptions/declaration.h"
#include "ui/screens/data/certify/certify_words.h"
#include "ui/screens/data/data_print.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/shell/format.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/place.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {

ExemptionReceiptPage::ExemptionReceiptPage(const Context& context)
    : context_(context),
      store_(dataStore(context)),
      steps_(new StepBar(certifySteps())),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      heading_(new Paragraph(Type::h1)),
      protocol_(new Paragraph(Type::lead)),
      when_(new Paragraph(Type::secondary)),
      text_(new Paragraph(Type::body)),
      signed_(new Paragraph(Type::secondary)) {
    prints_->setService(placeName(Place::data));
    steps_->setCurrent(static_cast<int>(certifySteps().size()) - 1);
    heading_->setObjectName(QStringLiteral("heading"));
    protocol_->setObjectName(QStringLiteral("protocol"));
    notice_->hide();
    auto* all = (new PageBody(*this))->content();
    for (QWidget* part : std::initializer_list<QWidget*>{steps_, heading_, notice_})
        all->addWidget(part);
    all->addWidget(makePaper());
    all->addWidget(makeActions());
    all->addStretch();
    connect(prints_, &PagePrints::failed, this, [this](const core::Error& error) {
        const auto words = core::errorText(error);
        notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(words.title, words.hint));
        notice_->show();
    });
    showReceipt();
}

ExemptionReceiptPage::~ExemptionReceiptPage() = default;

QWidget* ExemptionReceiptPage::makePaper() {
    auto* card = new Card(Card::Kind::ok);
    auto* all = column(card, 10, {24, 20, 24, 22});
    auto* head = row(nullptr, 14);
    auto* words = column(nullptr, 2);
    when_->setColor(Role::ink2);
    signed_->setColor(Role::ink2);
    words->addWidget(protocol_);
    words->addWidget(when_);
    head->addWidget(IconView::onTile(Icon::ok, Role::ok, Role::okTint), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    all->addLayout(head);
    all->addWidget(text_);
    all->addWidget(signed_);
    return card;
}

QWidget* ExemptionReceiptPage::makeActions() {
    auto* area = new QWidget;
    auto* print = new Button(Button::Kind::secondary, tr("Stampa la ricevuta"));
    print->setObjectName(QStringLiteral("printReceipt"));
    print->setLeadingIcon(Icon::print);
    auto* back = new Button(Button::Kind::primary, tr("Torna alle esenzioni"));
    back->setObjectName(QStringLiteral("backToExemptions"));
    connect(print, &Button::clicked, this, &ExemptionReceiptPage::print);
    connect(back, &Button::clicked, this, [this] { context_.navigator.back(); });
    auto* line = row(area, 12);
    line->addWidget(back);
    line->addWidget(print);
    line->addStretch();
    return area;
}

void ExemptionReceiptPage::showReceipt() {
    if (!store_ || !store_->receipt()) return;
    const auto& request = *store_->receipt();
    const bool declared = request.kind == QLatin1String(core::declarationKind);
    steps_->setVisible(declared);
    heading_->setText(declared ? tr("L'autocertificazione è arrivata")
                               : tr("L'esenzione è revocata"));
    protocol_->setRichText(tr("Protocollo <b>%1</b>").arg(request.receipt.toHtmlEscaped()));
    when_->setText(dateAndTime(request.sent));
    text_->setText(request.text);
    text_->setVisible(!request.text.isEmpty());
    signed_->setText(tr("Firmata con il certificato di autenticazione della tessera."));
    signed_->setVisible(!request.signature.isEmpty());
}

QWidget* ExemptionReceiptPage::firstFocus() const {
    return heading_;
}

bool ExemptionReceiptPage::print() {
    if (store_ && store_->receipt() && !prints_->isBusy())
        prints_->print(printedReceipt(*store_->receipt()));
    return true;
}

void ExemptionReceiptPage::clear() {
    prints_->cancel();
    store_.reset();
    for (Paragraph* text : {protocol_, when_, text_}) text->setText({});
}

}  // namespace ui
