// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/welcome_page.h"

#include <QBoxLayout>
#include <QGridLayout>

#include "ui/screens/about/about_page.h"
#include "ui/screens/about/licences_page.h"
#include "ui/screens/booking/open_start_page.h"
#include "ui/screens/help/counters_page.h"
#include "ui/screens/help/guide_page.h"
#include "ui/screens/home/card_method.h"
#include "ui/screens/home/service_card.h"
#include "ui/screens/login/login_ways.h"
#include "ui/screens/record/consent/notice_page.h"
#include "ui/shell/help_line_watch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double twoServices = 680;  // px at 100 %: from here two cards fit beside each other

}  // namespace

WelcomePage::WelcomePage(const Context& context)
    : context_(context),
      body_(new PageBody(*this, 12)),
      heading_(new Paragraph(Type::greeting, title())) {
    auto* overline =
        new Paragraph(Type::overline,
                      tr("BENVENUTO NEL PORTALE DEI SERVIZI SOCIO-SANITARI DI REGIONE LOMBARDIA"));
    overline->setColor(Role::ink2);
    auto* more = new Paragraph(Type::body);
    more->setRichText(tr("Per maggiori informazioni <a href=\"help\">clicca qui</a>."));
    connect(more, &Paragraph::linkActivated, this, &WelcomePage::follow);
    body_->content()->addWidget(overline);
    body_->content()->addWidget(heading_);
    addMethods();
    body_->content()->addWidget(more);
    body_->content()->addWidget(makeServicesHead());
    addServices();
    addFoot();
    body_->content()->addStretch();
}

QWidget* WelcomePage::firstFocus() const {
    return cardMethod_->enterButton();
}

void WelcomePage::addMethods() {
    const auto logIn = [this](const LoginWay& way) {
        return [this, begin = way.begin] { context_.navigator.logIn(Place::home, begin()); };
    };
    cardMethod_ = new CardMethod(context_.services.cards);
    auto* others = column(nullptr, 16);
    for (const LoginWay& way : loginWays(context_, core::Level::none)) {
        if (way.level == core::Level::card) {
            connect(cardMethod_, &CardMethod::chosen, this, logIn(way));
            continue;
        }
        auto* card =
            new MethodCard(way.icon, {way.title, way.overline, way.text, way.buttonName, way.id});
        connect(card, &MethodCard::chosen, this, logIn(way));
        others->addWidget(card, 1);
    }
    auto* area = new QWidget;
    methods_ = row(area, 18);
    methods_->addWidget(cardMethod_, 8);
    methods_->addLayout(others, 7);
    body_->content()->addWidget(area);
}

QWidget* WelcomePage::makeServicesHead() {
    auto* head = new QWidget;
    auto* layout = column(head, 4, {0, 12, 0, 0});
    auto* line = row(nullptr, 16);
    auto* notice = new Button(Button::Kind::link, tr("INFORMATIVA AL TRATTAMENTO FSE"));
    notice->setAccessibleName(tr("Informativa al trattamento FSE"));
    notice->setObjectName(QStringLiteral("notice"));
    connect(notice, &Button::clicked, this, [this] { follow(QStringLiteral("notice")); });
    line->addWidget(new Paragraph(Type::h2, tr("Che cosa trovi qui")), 1);
    line->addWidget(notice);
    auto* what = new Paragraph(
        Type::body,
        tr("Da qui puoi: consultare i tuoi dati anagrafici e le tue esenzioni; consultare il tuo "
           "Fascicolo Sanitario Elettronico (FSE); consultare le informazioni relative al tuo "
           "medico; effettuare il cambio del medico; prenotare visite ed esami specialistici."));
    what->setColor(Role::ink2);
    what->setPreferredWidth(1120);
    layout->addLayout(line);
    layout->addWidget(what);
    return head;
}

