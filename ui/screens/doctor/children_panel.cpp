// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/children_panel.h"

#include <QBoxLayout>

#include "ui/screens/acting/subject_button.h"
#include "ui/shell/acting_words.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int ageAtTheEnd = 14;

// The page goes with the first of the two calls.
void actFor(const Context& context, const QString& patientId) {
    if (context.services.sessions.actFor(patientId)) context.navigator.open(Place::doctor);
}

}  // namespace

bool hasPaediatrician(const core::Represented& person, QDate today) {
    return person.relation == core::Relation::minor && ageOn(person.birthDate, today) < ageAtTheEnd;
}

bool hasPaediatrician(const Context& context) {
    const auto& session = context.services.sessions.current();
    return session && session->actingFor &&
           hasPaediatrician(*session->actingFor, context.services.clock.today());
}

ChildrenPanel::ChildrenPanel(const Context& context, QWidget* parent)
    : Card(Kind::plain, parent), context_(context) {
    auto* all = column(this, 12, {26, 22, 26, 22});
    all->addWidget(new Paragraph(Type::h2, tr("Il pediatra si sceglie per un figlio")));
    auto* why = new Paragraph(Type::body, {});
    all->addWidget(why);
    const QDate today = context.services.clock.today();
    for (const core::Represented& person : context.services.sessions.current()->represented) {
        if (!hasPaediatrician(person, today) || !person.scope.testFlag(core::ActingService::doctor))
            continue;
        auto* button = new SubjectButton(
            Icon::person,
            {person.patient.fullName(), relationTitle(person, today), actingLimits(person)});
        button->setObjectName(QStringLiteral("chooseForChild"));
        connect(button, &SubjectButton::clicked, this, [this, id = person.patient.id] {
            const Context& there = context_;  // outlives this panel
            QMetaObject::invokeMethod(
                &there.services.sessions, [&there, id] { actFor(there, id); },
                Qt::QueuedConnection);
        });
        buttons_ << button;
        all->addWidget(button);
    }
    why->setText(buttons_.isEmpty()
                     ? tr("Qui vedi il pediatra dei figli da 0 a 14 anni per cui puoi operare. "
                          "Adesso non ce ne sono. Se tuo figlio manca, chiedi allo sportello "
                          "della tua ASST.")
                     : tr("Scegli il figlio: vedrai il suo pediatra e potrai cambiarlo."));
}

void ChildrenPanel::clear() {
    for (SubjectButton* button : buttons_) button->clear();
}

}  // namespace ui
