// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/screen_set.h"

#include "ui/screens/about/about_page.h"
#include "ui/screens/acting/acting_page.h"
#include "ui/screens/acting/closed_page.h"
#include "ui/screens/acting/refused_page.h"
#include "ui/screens/booking/agendas_page.h"
#include "ui/screens/booking/appointments_page.h"
#include "ui/screens/booking/book_page.h"
#include "ui/screens/data/data_sections.h"
#include "ui/screens/diagnosis/diagnosis_page.h"
#include "ui/screens/doctor/choice/choice_pages.h"
#include "ui/screens/family/family_page.h"
#include "ui/screens/firstrun/first_run_page.h"
#include "ui/screens/help/help_page.h"
#include "ui/screens/help/help_view.h"
#include "ui/screens/home/today_page.h"
#include "ui/screens/home/welcome_page.h"
#include "ui/screens/login/choice_page.h"
#include "ui/screens/login/ended_page.h"
#include "ui/screens/login/step_up_page.h"
#include "ui/screens/privacy/consents_page.h"
#include "ui/screens/privacy/delegations_page.h"
#include "ui/screens/privacy/hidden_page.h"
#include "ui/screens/record/contacts/contacts_page.h"
#include "ui/screens/record/documents_page.h"
#include "ui/screens/record/landing_page.h"
#include "ui/screens/record/notebook/entry_page.h"
#include "ui/screens/record/notebook/notebook_page.h"
#include "ui/screens/record/prescriptions/prescriptions_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/screens/record/vaccinations/vaccinations_page.h"
#include "ui/screens/settings/settings_page.h"

namespace ui {
namespace {

// Before login the home page says how to come in, after it what is new.
PageFactory home(const Context& context) {
    return [&context]() -> std::unique_ptr<Page> {
        if (context.services.sessions.active()) return std::make_unique<TodayPage>(context);
        return std::make_unique<WelcomePage>(context);
    };
}

// R16: what the scope of a delegation calls the entry; nothing where there is no person's data.
std::optional<core::ActingScope> scopeOf(Place place) {
    using core::ActingService;
    switch (place) {
        case Place::data:
            return ActingService::data | ActingService::exemptions;
        case Place::record:
            return ActingService::record;
        case Place::booking:
            return ActingService::booking;
        case Place::doctor:
            return ActingService::doctor;
        case Place::privacy:
            return ActingService::privacy;
        default:
            return std::nullopt;
    }
}

}  // namespace

PageFactory ScreenSet::entry(const Context& context, Place place) const {
    switch (place) {
        case Place::home:
            return home(context);
        case Place::data:
            return dataEntry(context);
        case Place::record:
            return pageOf<LandingPage>(std::cref(context));
        case Place::booking:
            return pageOf<BookPage>(std::cref(context));
        case Place::doctor:
            return doctorEntry(context);
        case Place::privacy:
            return pageOf<ConsentsPage>(std::cref(context));
        case Place::help:
            return pageOf<HelpPage>(std::cref(context));
        case Place::settings:
            return pageOf<SettingsPage>(std::cref(context));
        case Place::diagnosis:
            return pageOf<DiagnosisPage>(std::cref(context));
    }
    return home(context);
}

// R4. PRENOTAZIONI needs no login here: part of it is open to everybody, and its pages ask for what
// they need.
core::Level ScreenSet::level(Place place) const {
    if (place == Place::data || place == Place::doctor) return core::Level::password;
    const bool personal = place == Place::record || place == Place::privacy;
    return personal ? core::Level::passwordAndCode : core::Level::none;
}

PageFactory ScreenSet::stepUp(const Context& context, Place place) const {
    return pageOf<StepUpPage>(std::cref(context), place, level(place));
}

PageFactory ScreenSet::login(const Context& context, Place place) const {
    return pageOf<ChoicePage>(std::cref(context), place, level(place));
}

PageFactory ScreenSet::acting(const Context& context, Place target) const {
    return pageOf<ActingPage>(std::cref(context), target);
}

PageFactory ScreenSet::closed(const Context& context, Place place) const {
    const auto& session = context.services.sessions.current();
    const auto scope = scopeOf(place);
    if (!session || !session->actingFor || !scope) return nullptr;
    if (session->actingFor->scope & *scope) return nullptr;
    return pageOf<ClosedPage>(std::cref(context), place);
}

PageFactory ScreenSet::actingRefused(const Context& context, const core::Error& why) const {
    return pageOf<RefusedPage>(std::cref(context), why);
}

PageFactory ScreenSet::follow(const Context& context, const QString& trail) const {
    if (trail == DocumentsPage::documentsTrail) return pageOf<DocumentsPage>(std::cref(context));
    if (trail == ContactsPage::contactsTrail) return pageOf<ContactsPage>(std::cref(context));
    if (trail == VaccinationsPage::vaccinationsTrail)
        return pageOf<VaccinationsPage>(std::cref(context));
    if (trail == PrescriptionsPage::prescriptionsTrail)
        return pageOf<PrescriptionsPage>(std::cref(context));
    if (trail == AppointmentsPage::appointmentsTrail)
        return pageOf<AppointmentsPage>(std::cref(context));
    if (trail == AgendasPage::agendasTrail) return pageOf<AgendasPage>(std::cref(context));
    if (trail == FamilyPage::familyTrail) return pageOf<FamilyPage>(std::cref(context));
    if (trail == NotebookPage::notebookTrail) return pageOf<NotebookPage>(std::cref(context));
    if (auto page = followDataTrail(context, trail)) return page;
    if (auto page = followDoctorTrail(context, trail)) return page;
    if (trail == HiddenPage::hiddenTrail) return pageOf<HiddenPage>(std::cref(context));
    if (trail == DelegationsPage::delegationsTrail)
        return pageOf<DelegationsPage>(std::cref(context));
    return EntryPage::follow(context, trail);
}

PageFactory ScreenSet::sessionEnded(const Context& context, core::SessionEnd why) const {
    if (why == core::SessionEnd::logout) return nullptr;
    return pageOf<EndedPage>(std::cref(context), why);
}

PageFactory ScreenSet::firstRun(const Context& context) const {
    return ui::firstRun(context);
}

PageFactory ScreenSet::about(const Context& context) const {
    return pageOf<AboutPage>(std::cref(context));
}

std::unique_ptr<HelpSide> ScreenSet::help(const Context& context) const {
    return std::make_unique<HelpView>(context);
}

PageFactory ScreenSet::unread(const Context& context) const {
    recordStore(context)->choices() = {.filter = {.unreadOnly = true}};
    return pageOf<DocumentsPage>(std::cref(context));
}

}  // namespace ui