void WelcomePage::addServices() {
    auto* area = new QWidget;
    services_ = new QGridLayout(area);
    withTheme(services_, [this] {
        services_->setSpacing(theme().px(16));
        services_->setContentsMargins(0, 0, 0, 0);
    });
    addService(Place::record,
               tr("Il servizio ti permette di consultare il tuo Fascicolo Sanitario Elettronico "
                  "(FSE), la cartella sanitaria on line con le tue informazioni mediche e i tuoi "
                  "documenti clinici (referti, prescrizioni, lettere di dimissioni ospedaliere "
                  "ecc.) generati dalle strutture socio-sanitarie della Regione. Per creare il FSE "
                  "devi aver espresso il consenso al trattamento dei dati personali."),
               tr("Accedi al Fascicolo Sanitario Elettronico"));
    addService(Place::booking,
               tr("Grazie a questo servizio puoi prenotare le visite e gli esami specialistici per "
                  "i quali hai già la prescrizione del tuo medico. Il servizio ti permette di "
                  "visualizzare e scegliere l'Azienda Ospedaliera che propone la prestazione di "
                  "cui hai bisogno. Clicca sul tasto \"Accedi\" oppure <a "
                  "href=\"book\">prenota</a> con codice fiscale, numero di identificazione della "
                  "tua CRS e codice IUP."),
               tr("Accedi alle prenotazioni"));
    addService(Place::data,
               tr("In questa sezione puoi consultare i tuoi dati anagrafici, i tuoi recapiti e le "
                  "esenzioni a cui hai diritto."),
               tr("Accedi ai tuoi dati"));
    addService(Place::doctor,
               tr("Con questo servizio puoi cambiare il tuo medico curante o il pediatra di "
                  "famiglia e consultare le informazioni che riguardano le loro attività: "
                  "indirizzo, contatti e orari dell'ambulatorio."),
               tr("Accedi al servizio del tuo medico"));
    body_->content()->addWidget(area);
}

void WelcomePage::addService(Place place, const QString& text, const QString& buttonName) {
    auto* card = new ServiceCard(
        placeIcon(place), {placeName(place), text, buttonName,
                           place == Place::record ? QStringLiteral("openRecordService") : QString(),
                           place == Place::booking ? tr("Prenota senza accedere") : QString()});
    connect(card, &ServiceCard::chosen, this, [this, place] { context_.navigator.open(place); });
    connect(card, &ServiceCard::linkActivated, this, &WelcomePage::follow);
    serviceCards_.push_back(card);
}

// S42, in sight in a narrow window, too; whether somebody answers once the portal has told.
void WelcomePage::addFoot() {
    auto* links = new Paragraph(Type::body);
    links->setRichText(
        tr("<a href=\"guide\">La tua guida</a> · <a href=\"counters\">Dove sono gli "
           "sportelli</a> · <a href=\"about\">Informazioni sulla versione</a> · "
           "<a href=\"licences\">Licenze</a>"));
    links->setObjectName(QStringLiteral("footLinks"));
    connect(links, &Paragraph::linkActivated, this, &WelcomePage::follow);
    line_ = new Paragraph(Type::body);
    line_->setObjectName(QStringLiteral("helpLine"));
    connect(&context_.helpLine, &HelpLineWatch::changed, this, &WelcomePage::showLine);
    context_.helpLine.ask();
    showLine();
    body_->content()->addSpacing(8);
    body_->content()->addWidget(links);
    body_->content()->addWidget(line_);
}

void WelcomePage::showLine() {
    line_->setRichText(QStringLiteral("<b>%1 %2</b> · %3 %4")
                           .arg(helpLineName(), helpLineNumber(), helpLineHours(),
                                context_.helpLine.words().toHtmlEscaped()));
}

void WelcomePage::follow(const QString& link) {
    Navigator& navigator = context_.navigator;
    const auto shared = std::cref(context_);
    if (link == QLatin1String("help")) return navigator.open(Place::help);
    if (link == QLatin1String("book")) {  // S38, S39
        navigator.open(Place::booking);
        return navigator.push(pageOf<OpenStartPage>(shared));
    }
    if (link == QLatin1String("guide")) return navigator.push(pageOf<GuidePage>(shared));
    if (link == QLatin1String("counters")) return navigator.push(pageOf<CountersPage>(shared));
    if (link == QLatin1String("about")) return navigator.push(pageOf<AboutPage>(shared));
    if (link == QLatin1String("licences")) return navigator.push(pageOf<LicencesPage>(shared));
    navigator.push(pageOf<NoticePage>(shared));
}

void WelcomePage::setWidthClass(WidthClass widthClass) {
    const bool wide = widthClass == WidthClass::wide;
    methods_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    arrangeServices();
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrangeServices();
}

// Two beside each other where both have room, whatever the class of the window is.
void WelcomePage::arrangeServices() {
    const int columns = width() < theme().px(twoServices) ? 1 : 2;
    for (int i = 0; i < int(serviceCards_.size()); ++i)
        services_->addWidget(serviceCards_[std::size_t(i)], i / columns, i % columns);
    for (int i = 0; i < 2; ++i) services_->setColumnStretch(i, i < columns ? 1 : 0);
}

}  // namespace ui
