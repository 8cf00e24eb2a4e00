// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/record_store.h"

#include <QUuid>
#include <algorithm>
#include <ranges>

#include "app/mockportal/documents/generator/dice.h"
#include "app/mockportal/documents/generator/templates.h"
#include "app/mockportal/documents/generator/variation.h"
#include "app/mockportal/record/contact_book.h"

namespace mockportal {
namespace {

constexpr quint32 arrivalVariations = 1'000'000;  // above any planned variation

Variation variationFor(const Filed& filed) {
    const auto series = numberOf(QStringLiteral("%1/%2").arg(filed.patientId).arg(filed.seed));
    return {filed.variation, series, filed.stranger};
}

bool isListed(const std::shared_ptr<Filed>& filed) {
    return !filed->isWithheld() && !filed->isSuperseded();
}

bool newerFirst(const std::shared_ptr<Filed>& a, const std::shared_ptr<Filed>& b) {
    return a->date != b->date ? a->date > b->date : a->id < b->id;
}

/// Of a document of the demo.
QString demoId(const QString& patientId, const QString& contentId) {
    return stableId(QStringLiteral("%1/%2/0").arg(patientId, contentId));
}

QString idOf(const Filed& filed, const QString& patientId) {
    if (filed.variation == 0) return demoId(patientId, filed.base->id);
    return stableId(QStringLiteral("%1/%2/%3/%4")
                        .arg(patientId, filed.base->id)
                        .arg(filed.variation)
                        .arg(filed.seed));
}

/// By whoever made it, or as data of special protection (DPCM 178/2015). A variation keeps the
/// text, so it keeps the protection.
bool startsHidden(const Filed& filed) {
    return !filed.base->special.isEmpty() || (filed.variation == 0 && filed.base->hidden);
}

template <typename Citizens, typename Wanted>
auto* findCitizen(const Citizens& citizens, Wanted wanted) {
    const auto hit =
        std::ranges::find_if(citizens, [&](const auto& citizen) { return wanted(*citizen); });
    return hit == citizens.end() ? nullptr : hit->get();
}

}  // namespace

QString stableId(const QString& name) {
    static const QUuid space("{6f0c7b52-4f0e-5f4e-9d2b-6d0a7c8f2a11}");
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QString encounterId(const QString& patientId, const QString& key) {
    return stableId(QStringLiteral("encounter/%1/%2").arg(patientId, key));
}

QString Filed::order() const {
    return variation == 0 ? base->order : orderOf(*base, variationFor(*this));
}

Document Filed::document() const {
    return variation == 0 ? *base : variationOf(*base, date, variationFor(*this));
}

Document Filed::head() const {
    auto content = *base;
    content.sections.clear();
    return variation == 0 ? content : variationOf(content, date, variationFor(*this));
}

RecordStore::RecordStore(const Library& library, const RecordPlan& plan)
    : library_(library), plan_(plan) {}

void RecordStore::enrol(const Citizen& citizen, const QDateTime& now) {
    if (byCodiceFiscale(citizen.codiceFiscale) == nullptr) add(citizen, planned(), now);
}

void RecordStore::addDependent(const Citizen& citizen, const std::vector<DocumentPtr>& documents,
                               const QDateTime& now) {
    if (byCodiceFiscale(citizen.codiceFiscale) != nullptr) return;
    std::vector<Filed> plan;
    plan.reserve(documents.size());
    for (const auto& base : documents) plan.push_back({{}, {}, base, base->date, 0, base->unread});
    auto dependent = citizen;
    dependent.dependent = true;
    add(dependent, plan, now);
}

void RecordStore::addStranger(const Citizen& citizen, const QDateTime& now) {
    if (byCodiceFiscale(citizen.codiceFiscale) != nullptr) return;
    const auto seed = numberOf(QStringLiteral("%1/%2").arg(citizen.codiceFiscale).arg(plan_.seed));
    std::vector<Filed> plan;
    for (int i = 0; i < wanted(); ++i) {
        plan.push_back(madeUp({i, wanted(), seed}, library_.documents.front()->date.date()));
        plan.back().stranger = true;
    }
    add(citizen, plan, now);
}

Citizen* RecordStore::byCodiceFiscale(const QString& codiceFiscale) {
    return findCitizen(citizens_,
                       [&](const Citizen& c) { return c.codiceFiscale == codiceFiscale; });
}

Citizen* RecordStore::byPatientId(const QString& patientId) {
    return findCitizen(citizens_, [&](const Citizen& c) { return c.patientId == patientId; });
}

const RecordStore::Record& RecordStore::record(const QString& patientId) const {
    static const Record nothing;
    const auto hit = records_.constFind(patientId);
    return hit == records_.cend() ? nothing : *hit;
}

std::shared_ptr<Filed> RecordStore::find(const QString& id) const {
    return byId_.value(id);
}

std::shared_ptr<Filed> RecordStore::own(const QString& patientId, const QString& id) const {
    auto filed = find(id);
    const bool isTheirs = filed != nullptr && filed->patientId == patientId && !filed->isWithheld();
    return isTheirs ? filed : nullptr;
}

QString RecordStore::arrive(const QString& patientId, const QDateTime& date, const QDateTime& now) {
    auto& record = records_[patientId];
    Filed filed{
        {}, patientId, library_.documents.front(), date, arrivalVariations + ++arrivals_, true,
        1,  now};
    filed.seed = plan_.seed;
    filed.id = stableId(patientId + QStringLiteral("/arrival/%1").arg(arrivals_));
    file(record, filed);
    std::ranges::sort(record, newerFirst);
    return filed.id;
}

int RecordStore::unread(const QString& patientId) const {
    return static_cast<int>(std::ranges::count_if(
        record(patientId), [](const auto& filed) { return filed->unread && isListed(filed); }));
}

int RecordStore::count(const QString& patientId) const {
    return static_cast<int>(std::ranges::count_if(record(patientId), isListed));
}

void RecordStore::setHidden(const QString& id, bool hide, const QDateTime& now) {
    const auto filed = find(id);
    const auto wanted = hide ? Visibility::hidden : Visibility::shownAgain;
    if (filed == nullptr || filed->visibility == wanted) return;
    if (!hide && filed->visibility == Visibility::open) return;  // nothing to show again
    filed->visibility = wanted;
    filed->updated = now;
    ++filed->version;
}

int RecordStore::unreadCount() const {
    int count = 0;
    for (const auto& citizen : citizens_)
        if (!citizen->dependent) count += unread(citizen->patientId);
    return count;
}

qsizetype RecordStore::citizenCount() const {
    return std::ranges::count_if(citizens_,
                                 [](const auto& citizen) { return !citizen->dependent; });
}

qsizetype RecordStore::documentCount() const {
    qsizetype sum = 0;
    for (const auto& citizen : citizens_)
        if (!citizen->dependent) sum += count(citizen->patientId);
    return sum;
}

void RecordStore::clear() {
    citizens_.clear();
    records_.clear();
    byId_.clear();
    arrivals_ = 0;
}

void RecordStore::file(Record& record, Filed filed) {
    if (startsHidden(filed)) filed.visibility = Visibility::hidden;
    auto shared = std::make_shared<Filed>(std::move(filed));
    byId_.insert(shared->id, shared);
    record.push_back(std::move(shared));
}

void RecordStore::add(const Citizen& citizen, const std::vector<Filed>& plan,
                      const QDateTime& now) {
    auto known = std::make_unique<Citizen>(citizen);
    known->patientId = stableId(citizen.codiceFiscale);
    auto& record = records_[known->patientId];
    for (auto filed : plan) {
        filed.id = idOf(filed, known->patientId);
        filed.patientId = known->patientId;
        filed.updated = now;
        file(record, std::move(filed));
    }
    link(record);
    std::ranges::sort(record, newerFirst);
    citizens_.push_back(std::move(known));
}

/// Documents of the demo know each other and their contacts by the names in their content.
void RecordStore::link(const Record& record) {
    for (const auto& filed : record) {
        if (makesContact(*filed)) filed->encounter = encounterId(filed->patientId, filed->id);
        if (filed->variation > 0) continue;
        const auto& base = *filed->base;
        if (!base.encounter.isEmpty())
            filed->encounter = encounterId(filed->patientId, base.encounter);
        if (base.replaces.isEmpty()) continue;
        const auto older = find(demoId(filed->patientId, base.replaces));
        if (older == nullptr) continue;
        filed->replaces = older->id;
        older->replacedBy = filed->id;
    }
}

/// The demo as it is, then what is made up, older than the demo's oldest.
std::vector<Filed> RecordStore::planned() const {
    const int demo = static_cast<int>(library_.documents.size());
    std::vector<Filed> plan;
    plan.reserve(static_cast<std::size_t>(wanted()));
    for (const auto& base : library_.documents | std::views::take(wanted()))
        plan.push_back({{}, {}, base, base->date, 0, base->unread});
    if (wanted() >= demo)
        for (const auto& base : library_.unlisted)
            plan.push_back({{}, {}, base, base->date, 0, base->unread});
    for (int i = 0; i < wanted() - demo; ++i)
        plan.push_back(
            madeUp({i, wanted() - demo, plan_.seed}, library_.documents.back()->date.date()));
    return plan;
}

int RecordStore::wanted() const {
    return plan_.documents < 0 ? static_cast<int>(library_.documents.size()) : plan_.documents;
}

Filed RecordStore::madeUp(const Turn& turn, const QDate& end) const {
    Filed filed;
    filed.base = templateFor(turn, library_.templates);
    filed.date = dateOf(turn, *filed.base->kind, end);
    filed.variation = static_cast<quint32>(turn.index) + 1;
    filed.seed = turn.seed;
    return filed;
}

}  // namespace mockportal
