// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/acting/acting_page.h"

#include <QBoxLayout>

#include "ui/screens/acting/subject_button.h"
#include "ui/shell/acting_words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double columnWidth = 720;

Icon iconOf(core::Relation relation) {
    return relation == core::Relation::delegator ? Icon::signature : Icon::people;
}

}  // namespace

ActingPage::ActingPage(const Context& context, Place target) : context_(context), target_(target) {
    QVBoxLayout* body = centredBody(*this, columnWidth);
    auto* heading = new Paragraph(Type::greeting, title());
    heading->setObjectName(QStringLiteral("heading"));
    auto* lead = new Paragraph(Type::lead, tr("Scegli di chi vuoi vedere i servizi. "
                                              "Puoi cambiare in ogni momento."));
    lead->setColor(Role::ink2);
    body->addWidget(heading);
    body->addWidget(lead);
    addSelf(*body);
    for (const core::Represented& person : context.services.sessions.current()->represented)
        addOther(*body, person);
}

void ActingPage::addSelf(QVBoxLayout& layout) {
    const core::Session& session = *context_.services.sessions.current();
    auto* self = new SubjectButton(Icon::person, {tr("Me stesso"), session.patient.fullName(), {}});
    self->setObjectName(QStringLiteral("actAsSelf"));
    self->setCurrent(!session.actingFor);
    connect(self, &SubjectButton::clicked, this, [this] { choose({}); });
    layout.addWidget(self);
    buttons_ << self;
    current_ = self;
}

void ActingPage::addOther(QVBoxLayout& layout, const core::Represented& person) {
    const auto& acting = context_.services.sessions.current()->actingFor;
    const QDate today = context_.services.clock.today();
    auto* button = new SubjectButton(
        iconOf(person.relation),
        {person.patient.fullName(), relationTitle(person, today), actingLimits(person)});
    button->setObjectName(QStringLiteral("actAsOther"));
    if (acting && acting->patient.id == person.patient.id) {
        current_->setCurrent(false);
        button->setCurrent(true);
        current_ = button;
    }
    connect(button, &SubjectButton::clicked, this, [this, id = person.patient.id] { choose(id); });
    layout.addWidget(button);
    buttons_ << button;
}

QWidget* ActingPage::firstFocus() const {
    return current_;
}

// The page goes when the choice is another than before: nothing of it is used after that.
void ActingPage::choose(const std::optional<QString>& patientId) {
    core::SessionManager& sessions = context_.services.sessions;
    Navigator& navigator = context_.navigator;
    const Place target = target_;
    const auto& acting = sessions.current()->actingFor;
    const bool same = acting ? patientId == acting->patient.id : !patientId;
    sessions.actFor(patientId);  // another person: the window goes to their home
    if (same || target != Place::home) navigator.open(target);
}

void ActingPage::clear() {
    for (SubjectButton* button : buttons_) button->clear();
}

}  // namespace ui
