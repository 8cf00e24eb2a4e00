// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/receipt_page.h"

#include <QBoxLayout>
#include <utility>

#include "core/base/error_table.h"
#include "core/base/private_file.h"
#include "ui/screens/about/fact_list.h"
#include "ui/screens/doctor/choice/choice_pages.h"
#include "ui/screens/doctor/choice/receipt_words.h"
#include "ui/screens/doctor/choice/text_card.h"
#include "ui/screens/doctor/doctor_store.h"
#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {

ReceiptPage::ReceiptPage(const Context& context, QString id, bool fresh)
    : context_(context),
      id_(std::move(id)),
      fresh_(fresh),
      store_(doctorStore(context)),
      overline_(choiceOverline()),
      heading_(new Paragraph(Type::h1)),
      notice_(new Banner),
      outcome_(new Banner),
      facts_(new Card),
      factLines_(column(facts_, 10, {24, 20, 24, 20})),
      text_(new TextCard(tr("Che cosa hai firmato"), TextCard::afterSigning())),
      prints_(new PagePrints(context, *notice_, this)) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    outcome_->setObjectName(QStringLiteral("outcome"));
    notice_->hide();
    prints_->setService(placeName(Place::doctor));
    connect(prints_, &PagePrints::failed, this, &ReceiptPage::fail);
    auto* body = (new PageBody(*this))->content();
    body->addWidget(overline_);
    body->addWidget(heading_);
    if (fresh_) {
        steps_ = choiceSteps(3);
        body->addWidget(steps_, 0, Qt::AlignLeft);
    }
    for (QWidget* part :
         std::initializer_list<QWidget*>{outcome_, notice_, makeActions(), facts_, text_})
        body->addWidget(part);
    body->addStretch();
    connect(store_.get(), &DoctorStore::changed, this, &ReceiptPage::refresh);
    store_->load();
    refresh();
}

ReceiptPage::~ReceiptPage() = default;

QWidget* ReceiptPage::firstFocus() const {
    return heading_;
}

QWidget* ReceiptPage::makeActions() {
    auto* print = new Button(Button::Kind::primary, tr("Stampa la ricevuta"));
    print->setLeadingIcon(Icon::print);
    print->setObjectName(QStringLiteral("printReceipt"));
    auto* save = new Button(Button::Kind::secondary, tr("Salva la ricevuta"));
    save->setLeadingIcon(Icon::download);
    save->setObjectName(QStringLiteral("saveReceipt"));
    auto* back = new Button(Button::Kind::neutral, tr("Torna a Il tuo medico"));
    back->setObjectName(QStringLiteral("backToDoctor"));
    connect(print, &Button::clicked, this, &ReceiptPage::print);
    connect(save, &Button::clicked, this, &ReceiptPage::save);
    connect(back, &Button::clicked, this, [this] { context_.navigator.open(Place::doctor); });
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, 12);
    for (Button* button : {print, save, back}) flow->addWidget(button);
    return actions;
}

void ReceiptPage::enter() {
    if (fresh_ && store_) outcome_->announceAndFocus();
}

void ReceiptPage::refresh() {
    if (!store_) return;
    const auto request = store_->request(id_);
    const auto& error = store_->requests().error();
    if (error && endsSession(context_, *error)) return;
    if (!request && error) return fail(*error);
    if (request && (request->id != request_.id || request->version != request_.version))
        showRequest(*request);
}

QString ReceiptPage::heading(const core::ChoiceRequest& request) const {
    if (!fresh_) return tr("Ricevuta");
    return request.state == core::RequestState::accepted ? tr("Il cambio è fatto")
                                                         : tr("La richiesta è inviata");
}

void ReceiptPage::showRequest(const core::ChoiceRequest& request) {
    request_ = request;
    heading_->setText(heading(request));
    const Tone tone = requestStateTone(request.state);
    outcome_->setMessage(tone == Tone::neutral ? Tone::info : tone, receiptOutcome(request));
    // By a child of its own, so that facts that come again take the place of those before.
    while (auto* item = factLines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* facts = new QWidget;
    auto* lines = column(facts, 10);
    for (const auto& [name, value] : receiptFacts(request)) addFact(*lines, name, value);
    factLines_->addWidget(facts);
    text_->setSigned(request.text);
    text_->setVisible(!request.text.isEmpty());
}

bool ReceiptPage::print() {
    if (!prints_->isBusy() && !request_.id.isEmpty()) prints_->print(printedReceipt(request_));
    return true;
}

void ReceiptPage::save() {
    if (request_.id.isEmpty()) return;
    context_.services.dialogs.chooseFile(*this, receiptFileName(request_),
                                         [this](const QString& path) { saveAt(path); });
}

// The text as it was signed, byte by byte, and the signature beside it.
void ReceiptPage::saveAt(const QString& path) {
    const QString signaturePath = path + QStringLiteral(".p7s");
    auto saved = core::writePrivateFile(path, request_.text.toUtf8());
    if (saved && !request_.signature.isEmpty())
        saved = core::writePrivateFile(signaturePath, request_.signature);
    if (!saved) return fail(saved.error());
    tell(Tone::ok, tr("<b>Ricevuta salvata.</b> Ci sono due file: il testo e, con .p7s in fondo al "
                      "nome, la firma. Tienili insieme."));
}

void ReceiptPage::tell(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
}

void ReceiptPage::fail(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    tell(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
}

void ReceiptPage::clear() {
    prints_->cancel();
    if (store_) store_->disconnect(this);
    store_.reset();
    request_ = {};
    notice_->hide();
    outcome_->setMessage(Tone::info, {});
    text_->clear();
    while (auto* item = factLines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReceiptPage::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    if (steps_) fitChoiceSteps(*steps_, widthClass);
}

}  // namespace ui
