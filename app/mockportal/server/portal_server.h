// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include "app/mockportal/documents/file_preparation.h"
#include "app/mockportal/http/http_server.h"
#include "app/mockportal/http/router.h"
#include "app/mockportal/portal.h"
#include "app/mockportal/server/portal_state.h"

namespace mockportal {

/// The portal itself: state, routes, listeners. Everything in it happens on one thread, the one it
/// lives on.
class PortalServer : public QObject {
  public:
    PortalServer(Library library, PortalOptions options);
    ~PortalServer() override;

    /// On the portal's thread. Empty = running; else what went wrong.
    QString start();
    void stop();
    void reset();
    void enrol(const QString& codiceFiscale);

    PortalState& state() { return state_; }
    const QByteArray& caPem() const { return caPem_; }
    QString controlUrl() const;

  private:
    void addDemoPeople();
    void addStrangers();
    QList<DemoAppointment> appointmentsOf(const QString& person) const;
    void addRoutes();
    void prepareFiles();
    QString listen(ServerCertificate certificate);
    std::unique_ptr<HttpServer> serve(Router& router);
    Exchange handle(Router& router, const Request& request);
    Response answer(Router& router, const Request& request, const std::optional<Fault>& fault);

    const Library library_;
    const PortalOptions options_;
    PortalState state_;
    FilePreparation preparation_;
    QByteArray caPem_;
    Router mainRoutes_, cnsRoutes_, controlRoutes_;
    std::unique_ptr<HttpServer> main_, cns_, control_;
};

}  // namespace mockportal
