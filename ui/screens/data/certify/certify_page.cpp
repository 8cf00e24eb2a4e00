// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/certify_page.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <utility>

#include "core/base/error_table.h"
#include "ui/forms/form.h"
#include "ui/screens/data/certify/certify_words.h"
#include "ui/screens/data/certify/code_step.h"
#include "ui/screens/data/certify/conditions_step.h"
#include "ui/screens/data/certify/confirm_step.h"
#include "ui/screens/data/certify/household_step.h"
#include "ui/screens/data/certify/people_step.h"
#include "ui/screens/data/certify/summary_step.h"
#include "ui/screens/data/data_sections.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/data/data_words.h"
#include "ui/screens/data/exemption_receipt_page.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {
namespace {

enum Step { people, code, household, conditions, summary, confirmation };

/// Where what was refused can be put right.
int stepFor(const QString& refusal) {
    static const QHash<QString, int> steps{
        {QStringLiteral("beneficiario"), people},  {QStringLiteral("qualita"), people},
        {QStringLiteral("codice"), code},          {QStringLiteral("periodo"), code},
        {QStringLiteral("nucleo"), household},     {QStringLiteral("reddito"), household},
        {QStringLiteral("condizioni"), conditions}};
    return steps.value(refusal, summary);
}

/// R92: whatever a step shows, also to assistive technology.
void wipe(const QWidget& step) {
    for (auto* text : step.findChildren<Paragraph*>()) text->setText({});
    for (auto* edit : step.findChildren<QLineEdit*>()) edit->clear();
    for (auto* button : step.findChildren<QAbstractButton*>()) {
        button->setAccessibleName({});
        button->setAccessibleDescription({});
    }
}

}  // namespace

CertifyPage::CertifyPage(const Context& context)
    : context_(context),
      store_(dataStore(context)),
      model_(certifyModel(context)),
      steps_(new StepBar(certifySteps())),
      heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner),
      error_(new ErrorPanel(MessagePage::Size::panel)) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    error_->hide();
    auto* all = (new PageBody(*this))->content();
    auto* card = new Card;
    content_ = column(card, 16, {24, 20, 24, 22});
    for (QWidget* part : std::initializer_list<QWidget*>{steps_, heading_, notice_, error_, card})
        all->addWidget(part);
    all->addWidget(makeActions());
    all->addStretch();
    connect(model_.get(), &CertifyModel::changed, this, &CertifyPage::refresh);
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (model_) model_->reloadOffers();
    });
    refresh();
}

CertifyPage::~CertifyPage() = default;

QWidget* CertifyPage::makeActions() {
    auto* area = new QWidget;
    auto* line = row(area, 12);
    back_ = new Button(Button::Kind::secondary, tr("Indietro"));
    back_->setObjectName(QStringLiteral("stepBack"));
    back_->setLeadingIcon(Icon::arrowLeft);
    forward_ = new Button(Button::Kind::primary, tr("Avanti"));
    forward_->setObjectName(QStringLiteral("forward"));
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(forward_, &Button::clicked, this, &CertifyPage::goOn);
    connect(back_, &Button::clicked, this, &CertifyPage::goBack);
    connect(cancel, &Button::clicked, this, [this] {
        if (model_) model_->startAnew();
        context_.navigator.back();
    });
    for (Button* button : {forward_, back_, cancel}) line->addWidget(button);
    line->addStretch();
    return area;
}

// `Non ora` on the step-up page: back to the exemptions.
void CertifyPage::enter() {
    if (!model_) return;
    const auto& session = context_.services.sessions.current();
    if (session && session->level < core::Level::passwordAndCode) {
        if (std::exchange(steppedUp_, true)) return context_.navigator.back();
        stepUpForData(context_);
        return;
    }
    model_->loadOffers();
    refresh();
}

