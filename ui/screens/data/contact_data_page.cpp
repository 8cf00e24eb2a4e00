// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/contact_data_page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QUuid>

#include "core/base/error_table.h"
#include "core/codes/telephone.h"
#include "ui/forms/form.h"
#include "ui/screens/data/contact_code_page.h"
#include "ui/screens/data/data_print.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/data/data_words.h"
#include "ui/screens/data/personal_facts.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

namespace ui {
namespace {

constexpr double fieldWidth = 420;

QByteArray newWish() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

}  // namespace

ContactDataPage::ContactDataPage(const Context& context)
    : DataPage(context, DataSection::contacts), form_(new Form(this)), wish_(newWish()) {
    makeReading();
    makeForm();
    makeNotice();
    store()->loadDetails();
    refresh();
}

bool ContactDataPage::mayChange() const {
    const auto& session = context().services.sessions.current();
    return session && session->level >= core::Level::passwordAndCode;
}

// A consent, so never by a delegate (R16).
bool ContactDataPage::mayChooseNotice() const {
    const auto& session = context().services.sessions.current();
    return mayChange() && (!session->actingFor ||
                           session->actingFor->scope.testFlag(core::ActingService::privacy));
}

void ContactDataPage::makeReading() {
    reading_ = new FactCard(tr("I tuoi recapiti"));
    auto* change = new Button(Button::Kind::primary, tr("Cambia i recapiti"));
    change->setObjectName(QStringLiteral("changeContacts"));
    connect(change, &Button::clicked, this, [this] { stepUpForData(context()); });
    auto* foot = new QWidget;
    auto* lines = column(foot, 10);
    auto* why = new Paragraph(Type::secondary, tr("Per cambiarli serve un accesso più sicuro."));
    why->setColor(Role::ink2);
    lines->addWidget(why);
    lines->addWidget(change, 0, Qt::AlignLeft);
    reading_->setFoot(foot);
    body()->addWidget(reading_);
}

void ContactDataPage::makeForm() {
    const auto& session = context().services.sessions.current();
    const bool card = session && session->level == core::Level::card;
    formCard_ = new Card;
    auto* layout = column(formCard_, 16, {24, 20, 24, 22});
    layout->addWidget(new Paragraph(Type::h2, tr("I tuoi recapiti")));
    layout->addWidget(form_->summary());
    mobile_ = addField("mobile", tr("Cellulare"),
                       card ? tr("Se lo cambi, mandiamo un codice al numero nuovo.")
                            : tr("Se lo cambi, mandiamo un codice al numero nuovo e uno a quello "
                                 "di adesso."),
                       [this] { return mobileMistake(); });
    phone_ = addField("phone", tr("Telefono - facoltativo"), {}, [this] { return phoneMistake(); });
    email_ = addField("email", tr("E-mail - facoltativa"),
                      tr("Se la cambi, mandiamo un codice al nuovo indirizzo."),
                      [this] { return emailMistake(); });
    auto* save = new Button(Button::Kind::primary, tr("Salva"));
    save->setObjectName(QStringLiteral("save"));
    form_->setPrimary(save);
    form_->onSubmit([this] { send(); });
    connect(form_, &Form::edited, this, [this] { wish_ = newWish(); });
    layout->addWidget(save, 0, Qt::AlignLeft);
    body()->addWidget(formCard_);
}

QLineEdit* ContactDataPage::addField(const char* id, const QString& label, const QString& hint,
                                     std::function<QString()> check) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(id));
    auto* field = new FormField(label, edit);
    field->setHint(hint);
    limitWidth(field, fieldWidth);
    form_->add(QLatin1String(id), field, std::move(check));
    formCard_->layout()->addWidget(field);
    return edit;
}

