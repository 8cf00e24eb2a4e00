// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_store.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

// ELENCO PEDIATRI is for looking: nothing is chosen there.
core::DoctorQuery firstQuery(DoctorSection section) {
    core::DoctorQuery query;
    const bool family = section == DoctorSection::doctor;
    query.kind = family ? core::DoctorKind::family : core::DoctorKind::paediatrician;
    query.withVerdict = section != DoctorSection::paediatricians;
    return query;
}

}  // namespace

DoctorStore::DoctorStore(const Context& context, std::unique_ptr<core::DoctorGateway> gateway)
    : gateway_(std::move(gateway)),
      current_([this] { onCurrent(); }),
      associates_([this] { Q_EMIT changed(); }),
      requests_([this] { Q_EMIT changed(); }),
      wanted_([this] { Q_EMIT changed(); }),
      familyFilters_([this] { Q_EMIT changed(); }),
      paediatricFilters_([this] { Q_EMIT changed(); }),
      choice_(std::make_unique<ChoiceFlow>(*gateway_, context.services.cards,
                                           context.services.sessions, context.services.clock)) {
    for (const auto section :
         {DoctorSection::doctor, DoctorSection::paediatricians, DoctorSection::paediatrician})
        lists_.at(std::size_t(section)) =
            std::make_unique<DoctorList>(*gateway_, firstQuery(section));
    connect(choice_.get(), &ChoiceFlow::changed, this, &DoctorStore::onChoice);
}

DoctorStore::~DoctorStore() {
    choice_->disconnect(this);
}

DoctorList& DoctorStore::list(DoctorSection section) {
    return *lists_.at(std::size_t(section));
}

QString& DoctorStore::selected(DoctorSection section) {
    return selected_.at(std::size_t(section));
}

bool& DoctorStore::sorted(DoctorSection section) {
    return sorted_.at(std::size_t(section));
}

Fetched<core::DoctorFilters>& DoctorStore::filtersOf(core::DoctorKind kind) {
    return kind == core::DoctorKind::family ? familyFilters_ : paediatricFilters_;
}

const Fetched<core::DoctorFilters>& DoctorStore::filters(core::DoctorKind kind) const {
    return kind == core::DoctorKind::family ? familyFilters_ : paediatricFilters_;
}

void DoctorStore::load() {
    if (!current_.isAsked()) current_.ask(gateway_->current());
    if (!requests_.isAsked()) requests_.ask(gateway_->requests());
}

void DoctorStore::reload() {
    current_.ask(gateway_->current());
    requests_.ask(gateway_->requests());
}

void DoctorStore::loadFilters(core::DoctorKind kind) {
    auto& filters = filtersOf(kind);
    if (!filters.isAsked()) filters.ask(gateway_->filters(kind));
}

QVector<core::Doctor> DoctorStore::others() const {
    auto all = associates_.value();
    const auto& doctor = current_.value();
    if (doctor) all.removeIf([&](const core::Doctor& each) { return each.id == doctor->id; });
    return all;
}

// Whoever works with the doctor is asked for once it is known who that is.
void DoctorStore::onCurrent() {
    Q_EMIT changed();
    if (!current_.isReady()) return;
    const auto& doctor = current_.value();
    if (doctor && doctor->association)
        associates_.ask(gateway_->associates(doctor->association->code));
    else
        associates_.set({});
}

// What holds has to be true on every page, also when the one of the choice was left.
void DoctorStore::onChoice() {
    using Step = ChoiceFlow::Step;
    const Step was = std::exchange(choiceWas_, choice_->step());
    if (was == choiceWas_) return;
    if (choiceWas_ == Step::done) take(choice_->request());
    const bool doubtful = choiceWas_ == Step::asking || choiceWas_ == Step::refused;
    if (doubtful) current_.ask(gateway_->current());
    if (choiceWas_ != Step::done) return;
    // Who was left is not shown any more, not even until the portal has answered.
    if (choice_->request().state == core::RequestState::accepted) current_.clear();
    reload();
    for (const auto& list : lists_) list->clear();
}

void DoctorStore::take(const core::ChoiceRequest& request) {
    auto all = requests_.value();
    const auto known = std::ranges::find(all, request.id, &core::ChoiceRequest::id);
    if (known == all.end())
        all.prepend(request);
    else
        *known = request;
    requests_.set(all);
}

DoctorStore::Current DoctorStore::find(const QString& id) const {
    for (const auto& list : lists_)
        if (const auto found = list->find(id)) return found;
    if (wanted_.isReady() && wanted_.value().id == id) return wanted_.value();
    return std::nullopt;
}

std::optional<core::ChoiceRequest> DoctorStore::request(const QString& id) const {
    const auto& all = requests_.value();
    const auto found = std::ranges::find(all, id, &core::ChoiceRequest::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void DoctorStore::lookUp(const QString& id) {
    wanted_.ask(gateway_->doctor(id));
}

void DoctorStore::withdraw(const core::ChoiceRequest& request) {
    core::whenDone(gateway_->withdraw(request), this,
                   [this](const core::Result<core::ChoiceRequest>& answer) {
                       if (answer) {
                           take(*answer);
                           Q_EMIT withdrawn(*answer);
                       } else {
                           requests_.ask(gateway_->requests());
                           Q_EMIT withdrawalFailed(answer.error());
                       }
                   });
}

void DoctorStore::clear() {
    current_.clear();
    associates_.clear();
    requests_.clear();
    wanted_.clear();
    familyFilters_.clear();
    paediatricFilters_.clear();
    for (const auto& list : lists_) list->clear();
    selected_.fill({});
    sorted_.fill(false);
    choice_->clear();
}

std::shared_ptr<DoctorStore> doctorStore(const Context& context) {
    return context.scope.obtain<DoctorStore>([&context] {
        return new DoctorStore(
            context, context.services.gateways.doctors(*context.services.sessions.current()));
    });
}

}  // namespace ui
