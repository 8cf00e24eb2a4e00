// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/new_password_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "core/base/error_table.h"
#include "ui/forms/form.h"
#include "ui/screens/login/condition_list.h"
#include "ui/screens/message/error_words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/password_box.h"
#include "ui/widgets/password_edit.h"

namespace ui {
namespace {

constexpr double fieldWidth = 438;
constexpr double leastWidthForTwo = 940;

}  // namespace

NewPasswordPage::NewPasswordPage(const Context& context, std::shared_ptr<PasswordFlow> flow)
    : PasswordPage(context, std::move(flow)),
      form_(new Form(this)),
      across_(row(nullptr, 56)),
      task_(column(nullptr, 14)),
      conditions_(new ConditionList) {
    centredBody(*this, 1080)->addLayout(across_);
    across_->addLayout(task_, 1);
    across_->addWidget(conditions_, 0, Qt::AlignVCenter);
    addWords();
    addFields();
    addActions();
    task_->addStretch();
    form_->onSubmit([this] { send(); });
    connect(form_, &Form::edited, this, &NewPasswordPage::judge);
    connect(&this->flow(), &PasswordFlow::changed, this, &NewPasswordPage::show);
    judge();
}

void NewPasswordPage::addWords() {
    auto* overlineText = new Paragraph(Type::overline, tr("CAMBIO PASSWORD"));
    overlineText->setAccessibleName(tr("Cambio password"));
    auto* lead = new Paragraph(
        Type::body, tr("La prima password vale solo per questo passo. Ora scegli la tua."));
    overlineText->setColor(Role::ink2);
    lead->setColor(Role::ink2);
    auto* head = column(nullptr, 6);
    head->addWidget(overlineText);
    head->addWidget(new Paragraph(Type::display, title()));
    head->addWidget(lead);
    task_->addLayout(head);
    task_->addWidget(form_->summary());
}

void NewPasswordPage::addFields() {
    auto* currentField =
        addField(QStringLiteral("current"), tr("Password attuale"), current_, [this] {
            return current_->isEmpty() ? tr("Scrivi la password con cui sei arrivato qui.")
                                       : QString();
        });
    currentField->setHint(tr("Le due metà, una dopo l'altra: prima il modulo, poi l'SMS."));
    nextField_ = addField(QStringLiteral("next"), tr("Nuova password"), next_, [this] {
        if (next_->isEmpty()) return tr("Scrivi la nuova password.");
        return core::mayBeSent(verdicts()) ? QString()
                                           : tr("Cambiala finché l'elenco è tutto a posto.");
    });
    addField(QStringLiteral("repeated"), tr("Ripeti la nuova password"), repeated_, [this] {
        return std::ranges::equal(next_->bytes(), repeated_->bytes())
                   ? QString()
                   : tr("Le due password sono diverse. Scrivila di nuovo.");
    });
}

FormField* NewPasswordPage::addField(const QString& id, const QString& label, PasswordEdit*& edit,
                                     std::function<QString()> check) {
    auto* box = new PasswordBox;
    edit = box->edit();
    edit->setObjectName(id);
    auto* field = new FormField(label, edit, *box);
    limitWidth(field, fieldWidth);
    form_->add(id, field, std::move(check));
    task_->addWidget(field);
    return field;
}

void NewPasswordPage::addActions() {
    auto* save = new Button(Button::Kind::primary, tr("Salva"));
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    save->setObjectName(QStringLiteral("save"));
    cancel->setObjectName(QStringLiteral("cancel"));
    form_->setPrimary(save);
    // R9: at the first login nobody is in yet; leaving tells the portal.
    connect(cancel, &Button::clicked, this, [this] { context().navigator.open(Place::home); });
    auto* actions = row(nullptr, 12);
    actions->addWidget(save);
    actions->addWidget(cancel);
    actions->addStretch();
    task_->addLayout(actions);
}

QWidget* NewPasswordPage::firstFocus() const {
    return current_;
}

void NewPasswordPage::clear() {
    form_->clear();
}

core::PasswordVerdicts NewPasswordPage::verdicts() const {
    core::PersonalWords words;
    words.cardDigits = flow().user();
    return core::checkPassword(next_->bytes(), words, current_->bytes());
}

void NewPasswordPage::judge() {
    conditions_->show(verdicts());
    nextField_->setHint(next_->isEmpty() ? QString() : conditions_->summary());
}

void NewPasswordPage::send() {
    core::SecretBuffer next = next_->take();
    repeated_->clear();
    flow().gass().submitNewPassword(current_->take(), std::move(next));
}

void NewPasswordPage::show() {
    if (flow().gass().work() != core::GassFlow::Work::none) return;
    const auto& refusal = flow().gass().refusal();
    if (!refusal) return form_->answered();
    const core::ErrorText text = core::errorText(*refusal);
    const QString sentence = QStringLiteral("%1 %2").arg(text.title, text.hint);
    if (refusal->code == core::errors::passwordRefused) {
        form_->refuseField(QStringLiteral("next"), sentence);
        conditions_->showRefused(flow().gass().refusedConditions());
    } else if (refusal->code == core::errors::loginRefused) {
        form_->refuseField(QStringLiteral("current"),
                           tr("La password attuale non è corretta. Scrivila di nuovo."));
    } else {
        form_->refuse(QStringLiteral("<b>%1</b> %2 %3")
                          .arg(text.title, text.hint, helpLineSentence(refusal->code)));
    }
}

// By the width itself: the card beside the fields needs most of a medium window.
void NewPasswordPage::arrange() {
    const bool beside = width() >= theme().px(leastWidthForTwo);
    across_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    across_->setSpacing(theme().px(width() >= theme().px(1180) ? 56 : 28));
}

void NewPasswordPage::resizeEvent(QResizeEvent* event) {
    PasswordPage::resizeEvent(event);
    arrange();
}

}  // namespace ui
