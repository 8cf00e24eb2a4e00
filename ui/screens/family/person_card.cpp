// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/family/person_card.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/home/item_rows.h"
#include "ui/screens/home/person_facts.h"
#include "ui/screens/parts/read_page.h"
#include "ui/shell/acting_words.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

void openHome(const Context& context) {
    context.navigator.open(Place::home);
}

Paragraph* quiet(Type type, const QString& text) {
    auto* paragraph = new Paragraph(type, text);
    paragraph->setColor(Role::ink2);
    paragraph->setVisible(!text.isEmpty());
    return paragraph;
}

}  // namespace

PersonCard::PersonCard(const Context& context, const core::Session& session, QWidget* parent)
    : Card(Kind::plain, parent),
      context_(context),
      store_(factStore(context)),
      facts_(store_->of(context, session, PersonFacts::For::family)) {
    setObjectName(QStringLiteral("personCard"));
    const QString whose = tr("Novità e scadenze di %1").arg(session.subject().fullName());
    setAccessibleName(whose);
    rows_ = new ItemRows(whose, QStringLiteral("personItems"));
    note_ = quiet(Type::body, {});
    note_->setObjectName(QStringLiteral("personNote"));
    auto* foot = column(nullptr, 0, {22, 0, 22, 14});
    foot->addWidget(note_);
    auto* layout = column(this, 0);
    layout->addWidget(makeHead(session));
    layout->addWidget(rows_);
    layout->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(rows_, &ItemRows::chosen, this,
            [this](const TodayItem& item) { Q_EMIT chosen(item.open); });
    connect(facts_.get(), &PersonFacts::changed, this, &PersonCard::refresh);
    refresh();
}

PersonCard::~PersonCard() = default;

QWidget* PersonCard::makeHead(const core::Session& session) {
    const auto& other = session.actingFor;
    const QDate today = context_.services.clock.today();
    name_ = new Paragraph(Type::h2, session.subject().fullName());
    name_->setObjectName(QStringLiteral("personName"));
    relation_ = quiet(Type::body, other ? relationTitle(*other, today) : tr("Tu"));
    limits_ = quiet(Type::secondary, other ? actingLimits(*other) : QString());
    enter_ = new Button(Button::Kind::secondary,
                        other ? tr("Opera per questa persona") : tr("I tuoi servizi"));
    enter_->setInBar(true);
    enter_->setObjectName(QStringLiteral("enterPerson"));
    enter_->setAccessibleName(other ? tr("Opera per %1").arg(session.subject().fullName())
                                    : tr("I tuoi servizi"));
    connect(enter_, &Button::clicked, this, [this] { Q_EMIT chosen(openHome); });
    auto* head = new QWidget;
    auto* across = row(head, 16, {22, 18, 22, 12});
    auto* words = column(nullptr, 2);
    for (QWidget* line : {name_, relation_, limits_}) words->addWidget(line);
    across->addLayout(words, 1);
    across->addWidget(enter_, 0, Qt::AlignTop);
    return head;
}

void PersonCard::load() {
    if (facts_) facts_->load();
}

QString PersonCard::note() const {
    if (facts_->loading() && facts_->items().isEmpty()) return tr("Un momento…");
    if (facts_->error() && !facts_->loading())
        return tr("Qui può mancare qualcosa. %1").arg(core::errorText(*facts_->error()).title);
    if (facts_->session().level < core::Level::passwordAndCode)
        return tr("Documenti, ricette e scadenze si vedono con un accesso più sicuro.");
    return facts_->items().isEmpty() ? tr("Nessuna novità e nessuna scadenza.") : QString();
}

void PersonCard::refresh() {
    if (!facts_) return;
    rows_->setItems(facts_->items());
    rows_->setVisible(!facts_->items().isEmpty());
    note_->setText(note());
    note_->setVisible(!note().isEmpty());
}

void PersonCard::setWrapping(bool wrapping) {
    rows_->setWrapping(wrapping);
}

QString PersonCard::paper() const {
    const QString whose = relation_->text().isEmpty()
                              ? name_->text()
                              : QStringLiteral("%1 (%2)").arg(name_->text(), relation_->text());
    const QString lines = facts_ ? itemsPaper(facts_->items()) : QString();
    const QString below = note_->isHidden() ? QString() : paperParagraph(note_->text());
    return paperHeading(whose) + lines + below;
}

void PersonCard::clear() {
    if (facts_) facts_->disconnect(this);
    facts_.reset();
    store_.reset();
    rows_->clear();
    for (Paragraph* line : {name_, relation_, limits_, note_}) line->setText({});
    enter_->setAccessibleName({});
    setAccessibleName({});
    rows_->setName({});
}

}  // namespace ui
