// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QList>
#include <QSsl>
#include <QStringList>
#include <QThread>
#include <chrono>
#include <expected>
#include <memory>

#include "app/mockportal/auth/gass/enrolment_form.h"
#include "app/mockportal/auth/representations.h"
#include "app/mockportal/auth/session_store.h"
#include "app/mockportal/base/outbox.h"
#include "app/mockportal/faults/fault.h"

namespace mockportal {

class Errands;
class PortalServer;

/// The certificate the portal shows. All but `good` are for tests of a client's refusals.
enum class ServerCertificate { good, expired, notYetValid, otherHost, otherAuthority };

struct PortalOptions {
    quint16 port = 0;  // 0 = any free one
    quint16 controlPort = 0;
    QByteArrayList cardAuthorities{};  // PEM or DER: whose cards are let in; none = no card is
    QStringList enrol{};               // codici fiscali beside the specimen's; any text
    int documents = -1;                // in each record; -1 = the demo content, at most 10,000
    int citizens = 0;                  // made up, beside the specimen, with records made up
    quint32 seed = 1;                  // for what is made up beyond the demo content
    bool prepareFiles = false;         // make the demo's files in the background, before one asks
    QSsl::SslProtocol tls = QSsl::TlsV1_2OrLater;
    ServerCertificate certificate = ServerCertificate::good;
};

/// The mock portal, in this process: HTTPS on loopback in a thread of its own, so that a blocking
/// client on any thread can be tried against it. Needs a QGuiApplication (documents are laid out as
/// PDF). Every call may be made from any one thread and waits until the portal has done it. It
/// stops when destroyed.
class Portal {
  public:
    /// Fails with a sentence: a port is taken, an authority cannot be read, the content is broken.
    static std::expected<std::unique_ptr<Portal>, QString> start(const PortalOptions& options = {});
    ~Portal();
    Portal(const Portal&) = delete;
    Portal& operator=(const Portal&) = delete;

    QString url() const;         // https://localhost:N
    QString cnsUrl() const;      // https://localhost:K, asks for a client certificate
    QString controlUrl() const;  // http://127.0.0.1:M
    QByteArray caPem() const;    // the only authority a client has to trust
    /// PEM: whose people sign the documents. As GET /document-ca on the test side.
    QByteArray documentCaPem() const;

    bool trustCardAuthority(const QByteArray& pemOrDer);
    /// Gives that person the demo record.
    void enrol(const QString& codiceFiscale);
    /// S11, as at the counter: gives the first half of the first password, the second goes to the
    /// outbox. What it does with known and new people: `POST /gass/enrol` in docs/portal-api.md.
    /// Fails with a sentence.
    std::expected<QString, QString> enrolGass(const Enrolment& form);
    /// Enrols and then changes the first password to this one, as the citizen would (the
    /// conditions of R82 are not looked at). False if the form is refused.
    bool givePassword(const Enrolment& form, const QString& password);
    /// R85: lifts a lock, as the counter does. False if the person has no card number here.
    bool unlockGass(const QString& codiceFiscale);
    /// Registers who may act for whom (R16). Gives a sentence if that cannot be.
    QString represent(const Representation& representation);
    /// S9: whether the citizen has given the consent to the record.
    bool hasConsent(const QString& codiceFiscale) const;
    /// As the counter does: that doctor (Codice Medico), or none with an empty code. False if
    /// either is not known.
    bool assignDoctor(const QString& codiceFiscale, const QString& doctorCode);
    /// The office answers the request that waits for this person's. False if there is none.
    bool answerDoctorRequest(const QString& codiceFiscale, bool accept, const QString& text);
    /// The card of that ID_Carta was replaced: it is refused from now on.
    void replaceCard(const QString& idCarta);

    void advanceClock(std::chrono::seconds by);
    QDateTime now() const;
    void addFault(const Fault& fault);
    /// Back to the start: clock, sessions, faults, outbox, records, counts.
    void reset();
    QJsonObject state() const;  // as GET /state
    QList<Sms> outbox() const;

    /// A session without a login, at any level; empty if the person is not known.
    QByteArray openSession(const QString& codiceFiscale, Level level);
    QString patientId(const QString& codiceFiscale) const;  // empty if not known
    /// Somebody else takes that time of the agenda (`id` of a Slot).
    void takeSlot(const QString& id);
    /// A new unread document arrives in that record. Gives its id.
    QString addDocument(const QString& codiceFiscale, const QDateTime& date);

  private:
    Portal();
    /// Runs `work` where the portal lives and waits for its result.
    template <typename Work>
    auto onPortalThread(Work work) const;
    QThread thread_;
    std::unique_ptr<Errands> errands_;      // lives on thread_
    std::unique_ptr<PortalServer> server_;  // lives on thread_
};

}  // namespace mockportal
