// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/credentials_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/forms/form.h"
#include "ui/screens/login/login_help.h"
#include "ui/screens/login/number_card.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_number_box.h"
#include "ui/widgets/card_number_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/password_box.h"
#include "ui/widgets/password_edit.h"

namespace ui {
namespace {

constexpr double fieldWidth = 438;
constexpr double leastWidthForTwo = 940;
const QString firstKey = QStringLiteral("first");

}  // namespace

CredentialsPage::CredentialsPage(const Context& context, std::shared_ptr<PasswordFlow> flow)
    : PasswordPage(context, std::move(flow)),
      form_(new Form(this)),
      across_(row(nullptr, 64)),
      task_(column(nullptr, 16)) {
    centredBody(*this, 1080)->addLayout(across_);
    across_->addLayout(task_, 1);
    across_->addWidget(new NumberCard, 0, Qt::AlignVCenter);
    addWords();
    addFields();
    addLinks();
    addActions();
    task_->addStretch();
    setFirstAccess(false);
    form_->onSubmit([this] { send(); });
    connect(&this->flow(), &PasswordFlow::changed, this, &CredentialsPage::show);
    connect(number_, &CardNumberEdit::textChanged, this, &CredentialsPage::showNumberHint);
    showNumberHint();
}

void CredentialsPage::addWords() {
    auto* overlineText = new Paragraph(Type::overline, overline());
    auto* lead = new Paragraph(
        Type::body,
        tr("Il sito web richiede il riconoscimento dell'utente tramite autenticazione."));
    overlineText->setColor(Role::ink2);
    lead->setColor(Role::ink2);
    auto* head = column(nullptr, 6);
    head->addWidget(overlineText);
    head->addWidget(new Paragraph(Type::display, title()));
    head->addWidget(lead);
    task_->addLayout(head);
    task_->addWidget(form_->summary());
}

void CredentialsPage::addFields() {
    auto* box = new CardNumberBox;
    number_ = box->edit();
    number_->setObjectName(QStringLiteral("number"));
    numberField_ = new FormField(tr("Numero di identificazione della tessera"), number_, *box);
    form_->add(QStringLiteral("number"), numberField_, [this] { return number_->mistake(); });
    limitWidth(numberField_, fieldWidth);
    task_->addWidget(numberField_);

    passwordField_ = passwordField(QStringLiteral("password"), tr("Password"),
                                   tr("Scrivi la password."), password_);
    limitWidth(passwordField_, fieldWidth);
    task_->addWidget(passwordField_);
    halvesArea_ = new QWidget;
    halves_ = row(halvesArea_, 12);
    halves_->addWidget(passwordField(QStringLiteral("paperHalf"), tr("Prima metà (dal modulo)"),
                                     tr("Scrivi i 5 caratteri del modulo."), paperHalf_),
                       1);
    halves_->addWidget(passwordField(QStringLiteral("smsHalf"), tr("Seconda metà (dall'SMS)"),
                                     tr("Scrivi i 5 caratteri dell'SMS."), smsHalf_),
                       1);
    task_->addWidget(halvesArea_);
}

FormField* CredentialsPage::passwordField(const QString& id, const QString& label,
                                          const QString& missing, PasswordEdit*& edit) {
    auto* box = new PasswordBox;
    edit = box->edit();
    edit->setObjectName(id);
    auto* field = new FormField(label, edit, *box);
    const PasswordEdit* typed = edit;
    form_->add(id, field, [this, typed, missing] {
        const bool asked = isFirst_ == (typed != password_);
        return asked && typed->isEmpty() ? missing : QString();
    });
    return field;
}

void CredentialsPage::addLinks() {
    firstAccess_ = new Button(Button::Kind::link, QString());
    firstAccess_->setObjectName(QStringLiteral("firstAccess"));
    auto* forgotten = new Button(Button::Kind::link, tr("Ho dimenticato la password"));
    forgotten->setObjectName(QStringLiteral("forgotten"));
    connect(firstAccess_, &Button::clicked, this, [this] {
        setFirstAccess(!isFirst_);
        (isFirst_ ? paperHalf_ : password_)->setFocus();
    });
    connect(forgotten, &Button::clicked, this,
            [this] { context().navigator.push(forgottenPassword(context())); });
    auto* links = row(nullptr, 24);
    links->addWidget(firstAccess_);
    links->addWidget(forgotten);
    links->addStretch();
    task_->addLayout(links);
}

void CredentialsPage::addActions() {
    auto* go = new Button(Button::Kind::primary, tr("Prosegui"));
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    go->setObjectName(QStringLiteral("proceed"));
    cancel->setObjectName(QStringLiteral("cancel"));
    form_->setPrimary(go);
    connect(cancel, &Button::clicked, this, [this] { context().navigator.back(); });
    auto* actions = row(nullptr, 12);
    actions->addWidget(go);
    actions->addWidget(cancel);
    actions->addStretch();
    task_->addLayout(actions);
}

// The halves go into one box as well; two boxes only show what is meant.
void CredentialsPage::setFirstAccess(bool first) {
    isFirst_ = first;
    passwordField_->setVisible(!first);
    halvesArea_->setVisible(first);
    firstAccess_->setText(first ? tr("Ho già scelto la mia password")
                                : tr("È il mio primo accesso"));
    for (PasswordEdit* edit : {password_, paperHalf_, smsHalf_}) edit->clear();
}

QWidget* CredentialsPage::firstFocus() const {
    return form_->summary()->isHidden() ? static_cast<QWidget*>(number_) : form_->summary();
}

void CredentialsPage::clear() {
    form_->clear();
}

core::FormValues CredentialsPage::draft() const {
    core::FormValues draft = form_->draft();
    draft.insert(firstKey, isFirst_ ? QStringLiteral("1") : QString());
    return draft;
}

void CredentialsPage::restore(const core::FormValues& draft) {
    form_->restore(draft);
    setFirstAccess(!draft.value(firstKey).isEmpty());
}

// By `Indietro`, or because the steps after it came to nothing.
void CredentialsPage::enter() {
    const auto& refusal = flow().gass().refusal();
    if (refusal && refusal->code == core::errors::loginFlowExpired)
        showRefusal(*refusal);
    else
        form_->answered();
    flow().startOver();
}

void CredentialsPage::send() {
    core::SecretBuffer secret = isFirst_ ? paperHalf_->take() : password_->take();
    if (isFirst_) {
        const core::SecretBuffer second = smsHalf_->take();
        for (const std::uint8_t byte : second.view()) secret.append(byte);
    }
    flow().submitCredentials(number_->digits(), std::move(secret));
}

void CredentialsPage::show() {
    if (flow().gass().work() != core::GassFlow::Work::none) return;
    if (const auto& refusal = flow().gass().refusal()) return showRefusal(*refusal);
    form_->answered();
}

void CredentialsPage::showRefusal(const core::Error& error) {
    const core::ErrorText text = core::errorText(error);
    if (error.code == core::errors::loginCardReplaced ||
        error.code == core::errors::loginProvisional)
        return form_->refuseField(QStringLiteral("number"),
                                  QStringLiteral("%1 %2").arg(text.title, text.hint));
    const QString next = error.code == core::errors::loginRefused
                             ? tr("Controlla il numero e scrivi di nuovo la password.")
                             : text.hint;
    form_->refuse(QStringLiteral("<b>%1</b> %2").arg(text.title, next));
}

void CredentialsPage::showNumberHint() {
    const QString rule = tr("Scrivi le ultime 10 cifre. Le prime dieci sono uguali per tutti.");
    numberField_->setHint(number_->isDoubtful() ? tr("Controlla le cifre.") + u' ' + rule : rule);
}

// By the width itself: the card beside the fields needs most of a medium window.
void CredentialsPage::arrange() {
    const bool beside = width() >= theme().px(leastWidthForTwo);
    across_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    across_->setSpacing(theme().px(width() >= theme().px(1180) ? 64 : 28));
    halves_->setDirection(across_->direction());
}

void CredentialsPage::resizeEvent(QResizeEvent* event) {
    PasswordPage::resizeEvent(event);
    arrange();
}

}  // namespace ui
