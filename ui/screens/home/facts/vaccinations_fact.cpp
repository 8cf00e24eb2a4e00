// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <algorithm>

#include "core/vaccinations/due.h"
#include "core/vaccinations/vaccination_gateway.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/screens/record/vaccinations/vaccination_words.h"
#include "ui/screens/record/vaccinations/vaccinations_page.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int daysAhead = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TodayFacts)
};

void openVaccinations(const Context& context) {
    openInRecord(context, pageOf<VaccinationsPage>(std::cref(context)));
}

bool isDueNow(const core::DueVaccination& due, const QDate& today) {
    return !due.from.isValid() || due.from <= today;
}

// What the register says, and no judgement of ours beyond it.
TodayItem stateItem(const core::VaccinationRecord& record, const QVector<core::DueVaccination>& due,
                    const QDate& today) {
    const bool missing =
        std::ranges::any_of(due, [&](const auto& each) { return isDueNow(each, today); });
    TodayItem item{.group = TodayItem::Group::vaccinations,
                   .when = today.startOfDay(),
                   .icon = Icon::syringe,
                   .tone = missing ? Tone::warn : Tone::ok,
                   .title = missing ? Words::tr("Ci sono vaccinazioni da fare")
                                    : Words::tr("In regola per l'età"),
                   .open = openVaccinations};
    const auto given =
        std::ranges::find(record.entries, core::VaccinationState::given, &core::Vaccination::state);
    if (given != record.entries.end())
        item.text = Words::tr("Ultima: %1, %2").arg(given->name, shortDate(given->date));
    return item;
}

TodayItem nextItem(const core::DueVaccination& due, const QDate& today, TodayItem::Group group) {
    const QDate day = due.isPlanned() && due.by.isValid() ? due.by : due.from;
    return {.group = group,
            .when = day.startOfDay(),
            .icon = Icon::calendar,
            .title = Words::tr("Prossima: %1").arg(doseName(due.name, due.dose)),
            .text = dueWords(due, today),
            .open = openVaccinations};
}

TodayItems childItems(const core::VaccinationRecord& record,
                      const QVector<core::DueVaccination>& due, const QDate& today) {
    TodayItems items{stateItem(record, due, today)};
    const auto next = std::ranges::find_if(
        due, [&](const auto& each) { return each.from > today || each.by > today; });
    if (next != due.end()) items << nextItem(*next, today, TodayItem::Group::vaccinations);
    return items;
}

TodayItems plannedItems(const QVector<core::DueVaccination>& due, const QDate& today) {
    TodayItems items;
    for (const auto& each : due)
        if (each.isPlanned() && each.by.isValid() && each.by >= today &&
            today.daysTo(each.by) <= daysAhead)
            items << nextItem(each, today, TodayItem::Group::due);
    return items;
}

}  // namespace

void askVaccinations(const FactQuestion& question, QObject& owner, TellItems tell) {
    const auto& other = question.session.actingFor;
    const bool child = other && other->relation == core::Relation::minor;
    const core::VaccinatedPerson person =
        other ? core::VaccinatedPerson{other->birthDate, other->sex} : core::VaccinatedPerson{};
    std::shared_ptr<core::VaccinationGateway> gateway =
        question.gateways.vaccinations(question.session);
    const auto answer = gateway->record();
    askGateway(gateway, answer, owner, std::move(tell),
               [child, person, today = question.today()](
                   const core::VaccinationRecord& record) -> core::Result<TodayItems> {
                   if (record.missing) return std::unexpected(*record.missing);
                   const auto due = core::dueVaccinations(record, person, today);
                   return child ? childItems(record, due, today) : plannedItems(due, today);
               });
}

}  // namespace ui