void ContactDataPage::makeNotice() {
    noticeCard_ = new Card;
    auto* layout = column(noticeCard_, 8, {24, 20, 24, 22});
    layout->addWidget(new Paragraph(Type::h2, tr("Avvisi via SMS")));
    notice_ = new Switch(tr("Avvisami via SMS quando un referto è disponibile"));
    notice_->setObjectName(QStringLiteral("smsNotice"));
    noticeWords_ = new Paragraph(Type::secondary);
    noticeWords_->setObjectName(QStringLiteral("smsNoticeWords"));
    noticeWords_->setColor(Role::ink2);
    layout->addWidget(notice_);
    layout->addWidget(noticeWords_);
    connect(notice_, &Switch::clicked, this, &ContactDataPage::changeNotice);
    body()->addWidget(noticeCard_);
}

void ContactDataPage::refresh() {
    const auto& details = store()->details();
    if (showsError(details.error())) return;
    reading_->setVisible(!mayChange());
    formCard_->setVisible(mayChange());
    reading_->setFacts(contactFacts(details.value()));
    noticeCard_->setVisible(mayChooseNotice() && store()->smsNotice().isReady());
    const QSignalBlocker quiet(notice_);
    notice_->setChecked(store()->smsNotice().value());
    const QString ends = details.value().contacts.mobileEnds();
    const QString where = ends.isEmpty()
                              ? tr("L'SMS arriva al tuo cellulare.")
                              : tr("L'SMS arriva al cellulare che finisce con %1.").arg(ends);
    noticeWords_->setText(where + u' ' + tr("Non dice il tuo nome né di che referto si tratta."));
    if (!details.isReady()) return;
    if (elsewhere_) return onChangedElsewhere();
    if (!filled_) fill(details.value().contacts);
}

// Filled once: what is typed later stays, whatever else is read.
void ContactDataPage::fill(const core::ContactData& contacts) {
    filled_ = true;
    mobile_->setText(contacts.mobile);
    phone_->setText(contacts.phone);
    email_->setText(contacts.email);
    if (!restored_.isEmpty()) form_->restore(std::exchange(restored_, {}));
}

void ContactDataPage::retry() {
    store()->reloadDetails();
}

// After a step-up the page comes up again, and may do more.
void ContactDataPage::enter() {
    if (!store()) return;
    if (mayChooseNotice()) store()->loadSmsNotice();
    refresh();
}

QString ContactDataPage::mobileMistake() const {
    if (mobile_->text().trimmed().isEmpty()) {
        const bool had = !store()->details().value().contacts.mobile.isEmpty();
        return had ? tr("Scrivi il tuo numero di cellulare.") : QString();
    }
    const auto number = core::Telephone::parse(mobile_->text());
    return number && number->maybeMobile()
               ? QString()
               : tr("Scrivi un numero di cellulare, per esempio 333 1234567.");
}

QString ContactDataPage::phoneMistake() const {
    if (phone_->text().trimmed().isEmpty() || core::Telephone::parse(phone_->text())) return {};
    return tr("Scrivi un numero di telefono, per esempio 02 1234567.");
}

QString ContactDataPage::emailMistake() const {
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    const QString text = email_->text().trimmed();
    if (text.isEmpty() || form.match(text).hasMatch()) return {};
    return tr("Scrivi un indirizzo come nome@esempio.it.");
}

core::ContactData ContactDataPage::typed() const {
    const auto dialled = [](const QString& text) {
        const auto number = core::Telephone::parse(text);
        if (!number) return text.trimmed();
        const QString& whole = number->international();
        return whole.startsWith(QLatin1String("+39")) ? whole.mid(3) : whole;
    };
    return {dialled(mobile_->text()), dialled(phone_->text()), email_->text().trimmed()};
}

void ContactDataPage::send() {
    if (!store()) return;
    const auto seen = store()->details().value();
    const auto wish = typed();
    if (wish == seen.contacts) {
        form_->answered();
        return context().navigator.notify(tr("Non hai cambiato niente."));
    }
    core::whenDone(store()->citizen().changeContacts(seen, wish, wish_), this,
                   [this, wish](const core::Result<core::ContactAnswer>& answer) {
                       if (store()) onAnswer(answer, wish);
                   });
}

