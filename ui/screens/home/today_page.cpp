// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/today_page.h"

#include <QBoxLayout>

#include "ui/screens/home/to_read_card.h"
#include "ui/screens/parts/task_tiles.h"
#include "ui/shell/acting_words.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

TodayPage::TodayPage(const Context& context)
    : context_(context), body_(new PageBody(*this)), head_(column(nullptr, 0)) {
    body_->content()->addLayout(head_);
    const auto& other = session().actingFor;
    other ? addHeadForOther(*other) : addHead();
    if (!other) addFailedAttempts();
    addRecord();
    addTasks();
    body_->content()->addStretch();
}

TodayPage::~TodayPage() = default;

QWidget* TodayPage::firstFocus() const {
    return heading_;
}

// Level 2 by R4, and the scope of a delegation by R16. The portal decides; this is what to show.
bool TodayPage::mayRead() const {
    const auto& other = session().actingFor;
    return session().level >= core::Level::passwordAndCode &&
           (!other || other->scope.testFlag(core::ActingService::record));
}

Paragraph* TodayPage::addText(Type type, const QString& text) {
    auto* paragraph = new Paragraph(type, text);
    if (type != Type::greeting) paragraph->setColor(Role::ink2);
    head_->addWidget(paragraph);
    personal_ << paragraph;
    return paragraph;
}

void TodayPage::addHead() {
    const QDateTime now = context_.services.clock.now();
    heading_ = addText(
        Type::greeting,
        tr("%1, %2", "Buongiorno, Mario").arg(greeting(now), givenName(session().patient.name)));
    heading_->setObjectName(QStringLiteral("greeting"));
    addText(Type::lead, longDate(now.date()));
}

void TodayPage::addHeadForOther(const core::Represented& person) {
    const bool female = person.sex == core::CodiceFiscale::Sex::female;
    heading_ = addText(Type::greeting, tr("I servizi di %1").arg(givenName(person.patient.name)));
    heading_->setObjectName(QStringLiteral("greeting"));
    addText(Type::lead, female ? tr("Vedi solo quello che puoi fare per lei.")
                               : tr("Vedi solo quello che puoi fare per lui."));
    if (const QString limits = actingLimits(person); !limits.isEmpty())
        addText(Type::body, limits)->setObjectName(QStringLiteral("limits"));
}

// R89.
void TodayPage::addFailedAttempts() {
    const int attempts = session().failedAttempts;
    if (attempts == 0) return;
    auto* banner = new Banner(
        Tone::warn, tr("<b>%n tentativo/i non riuscito/i dal tuo ultimo accesso.</b> Se non eri tu "
                       "chiama il Numero Verde.",
                       nullptr, attempts));
    banner->setObjectName(QStringLiteral("failedAttempts"));
    body_->content()->addWidget(banner);
}

void TodayPage::addRecord() {
    if (mayRead()) {
        toRead_ = new ToReadCard(context_);
        body_->content()->addWidget(toRead_);
        return;
    }
    auto* card = new Card;
    auto* layout = column(card, 8, {22, 18, 22, 18});
    const auto& other = session().actingFor;
    const bool outside = other && !other->scope.testFlag(core::ActingService::record);
    auto* why = new Paragraph(
        Type::body, outside ? tr("La delega non comprende il Fascicolo Sanitario Elettronico.")
                            : tr("I documenti si vedono con un accesso più sicuro."));
    why->setObjectName(QStringLiteral("noRecord"));
    layout->addWidget(new Paragraph(Type::h2, tr("Da leggere")));
    layout->addWidget(why);
    body_->content()->addWidget(card);
    if (outside) return;
    auto* go = new Button(Button::Kind::secondary, tr("Apri il Fascicolo"));
    go->setObjectName(QStringLiteral("openRecord"));
    connect(go, &Button::clicked, this, [this] { context_.navigator.open(Place::record); });
    layout->addWidget(go, 0, Qt::AlignLeft);
}

void TodayPage::addTasks() {
    Navigator& navigator = context_.navigator;
    const auto& other = session().actingFor;
    tasks_ = new TaskTiles(tr("Che cosa vuoi fare?"));
    if (!other || other->scope.testFlag(core::ActingService::record))
        tasks_->add(Icon::record,
                    other ? tr("Guarda i documenti di %1").arg(givenName(other->patient.name))
                          : tr("Guarda i tuoi documenti"),
                    "taskRecord", [&navigator] { navigator.open(Place::record); });
    tasks_->add(Icon::textSize, tr("Cambia testo e colori"), "taskSettings",
                [&navigator] { navigator.open(Place::settings); });
    tasks_->add(Icon::help, tr("Leggi le domande frequenti"), "taskHelp",
                [&navigator] { navigator.open(Place::help); });
    if (!session().represented.isEmpty())
        tasks_->add(Icon::people, tr("Opera per un'altra persona"), "taskActing",
                    [&navigator] { navigator.chooseSubject(); });
    body_->content()->addWidget(tasks_);
}

void TodayPage::clear() {
    for (Paragraph* text : personal_) text->setText({});
    tasks_->clear();
    if (toRead_) toRead_->clear();
}

// A step-up came since: what was closed is open now.
void TodayPage::enter() {
    if (toRead_ || !context_.services.sessions.active() || !mayRead()) return;
    QMetaObject::invokeMethod(
        this, [this] { context_.navigator.replace(*this, pageOf<TodayPage>(std::cref(context_))); },
        Qt::QueuedConnection);
}

void TodayPage::setWidthClass(WidthClass widthClass) {
    if (toRead_) toRead_->setWrapping(widthClass != WidthClass::wide);
}

}  // namespace ui
