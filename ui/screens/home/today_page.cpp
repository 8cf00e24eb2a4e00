// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/today_page.h"

#include <QBoxLayout>

#include "ui/screens/home/item_rows.h"
#include "ui/screens/home/to_read_card.h"
#include "ui/screens/home/today_side.h"
#include "ui/screens/home/today_tasks.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/parts/read_page.h"
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
    : context_(context),
      body_(new PageBody(*this)),
      head_(column(nullptr, 0)),
      desk_(new PaperDesk(context, this)) {
    desk_->prints().setService(tr("Servizi socio-sanitari"));
    desk_->button()->setKind(Button::Kind::text);
    connect(desk_, &PaperDesk::chosen, this, &TodayPage::print);
    auto* top = row(nullptr, 16);
    top->addLayout(head_, 1);
    top->addWidget(desk_->button(), 0, Qt::AlignTop);
    body_->content()->addLayout(top);
    body_->content()->addWidget(desk_->notice());
    const auto& other = session().actingFor;
    other ? addHeadForOther(*other) : addHead();
    if (!other) addFailedAttempts();
    addFacts();
    tasks_ = makeTodayTasks(context_);
    body_->content()->addWidget(tasks_);
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

void TodayPage::addFacts() {
    side_ = new TodaySide(context_);
    auto* area = new QWidget;
    across_ = row(area, 20);
    across_->addWidget(makeRecord(), 547, Qt::AlignTop);
    across_->addWidget(side_, 385, Qt::AlignTop);
    body_->content()->addWidget(area);
}

QWidget* TodayPage::makeRecord() {
    if (!mayRead()) return makeClosed();
    toRead_ = new ToReadCard(context_);
    return toRead_;
}

QWidget* TodayPage::makeClosed() {
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
    if (outside) return card;
    auto* go = new Button(Button::Kind::secondary, tr("Apri il Fascicolo"));
    go->setObjectName(QStringLiteral("openRecord"));
    connect(go, &Button::clicked, this, [this] { context_.navigator.open(Place::record); });
    layout->addWidget(go, 0, Qt::AlignLeft);
    return card;
}

bool TodayPage::print() {
    desk_->print(paper());
    return true;
}

QString TodayPage::paper() const {
    QString html = QStringLiteral("<h1>%1</h1>").arg(title());
    if (toRead_) html += paperHeading(tr("Da leggere")) + toRead_->paper();
    const QString items = itemsPaper(side_->items());
    return html + (items.isEmpty() ? items : paperHeading(tr("Da non dimenticare")) + items);
}

void TodayPage::clear() {
    for (Paragraph* text : personal_) text->setText({});
    desk_->clear();
    tasks_->clear();
    side_->clear();
    if (toRead_) toRead_->clear();
}

// A step-up came since: what was closed is open now.
void TodayPage::enter() {
    if (!context_.services.sessions.active()) return;
    QMetaObject::invokeMethod(this, &TodayPage::loadFacts, Qt::QueuedConnection);
    if (toRead_ || !mayRead()) return;
    QMetaObject::invokeMethod(
        this, [this] { context_.navigator.replace(*this, pageOf<TodayPage>(std::cref(context_))); },
        Qt::QueuedConnection);
}

// Not for a page that only lies under the one that is wanted.
void TodayPage::loadFacts() {
    if (isVisible()) side_->load();
}

void TodayPage::setWidthClass(WidthClass widthClass) {
    const bool wide = widthClass == WidthClass::wide;
    across_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    side_->setWrapping(!wide);
    if (toRead_) toRead_->setWrapping(!wide);
}

}  // namespace ui
