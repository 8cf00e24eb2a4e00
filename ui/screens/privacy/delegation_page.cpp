// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/delegation_page.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include "core/codes/codice_fiscale.h"
#include "core/codes/typed_date.h"
#include "core/consents/consent_call.h"
#include "core/delegations/delegation_rules.h"
#include "ui/forms/form.h"
#include "ui/screens/privacy/privacy_bar.h"
#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/acting_words.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/ask_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::ActingService;

constexpr ActingService offered[] = {ActingService::record, ActingService::booking,
                                     ActingService::doctor, ActingService::exemptions,
                                     ActingService::data};

QDate dayIn(const QLineEdit& edit) {
    return core::parseDate(edit.text()).value_or(QDate());
}

QString capital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

DelegationPage::DelegationPage(const Context& context)
    : context_(context),
      store_(privacyStore(context)),
      form_(new Form(this)),
      heading_(new Paragraph(Type::h1, title())),
      delegate_(makeEdit("delegate")),
      surname_(makeEdit("surname")),
      from_(makeEdit("from")),
      until_(makeEdit("until")),
      send_(new Button(Button::Kind::primary, tr("Continua"))),
      question_(new AskCard) {
    heading_->setObjectName(QStringLiteral("heading"));
    send_->setObjectName(QStringLiteral("sendDelegation"));
    const QDate today = context.services.clock.today();
    from_->setText(shortDate(today));
    until_->setText(shortDate(today.addYears(1)));
    auto* all = (new PageBody(*this))->content();
    all->addWidget(privacyBar(context, {}));
    all->addWidget(heading_);
    all->addWidget(new Paragraph(
        Type::body, tr("Una persona di cui ti fidi può usare i servizi al posto tuo. Deve essere "
                       "iscritta anche lei.")));
    all->addWidget(form_->summary());
    all->addWidget(makeFields());
    all->addWidget(send_, 0, Qt::AlignLeft);
    all->addWidget(question_);
    all->addStretch();
    form_->setPrimary(send_);
    listen();
    if (!store_->given()) store_->loadDelegations();
}

DelegationPage::~DelegationPage() = default;

QWidget* DelegationPage::firstFocus() const {
    return delegate_;
}

