// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/family/family_page.h"

#include <QVBoxLayout>

#include "ui/screens/family/person_card.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

core::Session forPerson(core::Session session, const std::optional<core::Represented>& person) {
    session.actingFor = person;
    return session;
}

// The page, and all that belongs to it, goes when the person is another than before.
void actAndOpen(const Context& context, const std::optional<QString>& patientId,
                const TodayItem::Open& open) {
    core::SessionManager& sessions = context.services.sessions;
    const auto& acting = sessions.current()->actingFor;
    const bool same = acting ? patientId == acting->patient.id : !patientId;
    if (!same && !sessions.actFor(patientId)) return;
    if (open) open(context);
}

}  // namespace

FamilyPage::FamilyPage(const Context& context) : ReadPage(context, tr("La tua famiglia")) {
    auto* lead = new Paragraph(Type::lead, tr("Ogni riquadro è di una persona sola. Se premi una "
                                              "riga operi per quella persona."));
    lead->setColor(Role::ink2);
    content().addWidget(lead);
    const core::Session& session = *context.services.sessions.current();
    add(forPerson(session, std::nullopt));
    for (const core::Represented& person : session.represented) add(forPerson(session, person));
}

FamilyPage::~FamilyPage() = default;

void FamilyPage::add(const core::Session& session) {
    auto* card = new PersonCard(context(), session);
    const auto id = session.actingFor ? std::optional(session.actingFor->patient.id) : std::nullopt;
    connect(card, &PersonCard::chosen, this,
            [&context = context(), id](TodayItem::Open open) { actAndOpen(context, id, open); });
    content().addWidget(card);
    cards_ << card;
}

void FamilyPage::enter() {
    if (!context().services.sessions.active()) return;
    for (PersonCard* card : cards_) card->load();
}

void FamilyPage::clear() {
    ReadPage::clear();
    for (PersonCard* card : cards_) card->clear();
}

void FamilyPage::setWidthClass(WidthClass widthClass) {
    for (PersonCard* card : cards_) card->setWrapping(widthClass != WidthClass::wide);
}

QString FamilyPage::paper() const {
    QString html;
    for (const PersonCard* card : cards_) html += card->paper();
    return html;
}

}  // namespace ui
