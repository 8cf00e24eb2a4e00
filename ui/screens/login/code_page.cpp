// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/code_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/forms/form.h"
#include "ui/screens/login/login_help.h"
#include "ui/screens/login/resend_line.h"
#include "ui/screens/message/error_words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tries_badge.h"

namespace ui {
namespace {

namespace errors = core::errors;
using Work = core::GassFlow::Work;

constexpr int codeSeconds = 180;  // R86
constexpr int lastSeconds = 30;
constexpr int allTries = 3;

}  // namespace

CodePage::CodePage(const Context& context, std::shared_ptr<PasswordFlow> flow)
    : PasswordPage(context, std::move(flow)),
      form_(new Form(this)),
      body_(centredBody(*this, 860)),
      notice_(new Banner(Tone::ok)),
      code_(new CodeEdit),
      field_(new FormField(tr("Digita qui il \"codice usa e getta\" che hai ricevuto:"), code_)),
      phone_(new Paragraph(Type::secondary)),
      ring_(new CountdownRing(codeSeconds)),
      tries_(new TriesBadge(allTries, allTries)),
      triesWords_(new Paragraph(Type::body)),
      resend_(new ResendLine) {
    addWords();
    addCode();
    addActions();
    addFoot();
    form_->onSubmit([this] { this->flow().gass().submitCode(code_->take()); });
    connect(&this->flow(), &PasswordFlow::changed, this, &CodePage::show);
    connect(resend_, &ResendLine::chosen, this, [this] { this->flow().gass().resend(); });
    second_.setInterval(std::chrono::seconds(1));
    connect(&second_, &QTimer::timeout, this, &CodePage::tick);
    if (this->flow().passwordChanged()) tell(tr("La password è stata modificata."));
    show();
}

void CodePage::addWords() {
    auto* overlineText = new Paragraph(Type::overline, overline());
    auto* lead = new Paragraph(
        Type::body,
        tr("Il servizio cui stavi per accedere richiede un ulteriore meccanismo di autenticazione "
           "basato su un \"codice usa e getta\", che ti è stato inviato via sms al numero che hai "
           "comunicato in fase di adesione."));
    overlineText->setColor(Role::ink2);
    lead->setColor(Role::ink2);
    lead->setPreferredWidth(860);
    auto* head = column(nullptr, 6);
    head->addWidget(overlineText);
    head->addWidget(new Paragraph(Type::display, title()));
    head->addWidget(lead);
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    body_->addLayout(head);
    body_->addWidget(notice_);
    body_->addWidget(form_->summary());
}

void CodePage::addCode() {
    code_->setObjectName(QStringLiteral("code"));
    form_->add(QStringLiteral("code"), field_, [this] { return mistake(); });
    auto* card = new Card;
    inside_ = row(card, 24, {30, 26, 30, 26});
    auto* left = column(nullptr, 10);
    phone_->setColor(Role::ink2);
    left->addWidget(field_);
    left->addWidget(phone_);
    left->addStretch();
    ring_->setObjectName(QStringLiteral("ring"));
    inside_->addLayout(left, 1);
    inside_->addWidget(ring_, 0, Qt::AlignVCenter);
    body_->addWidget(card);
}

void CodePage::addActions() {
    auto* send = new Button(Button::Kind::primary, tr("Invia"));
    send->setObjectName(QStringLiteral("send"));
    form_->setPrimary(send);
    actions_ = row(nullptr, 20);
    actions_->addWidget(send);
    actions_->addWidget(resend_, 1);
    body_->addLayout(actions_);
}

void CodePage::addFoot() {
    const auto link = [this](const QString& text, const char* name,
                             PageFactory (*help)(const Context&)) {
        auto* button = new Button(Button::Kind::link, text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &Button::clicked, this,
                [this, help] { context().navigator.push(help(context())); });
        return button;
    };
    tries_->setWordsVisible(false);
    triesWords_->setObjectName(QStringLiteral("tries"));
    auto* left = row(nullptr, 10);
    left->addWidget(tries_);
    left->addWidget(triesWords_, 0, Qt::AlignVCenter);
    foot_ = row(nullptr, 28);
    foot_->addLayout(left);
    foot_->addWidget(link(tr("Non hai ricevuto l'SMS?"), "noSms", smsNotReceived));
    foot_->addWidget(link(tr("Il numero è cambiato?"), "otherPhone", phoneChanged));
    foot_->addStretch();
    body_->addLayout(foot_);
}

QWidget* CodePage::firstFocus() const {
    return code_;
}

void CodePage::clear() {
    form_->clear();
}

void CodePage::enter() {
    second_.start();
    tick();
}

void CodePage::leave() {
    second_.stop();
}

// Pressed too early it uses no try.
QString CodePage::mistake() const {
    if (code_->isComplete()) return {};
    if (code_->count() == 0) return tr("Scrivi il codice che hai ricevuto.");
    return tr("Il codice ha 8 cifre: ne hai scritte %n.", nullptr, code_->count());
}

void CodePage::tell(const QString& marked) {
    notice_->setMessage(Tone::ok, marked);
    notice_->show();
    announce(notice_);
}

void CodePage::show() {
    const core::GassFlow& gass = flow().gass();
    const core::CodeState& state = gass.code();
    phone_->setRichText(tr("8 cifre. Il numero di telefono finisce con <b>%1</b>.")
                            .arg(state.phoneEnds.toHtmlEscaped()));
    tries_->setLeft(state.triesLeft);
    triesWords_->setText(tr("Hai %n tentativi", nullptr, state.triesLeft));
    resend_->setBusy(gass.work() == Work::resend);
    if (gass.work() == Work::none) showAnswer();
    lastWork_ = gass.work();
    tick();
}

void CodePage::showAnswer() {
    const auto& refusal = flow().gass().refusal();
    if (lastWork_ == Work::none) return;
    if (refusal) return showRefusal(*refusal);
    form_->answered();
    if (lastWork_ != Work::resend) return;
    // The digits in the boxes were of the code that has just died.
    form_->forgive();
    code_->clear();
    over_ = hurried_ = false;
    tell(tr("Ti abbiamo mandato un nuovo codice. Quello di prima non vale più."));
    code_->setFocus();
}

void CodePage::showRefusal(const core::Error& error) {
    notice_->hide();
    const core::ErrorText text = core::errorText(error);
    const bool ofCode = error.code == errors::loginCode || error.code == errors::loginCodeExpired ||
                        error.code == errors::loginCodeVoid;
    if (error.code == errors::loginCodeExpired) over_ = true;
    if (ofCode) {
        const bool more = error.code == errors::loginCode && error.triesLeft.value_or(1) > 0;
        return form_->refuseField(
            QStringLiteral("code"),
            more ? text.title : QStringLiteral("%1 %2").arg(text.title, text.hint));
    }
    const bool ofResend =
        error.code == errors::resendTooEarly || error.code == errors::tooManyResends;
    QString sentence = QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint);
    if (!ofResend) sentence += u' ' + helpLineSentence(error.code);
    form_->refuse(sentence);
}

void CodePage::tick() {
    const core::CodeState& state = flow().gass().code();
    const QDateTime now = context().services.clock.now();
    const auto seconds = [&now](const QDateTime& moment) {
        return (now.msecsTo(moment) + 999) / 1000;
    };
    const int left = int(std::max<qint64>(0, seconds(state.expiresAt)));
    ring_->setRemaining(left);
    resend_->setWait(seconds(state.resendAt));
    code_->setExpired(left == 0);
    if (left > 0 && left <= lastSeconds && !std::exchange(hurried_, true)) announce(ring_);
    if (left > 0 || std::exchange(over_, true)) return;
    if (form_->summary()->hasFocus()) code_->setFocus();
    form_->forgive();
    field_->setError(tr("Il codice è scaduto. Richiedine uno nuovo."));
    announce(field_);
}

void CodePage::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout* line : {inside_, actions_, foot_}) line->setDirection(direction);
    foot_->setSpacing(theme().px(narrow ? 8 : 28));
    const int side = theme().px(narrow ? 16 : 30);
    inside_->setContentsMargins(side, theme().px(narrow ? 16 : 26), side, theme().px(26));
}

}  // namespace ui