QLineEdit* DelegationPage::makeEdit(const char* name) const {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QWidget* DelegationPage::makeFields() {
    auto* card = new Card;
    auto* layout = column(card, 14, {22, 18, 22, 18});
    const auto add = [&](const char* id, const QString& label, QLineEdit* field,
                         const QString& hint, Form::Check check) {
        auto* part = new FormField(label, field);
        part->setHint(hint);
        form_->add(QString::fromLatin1(id), part, std::move(check));
        layout->addWidget(part);
    };
    add("delegate", tr("Codice fiscale della persona"), delegate_, tr("16 lettere e numeri"),
        [this] { return delegateMistake(); });
    add("surname", tr("Cognome della persona"), surname_, tr("come è scritto sulla sua tessera"),
        [this] {
            return surname_->text().trimmed().isEmpty() ? tr("Scrivi il cognome.") : QString();
        });
    add("from", tr("Dal"), from_, tr("giorno/mese/anno"), [this] { return startMistake(); });
    add("until", tr("Al"), until_, tr("giorno/mese/anno, al massimo due anni dopo l'inizio"),
        [this] { return endMistake(); });
    auto* services = makeServices();
    form_->add(QStringLiteral("services"), services,
               [this] { return scope() ? QString() : tr("Scegli almeno un servizio."); });
    layout->addWidget(services);
    return card;
}

FormField* DelegationPage::makeServices() {
    auto* holder = new QWidget;
    auto* all = column(holder, 6);
    for (const auto service : offered) {
        auto* box = new QCheckBox(capital(scopeWords(service)));
        box->setObjectName(QStringLiteral("service%1").arg(int(service)));
        withTheme(box, [box] { box->setFont(theme().font(Type::body)); });
        connect(box, &QCheckBox::toggled, form_, &Form::edited);
        all->addWidget(box);
        services_ << box;
    }
    auto* field = new FormField(tr("Servizi"), services_.first(), *holder);
    field->setHint(tr("Chi è delegato non vede mai GESTIONE PRIVACY."));
    return field;
}

void DelegationPage::listen() {
    form_->onSubmit([this] { ask(); });
    connect(form_, &Form::edited, question_, &AskCard::close);
    connect(question_, &AskCard::dismissed, this, [this] { send_->setFocus(); });
    connect(store_.get(), &PrivacyStore::delegated, this, [this] { context_.navigator.back(); });
    connect(store_.get(), &PrivacyStore::delegationsOvertaken, this,
            [this] { context_.navigator.back(); });
    connect(store_.get(), &PrivacyStore::failed, this, &DelegationPage::onFailed);
}

core::ActingScope DelegationPage::scope() const {
    core::ActingScope scope;
    for (int index = 0; index < services_.size(); ++index)
        if (services_[index]->isChecked()) scope |= offered[index];
    return scope;
}

core::DelegationOrder DelegationPage::order() const {
    return {delegate_->text().simplified().remove(QLatin1Char(' ')).toUpper(),
            surname_->text().simplified().toUpper(), dayIn(*from_), dayIn(*until_), scope()};
}

QString DelegationPage::delegateMistake() const {
    const auto today = context_.services.clock.today();
    if (delegate_->text().trimmed().isEmpty()) return tr("Scrivi il codice fiscale.");
    const auto code = core::CodiceFiscale::parse(delegate_->text(), today);
    if (!code) return tr("Questo non è un codice fiscale. Controlla lettere e numeri.");
    const auto& self = context_.services.sessions.current()->patient.codiceFiscale;
    return code->text() == self ? tr("Questo è il tuo codice fiscale.") : QString();
}

QString DelegationPage::startMistake() const {
    switch (core::startFault(dayIn(*from_), context_.services.clock.today())) {
        case core::DayFault::unknown:
            return tr("Scrivi il giorno così: 31/12/2026.");
        case core::DayFault::past:
            return tr("La delega non può cominciare nel passato.");
        default:
            return {};
    }
}

QString DelegationPage::endMistake() const {
    const QDate from = dayIn(*from_);
    switch (core::endFault(from, dayIn(*until_))) {
        case core::DayFault::unknown:
            return tr("Scrivi il giorno così: 31/12/2026.");
        case core::DayFault::beforeStart:
            return tr("La fine viene dopo l'inizio.");
        case core::DayFault::tooLong:
            return elided(tr("Una delega dura al massimo due anni: fino al %1.")
                              .arg(shortDate(core::lastDelegationDay(from))));
        default:
            return {};
    }
}

void DelegationPage::ask() {
    const auto order = this->order();
    form_->answered();  // nothing is on its way yet
    question_->ask(
        tr("Vuoi delegare %1?").arg(order.surname),
        tr("%1 (%2) può agire per te %3, per: %4. Ogni cosa che legge o fa resta scritta nel "
           "registro. Puoi revocare la delega quando vuoi.")
            .arg(order.surname, order.delegate, periodWords(order.from, order.until),
                 scopeWords(order.scope)),
        tr("Dai la delega"), [this, order] {
            if (!store_ || !store_->given()) return;
            question_->setBusy(true);
            store_->give(order);
        });
    reveal(*question_);
}

void DelegationPage::onFailed(const core::Error& error) {
    question_->close();
    if (endsSession(context_, error)) return;
    const QString code = core::refusalCode(error);
    const QString words = privacyErrorWords(error);
    if (code.startsWith(QLatin1String("delegate_")))
        form_->refuseField(QStringLiteral("delegate"), words);
    else
        form_->refuse(words);
}

core::FormValues DelegationPage::draft() const {
    auto values = form_->draft();
    values.insert(QStringLiteral("scope"), QString::number(scope().toInt()));
    return values;
}

void DelegationPage::restore(const core::FormValues& draft) {
    form_->restore(draft);
    const auto scope = core::ActingScope(draft[QStringLiteral("scope")].toInt());
    for (int index = 0; index < services_.size(); ++index)
        services_[index]->setChecked(bool(scope & offered[index]));
}

void DelegationPage::clear() {
    if (store_) store_->disconnect(this);
    store_.reset();
    question_->close();
    form_->clear();
}

}  // namespace ui
