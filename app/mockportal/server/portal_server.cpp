// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/server/portal_server.h"

#include <QLocale>
#include <QUuid>

#include "app/mockportal/auth/acting.h"
#include "app/mockportal/auth/auth_routes.h"
#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/auth/gass/gass_routes.h"
#include "app/mockportal/booking/agenda_keeper.h"
#include "app/mockportal/booking/open_booking_route.h"
#include "app/mockportal/control/agenda_control.h"
#include "app/mockportal/control/arrival.h"
#include "app/mockportal/control/citizens_route.h"
#include "app/mockportal/control/control_routes.h"
#include "app/mockportal/control/doctor_control.h"
#include "app/mockportal/control/document_ca_route.h"
#include "app/mockportal/documents/generator/people.h"
#include "app/mockportal/faults/content_faults.h"
#include "app/mockportal/faults/wire_faults.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/fhir_routes.h"
#include "app/mockportal/open/open_info_route.h"
#include "app/mockportal/server/demo_privacy.h"
#include "app/mockportal/server/server_identity.h"

namespace mockportal {
namespace {

Response noRoute(const Request& request, Router::Miss miss) {
    const bool path = miss == Router::Miss::path;
    const int status = path ? 404 : 405;
    const auto message = path ? QStringLiteral("There is nothing at this address.")
                              : QStringLiteral("This method is not allowed here.");
    if (request.path.startsWith(QLatin1String("/fhir")))
        return fhir::operationOutcome(status, path ? "not-found" : "not-supported", message);
    return authError(status, path ? "not_found" : "method_not_allowed", message);
}

/// What every answer carries, whatever it is.
void addCommonHeaders(Response& response, const Request& request, const QDateTime& now) {
    auto id = request.header("X-Request-Id");
    if (id.isEmpty()) id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    response.setHeader("X-Request-Id", id);
    response.setHeader(
        "Date",
        QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
            " GMT");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
}

QString portTaken(quint16 port) {
    return QStringLiteral("port %1 cannot be listened on").arg(port);
}

QString localUrl(quint16 port) {
    return QStringLiteral("https://localhost:%1").arg(port);
}

}  // namespace

PortalServer::PortalServer(Library library, PortalOptions options)
    : library_(std::move(library)),
      options_(std::move(options)),
      state_(library_, {options_.documents, options_.seed}) {}

PortalServer::~PortalServer() = default;

QString PortalServer::start() {
    for (const auto& authority : options_.cardAuthorities)
        if (!state_.trust.add(authority))
            return QStringLiteral("a card authority is not a certificate");
    reset();
    addRoutes();
    const auto problem = listen(options_.certificate);
    if (problem.isEmpty() && options_.prepareFiles) prepareFiles();
    return problem;
}

/// The demo content of everybody; what is made up beyond it is too much.
void PortalServer::prepareFiles() {
    std::vector<FilePreparation::Wish> wishes;
    for (const auto& citizen : state_.records.citizens())
        for (const auto& filed : state_.records.record(citizen->patientId))
            if (filed->variation == 0 && !filed->isWithheld())
                wishes.push_back({filed->id, filed->base, *citizen});
    preparation_.start(state_.files, std::move(wishes));
}

void PortalServer::stop() {
    preparation_.stop();
    main_.reset();
    cns_.reset();
    control_.reset();
}

void PortalServer::reset() {
    state_.clock.reset();
    state_.sessions.clear();
    state_.faults.clear();
    state_.outbox.clear();
    state_.gass = {};
    state_.representations.clear();
    state_.replacedCards.clear();
    state_.counters = {};
    state_.records.clear();
    state_.prescriptions.start(state_.clock.now());
    state_.notebooks.clear();
    state_.citizens.clear();
    state_.contactChanges = {};
    state_.exemptions.clear();
    state_.exemptions.start(state_.clock.now());
    state_.declarations.clear();
    state_.doctors.clear();
    state_.preparedChoices.clear();
    state_.tasks.clear();
    state_.consents.clear();
    state_.delegations.clear();
    state_.accesses.clear();
    state_.communications.start(state_.clock.now());
    state_.answeredOnce.clear();
    state_.appointments.clear();
    state_.openTickets.clear();
    state_.openBookingPauses.clear();
    enrol(library_.specimen.codiceFiscale);
    state_.gass.accounts.giveCard(library_.specimen.codiceFiscale, library_.specimenSerial);
    for (const auto& codiceFiscale : options_.enrol) enrol(codiceFiscale);
    addDemoPeople();
    addDemoDelegations(state_);
    addStrangers();
}

void PortalServer::addStrangers() {
    const auto now = state_.clock.now();
    for (const auto& citizen : inventedCitizens(options_.citizens, options_.seed)) {
        state_.records.addStranger(citizen, now);
        giveAll(state_, stableId(citizen.codiceFiscale));
    }
}

/// Those the specimen acts for. Whole calendar years from this one, so that the demo never ages.
void PortalServer::addDemoPeople() {
    const auto now = state_.clock.now();
    const int year = now.date().year();
    for (const auto& person : library_.people) {
        const auto& citizen = person.citizen;
        state_.records.addDependent(citizen, person.documents, now);
        giveAll(state_, stableId(citizen.codiceFiscale));
        Representation known{library_.specimen.codiceFiscale, citizen.codiceFiscale};
        known.relation = relationByName(person.relation).value_or(Relation::delegator);
        if (known.relation != Relation::minor) known.from = QDate(year, 1, 1);
        if (person.years > 0) known.until = QDate(year + person.years - 1, 12, 31);
        for (const auto& name : person.scope)
            if (const auto service = serviceByName(name)) known.scope << *service;
        represent(state_, known);
        addDemoAppointments(state_, *state_.records.byCodiceFiscale(citizen.codiceFiscale),
                            appointmentsOf(citizen.codiceFiscale));
    }
}

void PortalServer::enrol(const QString& codiceFiscale) {
    auto citizen = library_.specimen;
    citizen.codiceFiscale = codiceFiscale;
    const auto now = state_.clock.now();
    if (citizen.lastAccess > now) citizen.lastAccess = {};  // the demo's day has not come yet
    if (state_.records.byCodiceFiscale(codiceFiscale) != nullptr) return;
    state_.records.enrol(citizen, now);
    addDemoChoices(state_, stableId(codiceFiscale));
    addDemoAccesses(state_, stableId(codiceFiscale));
    addDemoAppointments(state_, *state_.records.byCodiceFiscale(codiceFiscale), appointmentsOf({}));
}

/// `person`: empty for those with the demo record.
QList<DemoAppointment> PortalServer::appointmentsOf(const QString& person) const {
    QList<DemoAppointment> list;
    for (const auto& each : library_.appointments)
        if (each.person == person) list << each;
    return list;
}

QString PortalServer::controlUrl() const {
    return QStringLiteral("http://127.0.0.1:%1").arg(control_->port());
}

void PortalServer::addRoutes() {
    addAuthRoutes(mainRoutes_, state_);
    addGassRoutes(mainRoutes_, state_);
    addOpenBookingRoute(mainRoutes_, state_);
    fhir::addRoutes(mainRoutes_, state_);
    addOpenInfoRoute(mainRoutes_, state_);
    addCardLoginRoute(cnsRoutes_, state_);
    addControlRoutes(controlRoutes_, state_, [this] { reset(); });
    addDocumentCaRoute(controlRoutes_, state_);
    addCitizensRoute(controlRoutes_, state_);
    addArrivalRoute(controlRoutes_, state_);
    addAgendaControl(controlRoutes_, state_);
    addDoctorControl(controlRoutes_, state_);
    for (auto* router : {&mainRoutes_, &cnsRoutes_, &controlRoutes_}) router->setFallback(noRoute);
}

QString PortalServer::listen(ServerCertificate certificate) {
    const auto identity = makeServerIdentity(certificate, options_.tls);
    caPem_ = identity.caPem;
    main_ = serve(mainRoutes_);
    cns_ = serve(cnsRoutes_);
    control_ = std::make_unique<HttpServer>([this](const Request& request) {
        keepAgenda(state_);
        return Exchange{controlRoutes_.answer(request), {}};  // faults never hit the test side
    });
    if (!main_->listen(options_.port, identity.plain)) return portTaken(options_.port);
    if (!cns_->listen(0, identity.withCard)) return portTaken(0);
    if (!control_->listen(options_.controlPort, std::nullopt))
        return portTaken(options_.controlPort);
    state_.url = localUrl(main_->port());
    state_.cnsUrl = localUrl(cns_->port());
    return {};
}

std::unique_ptr<HttpServer> PortalServer::serve(Router& router) {
    return std::make_unique<HttpServer>(
        [this, &router](const Request& request) { return handle(router, request); });
}

Exchange PortalServer::handle(Router& router, const Request& request) {
    ++state_.counters.requests;
    keepAgenda(state_);
    const auto fault = state_.faults.take(request);
    if (fault) ++state_.counters.faults;
    auto response = answer(router, request, fault);
    addCommonHeaders(response, request, state_.clock.now());
    return fault ? withWireFault(response, *fault) : Exchange{response, {}};
}

Response PortalServer::answer(Router& router, const Request& request,
                              const std::optional<Fault>& fault) {
    if (!fault) return router.answer(request);
    if (fault->kind == Fault::Kind::status) return faultStatus(request, fault->status);
    if (fault->kind == Fault::Kind::expireToken) state_.sessions.expire(bearerToken(request));
    // The line delivered the request twice; the client sees the second answer.
    if (fault->kind == Fault::Kind::duplicate && request.method != "GET") router.answer(request);
    return withContentFault(router.answer(request), request, *fault, state_);
}

}  // namespace mockportal
