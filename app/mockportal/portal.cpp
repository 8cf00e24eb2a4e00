// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/portal.h"

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/auth/gass/enrolment.h"
#include "app/mockportal/base/errands.h"
#include "app/mockportal/booking/agenda_keeper.h"
#include "app/mockportal/control/arrival.h"
#include "app/mockportal/control/control_routes.h"
#include "app/mockportal/doctors/choice_desk.h"
#include "app/mockportal/server/portal_server.h"

namespace mockportal {

template <typename Work>
auto Portal::onPortalThread(Work work) const {
    return errands_->run(std::move(work));
}

std::expected<std::unique_ptr<Portal>, QString> Portal::start(const PortalOptions& options) {
    auto library = readLibrary();
    if (!library) return std::unexpected(library.error());
    std::unique_ptr<Portal> portal(new Portal);
    portal->server_ = std::make_unique<PortalServer>(std::move(*library), options);
    portal->server_->moveToThread(&portal->thread_);
    portal->errands_->moveToThread(&portal->thread_);
    portal->thread_.start();
    const auto problem = portal->onPortalThread([&] { return portal->server_->start(); });
    if (!problem.isEmpty()) return std::unexpected(problem);
    return portal;
}

Portal::Portal() : errands_(std::make_unique<Errands>()) {
    thread_.setObjectName(QStringLiteral("mock portal"));
}

Portal::~Portal() {
    onPortalThread([this] { server_->stop(); });  // sockets end on their own thread
    thread_.quit();
    thread_.wait();
}

QString Portal::url() const {
    return server_->state().url;
}
QString Portal::cnsUrl() const {
    return server_->state().cnsUrl;
}
QString Portal::controlUrl() const {
    return server_->controlUrl();
}
QByteArray Portal::caPem() const {
    return server_->caPem();
}

QByteArray Portal::documentCaPem() const {
    return onPortalThread([&] { return server_->state().files.authorityPem(); });
}

bool Portal::trustCardAuthority(const QByteArray& pemOrDer) {
    return onPortalThread([&] { return server_->state().trust.add(pemOrDer); });
}

void Portal::enrol(const QString& codiceFiscale) {
    onPortalThread([&] { server_->enrol(codiceFiscale); });
}

std::expected<QString, QString> Portal::enrolGass(const Enrolment& form) {
    return onPortalThread([&] { return enrolAtCounter(server_->state(), form); });
}

bool Portal::givePassword(const Enrolment& form, const QString& password) {
    return onPortalThread([&] {
        auto& state = server_->state();
        if (!enrolAtCounter(state, form)) return false;
        auto* account = state.gass.accounts.byCodiceFiscale(form.codiceFiscale);
        account->choose(state.gass.hasher.derive(SecretText(password), account->salt));
        return true;
    });
}

bool Portal::unlockGass(const QString& codiceFiscale) {
    return onPortalThread([&] { return unlockAtCounter(server_->state(), codiceFiscale); });
}

QString Portal::represent(const Representation& representation) {
    return onPortalThread([&] { return mockportal::represent(server_->state(), representation); });
}

bool Portal::hasConsent(const QString& codiceFiscale) const {
    return onPortalThread([&] {
        auto& state = server_->state();
        const auto* citizen = state.records.byCodiceFiscale(codiceFiscale);
        return citizen != nullptr &&
               state.consents.given(citizen->patientId, ConsentKind::treatment);
    });
}

bool Portal::assignDoctor(const QString& codiceFiscale, const QString& doctorCode) {
    return onPortalThread(
        [&] { return mockportal::assignDoctor(server_->state(), codiceFiscale, doctorCode); });
}

bool Portal::answerDoctorRequest(const QString& codiceFiscale, bool accept, const QString& text) {
    return onPortalThread([&] {
        auto& state = server_->state();
        return answerDoctorChoice(state, waitingChoice(state, codiceFiscale), accept, text);
    });
}

void Portal::replaceCard(const QString& idCarta) {
    onPortalThread([&] { server_->state().replacedCards.insert(idCarta); });
}

void Portal::advanceClock(std::chrono::seconds by) {
    onPortalThread([&] {
        server_->state().clock.advance(by);
        keepAgenda(server_->state());
    });
}

QDateTime Portal::now() const {
    return onPortalThread([&] { return server_->state().clock.now(); });
}

void Portal::addFault(const Fault& fault) {
    onPortalThread([&] { server_->state().faults.add(fault); });
}

void Portal::reset() {
    onPortalThread([&] { server_->reset(); });
}

QJsonObject Portal::state() const {
    return onPortalThread([&] { return stateCounts(server_->state()); });
}

QList<Sms> Portal::outbox() const {
    return onPortalThread([&] { return server_->state().outbox.sent(); });
}

QByteArray Portal::openSession(const QString& codiceFiscale, Level level) {
    return onPortalThread([&] {
        auto& state = server_->state();
        if (state.records.byCodiceFiscale(codiceFiscale) == nullptr) return QByteArray();
        return state.sessions.open(codiceFiscale, level, state.clock.now());
    });
}

QString Portal::patientId(const QString& codiceFiscale) const {
    return onPortalThread([&] {
        const auto* citizen = server_->state().records.byCodiceFiscale(codiceFiscale);
        return citizen == nullptr ? QString() : citizen->patientId;
    });
}

void Portal::takeSlot(const QString& id) {
    onPortalThread([&] { server_->state().appointments.takeForOthers(id); });
}

QString Portal::addDocument(const QString& codiceFiscale, const QDateTime& date) {
    return onPortalThread([&] {
        auto& state = server_->state();
        const auto* citizen = state.records.byCodiceFiscale(codiceFiscale);
        return citizen == nullptr ? QString() : documentArrives(state, *citizen, date);
    });
}

}  // namespace mockportal