void CertifyPage::refresh() {
    if (!model_) return;
    const auto& error = model_->error();
    if (error && endsSession(context_, *error)) return;
    error_->setVisible(error.has_value());
    if (error) error_->showError(*error);
    content_->parentWidget()->setVisible(!error);
    forward_->setVisible(!error);
    if (!error && model_->isReady() && shown_ != model_->step) showStep();
}

CertifyStep* CertifyPage::makeStep() {
    switch (model_->step) {
        case code:
            return new CodeStep(*model_);
        case household:
            return new HouseholdStep(*model_);
        case conditions:
            return new ConditionsStep(*model_);
        case summary:
            return new SummaryStep(*model_, store_->gateway());
        case confirmation:
            return new ConfirmStep(*model_, store_->gateway(), context_.services.cards,
                                   context_.services.sessions);
        default:
            return new PeopleStep(*model_);
    }
}

void CertifyPage::showStep() {
    if (step_) step_->deleteLater();
    shown_ = model_->step;
    step_ = makeStep();
    content_->addWidget(step_);
    step_->show();  // at once, so that Tab finds it
    heading_->setText(step_->heading());
    steps_->setCurrent(shown_);
    back_->setVisible(shown_ > 0);
    forward_->setText(step_->forward());
    forward_->setVisible(!step_->forward().isEmpty());
    connect(step_, &CertifyStep::refused, this, &CertifyPage::onRefused);
    connect(step_, &CertifyStep::failed, this, &CertifyPage::onFailed);
    if (auto* confirm = qobject_cast<ConfirmStep*>(step_))
        connect(confirm, &ConfirmStep::sent, this, &CertifyPage::onSent);
}

void CertifyPage::goTo(int step) {
    model_->step = step;
    showStep();
    heading_->setFocus();
    reveal(*steps_);
}

void CertifyPage::goOn() {
    if (!model_ || !step_) return;
    const QString mistake = step_->accept();
    if (!mistake.isEmpty()) return say(Tone::bad, QStringLiteral("<b>%1</b>").arg(mistake));
    notice_->hide();
    goTo(model_->step + 1);
}

// What stands there so far is kept, also when it is not right yet.
void CertifyPage::goBack() {
    if (!model_ || model_->step == 0) return;
    if (step_) (void)step_->accept();
    notice_->hide();
    goTo(model_->step - 1);
}

void CertifyPage::say(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
    reveal(*notice_);
}

void CertifyPage::onRefused(const QString& code) {
    if (!model_) return;
    model_->prepared.reset();
    goTo(stepFor(code));
    say(Tone::bad, QStringLiteral("<b>%1</b>").arg(dataRefusal(code)));
}

void CertifyPage::onFailed(const core::Error& error) {
    if (!model_ || endsSession(context_, error)) return;
    const auto text = core::errorText(error);
    say(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
}

void CertifyPage::onSent(const core::Request& request) {
    if (!model_) return;
    store_->receipt() = request;
    store_->reloadHeld();
    model_->startAnew();
    context_.navigator.replace(*this, pageOf<ExemptionReceiptPage>(std::cref(context_)));
}

QWidget* CertifyPage::firstFocus() const {
    return heading_;
}

core::FormValues CertifyPage::draft() const {
    if (step_) (void)step_->accept();
    return model_ ? model_->values() : core::FormValues{};
}

void CertifyPage::restore(const core::FormValues& draft) {
    if (!model_ || draft.isEmpty()) return;
    model_->restore(draft);
    shown_ = -1;
    refresh();
}

// Steps before may still wait for their deletion; one may be what tells of the end.
void CertifyPage::clear() {
    if (model_) model_->disconnect(this);
    step_ = nullptr;
    for (auto* step : findChildren<CertifyStep*>()) {
        if (auto* confirm = qobject_cast<ConfirmStep*>(step)) confirm->clear();
        wipe(*step);
        step->deleteLater();
    }
    notice_->hide();
    model_.reset();
    store_.reset();
}

}  // namespace ui
