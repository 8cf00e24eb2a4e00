// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/choice_pages.h"

#include <QCoreApplication>

#include "ui/screens/doctor/choice/confirm_page.h"
#include "ui/screens/doctor/choice/reason_page.h"
#include "ui/screens/doctor/doctor_store.h"
#include "ui/screens/doctor/my_doctor_page.h"
#include "ui/screens/doctor/search/doctor_page.h"
#include "ui/screens/doctor/search/search_page.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {
namespace {

constexpr double stepGap = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ChoicePages)
};

// "1/abc" after one of the beginnings: section and id.
struct Trail {
    DoctorSection section;
    QString id;
};

std::optional<Trail> after(const QString& start, const QString& trail) {
    if (!trail.startsWith(start)) return std::nullopt;
    const QString rest = trail.mid(start.size());
    bool number = false;
    const int section = rest.section(u'/', 0, 0).toInt(&number);
    if (!number || section < 0 || section > int(DoctorSection::paediatrician)) return std::nullopt;
    return Trail{DoctorSection(section), rest.section(u'/', 1)};
}

}  // namespace

void beginChoice(const Context& context, DoctorSection section, const core::Doctor& doctor) {
    doctorStore(context)->choice().choose(doctor.id, {});
    const bool judged = doctor.verdict->outcome == core::ChoiceVerdict::Outcome::toBeJudged;
    context.navigator.push(judged ? pageOf<ReasonPage>(std::cref(context), section, doctor.id)
                                  : pageOf<ConfirmPage>(std::cref(context), section, doctor.id));
}

StepBar* choiceSteps(int current) {
    auto* steps = new StepBar({Words::tr("Cerca"), Words::tr("Scegli"),
                               Words::tr("Conferma con il PIN"), Words::tr("Fatto")});
    steps->setCurrent(current);
    return steps;
}

void fitChoiceSteps(StepBar& steps, WidthClass widthClass) {
    steps.setGap(widthClass == WidthClass::wide ? stepGap : 18);
}

Paragraph* choiceOverline() {
    auto* overline =
        new Paragraph(Type::overline, Words::tr("SERVIZI SOCIO-SANITARI · IL TUO MEDICO"));
    overline->setColor(Role::ink2);
    return overline;
}

PageFactory followDoctorTrail(const Context& context, const QString& trail) {
    if (const auto found = after(MyDoctorPage::trailStart, trail))
        return doctorSectionPage(context, found->section);
    if (const auto found = after(DoctorSearchPage::trailStart, trail))
        return pageOf<DoctorSearchPage>(std::cref(context), found->section);
    if (const auto found = after(DoctorPage::trailStart, trail))
        return pageOf<DoctorPage>(std::cref(context), found->section, found->id);
    if (const auto found = after(ReasonPage::trailStart, trail))
        return pageOf<ReasonPage>(std::cref(context), found->section, found->id);
    if (const auto found = after(ConfirmPage::trailStart, trail))
        return pageOf<ConfirmPage>(std::cref(context), found->section, found->id);
    return nullptr;
}

PageFactory doctorEntry(const Context& context) {
    // For whom, is known when the page is made.
    return [&context] { return doctorSectionPage(context, doctorEntrySection(context))(); };
}

}  // namespace ui
