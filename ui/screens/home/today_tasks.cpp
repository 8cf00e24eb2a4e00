// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/today_tasks.h"

#include <QCoreApplication>

#include "ui/screens/family/family_page.h"
#include "ui/screens/home/today_facts.h"
#include "ui/screens/parts/task_tiles.h"
#include "ui/screens/record/notebook/notebook_page.h"
#include "ui/screens/record/prescriptions/prescriptions_page.h"
#include "ui/screens/record/trends/trends_page.h"
#include "ui/screens/record/vaccinations/vaccinations_page.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

using core::ActingService;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayPage)
};

std::function<void()> opens(const Context& context, Place place) {
    return [&context, place] { context.navigator.open(place); };
}

std::function<void()> opensInRecord(const Context& context, PageFactory page) {
    return [&context, page = std::move(page)] { openInRecord(context, page); };
}

void addOwn(TaskTiles& tasks, const Context& context) {
    tasks.add(Icon::calendarOk, Words::tr("Prenota una visita"), "taskBooking",
              opens(context, Place::booking));
    tasks.add(Icon::record, Words::tr("Guarda i tuoi documenti"), "taskRecord",
              opens(context, Place::record));
    tasks.add(Icon::trend, Words::tr("Guarda gli andamenti"), "taskTrends",
              opensInRecord(context, pageOf<TrendsPage>(std::cref(context))));
    tasks.add(Icon::pill, Words::tr("Stampa una ricetta"), "taskPrescriptions",
              opensInRecord(context, pageOf<PrescriptionsPage>(std::cref(context))));
    if (context.services.sessions.current()->represented.isEmpty()) return;
    tasks.add(Icon::people, Words::tr("La tua famiglia"), "taskFamily",
              [&context] { context.navigator.push(pageOf<FamilyPage>(std::cref(context))); });
    tasks.add(Icon::signature, Words::tr("Opera per un'altra persona"), "taskActing",
              [&context] { context.navigator.chooseSubject(); });
}

void addRecordOf(TaskTiles& tasks, const Context& context, const QString& name) {
    tasks.add(Icon::record, Words::tr("Guarda i documenti di %1").arg(name), "taskRecord",
              opens(context, Place::record));
    tasks.add(Icon::syringe, Words::tr("Certificato vaccinale"), "taskVaccinations",
              opensInRecord(context, pageOf<VaccinationsPage>(std::cref(context))));
}

void addFor(TaskTiles& tasks, const Context& context, const core::Represented& person) {
    const QString name = givenName(person.patient.name);
    if (person.scope.testFlag(ActingService::booking))
        tasks.add(Icon::calendarOk, Words::tr("Prenota una visita"), "taskBooking",
                  opens(context, Place::booking));
    if (person.scope.testFlag(ActingService::record)) addRecordOf(tasks, context, name);
    if (person.scope.testFlag(ActingService::doctor))
        tasks.add(Icon::stethoscope,
                  (person.relation == core::Relation::minor ? Words::tr("Pediatra di %1")
                                                            : Words::tr("Medico di %1"))
                      .arg(name),
                  "taskDoctor", opens(context, Place::doctor));
    if (person.scope.testFlag(ActingService::record))
        tasks.add(Icon::note, Words::tr("Taccuino"), "taskNotebook",
                  opensInRecord(context, pageOf<NotebookPage>(std::cref(context))));
}

}  // namespace

TaskTiles* makeTodayTasks(const Context& context) {
    auto* tasks = new TaskTiles(Words::tr("Che cosa vuoi fare?"));
    const auto& other = context.services.sessions.current()->actingFor;
    other ? addFor(*tasks, context, *other) : addOwn(*tasks, context);
    return tasks;
}

}  // namespace ui