void ContactDataPage::onAnswer(const core::Result<core::ContactAnswer>& answer,
                               const core::ContactData& wish) {
    if (!answer) {
        if (endsSession(context(), answer.error())) return;
        if (answer.error().code == core::errors::recordChanged) {
            elsewhere_ = true;
            return store()->reloadDetails();
        }
        const auto text = core::errorText(answer.error());
        return form_->refuse(QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    }
    using Outcome = core::ContactAnswer::Outcome;
    if (answer->outcome == Outcome::refused) return onRefused(*answer);
    form_->answered();
    if (answer->outcome == Outcome::codesSent) return waitForCodes(*answer, wish);
    store()->setContacts(answer->contacts);
    say(Tone::ok, tr("<b>I recapiti sono salvati.</b>"));
}

void ContactDataPage::onRefused(const core::ContactAnswer& answer) {
    if (answer.refusal == QLatin1String("troppo_presto"))
        return form_->refuse(tr("Abbiamo appena mandato un codice. Riprova tra %n secondo/i.",
                                nullptr, static_cast<int>(answer.retryAfter.count())));
    const QHash<QString, QString> fields{{QStringLiteral("cellulare"), QStringLiteral("mobile")},
                                         {QStringLiteral("telefono"), QStringLiteral("phone")},
                                         {QStringLiteral("email"), QStringLiteral("email")}};
    const QString field = fields.value(answer.refusal);
    const QString words = dataRefusal(answer.refusal);
    field.isEmpty() ? form_->refuse(words) : form_->refuseField(field, words);
}

// What is typed stays; what holds now is told, and the next press is meant for that.
void ContactDataPage::onChangedElsewhere() {
    elsewhere_ = false;
    const auto& now = store()->details().value().contacts;
    wish_ = newWish();
    form_->refuse(tr("<b>Nel frattempo i recapiti sono stati cambiati altrove.</b> Adesso sono: "
                     "%1. Se premi di nuovo Salva, vale quello che vedi qui.")
                      .arg(QStringList{now.mobile, now.phone, now.email}
                               .join(QStringLiteral(", "))
                               .toHtmlEscaped()));
}

void ContactDataPage::waitForCodes(const core::ContactAnswer& answer,
                                   const core::ContactData& wish) {
    const auto now = context().services.clock.now();
    store()->pendingChange() = DataStore::PendingChange{
        store()->details().value(), wish, answer.pending,
        now.addSecs(answer.pending.lifetime.count()), now.addSecs(answer.pending.resendIn.count())};
    context().navigator.push(pageOf<ContactCodePage>(std::cref(context())));
}

void ContactDataPage::changeNotice(bool wanted) {
    core::whenDone(store()->citizen().setSmsNotice(wanted), this,
                   [this, wanted](const core::Result<bool>& done) {
                       if (!store()) return;
                       if (!done) {
                           tell(done.error());
                           return refresh();  // the switch goes back to what holds
                       }
                       store()->setSmsNotice(wanted);
                       context().navigator.notify(wanted ? tr("Ti avviseremo via SMS.")
                                                         : tr("Non ti avviseremo più via SMS."));
                   });
}

bool ContactDataPage::print() {
    if (store() && store()->details().isReady())
        printPages(printedDetails(store()->details().value()));
    return true;
}

core::FormValues ContactDataPage::draft() const {
    return mayChange() ? form_->draft() : core::FormValues{};
}

void ContactDataPage::restore(const core::FormValues& draft) {
    if (!filled_)
        restored_ = draft;
    else
        form_->restore(draft);
}

void ContactDataPage::clear() {
    DataPage::clear();
    restored_.clear();
    noticeWords_->setText({});
    reading_->clear();
    form_->clear();
}

}  // namespace ui
