// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <memory>
#include <vector>

#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/documents/library.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

enum class Visibility { open, hidden, shownAgain };  // to those who treat the citizen: P99, P00

/// A document in somebody's record, and what the portal keeps about it beside its content.
struct Filed {
    QString id{};  // FHIR logical id; the same for DocumentReference and Binary
    QString patientId{};
    DocumentPtr base{};  // content, or what a variation is made of
    QDateTime date{};
    quint32 variation = 0;  // 0 = base as it is
    bool unread = false;
    int version = 1;
    QDateTime updated{};
    quint32 seed = 0;       // of a variation's values
    bool stranger = false;  // a variation for somebody the demo content does not speak of
    Visibility visibility = Visibility::open;
    QString replaces{};    // FHIR id of the version before
    QString replacedBy{};  // FHIR id of the version after
    QString encounter{};   // FHIR id

    bool isSuperseded() const { return !replacedBy.isEmpty(); }
    /// Withheld documents are in no list and in no count (P98).
    bool isWithheld() const { return base->withheld; }
    /// NRE; of a variation without building it.
    QString order() const;
    /// The content itself; built anew for a variation.
    Document document() const;
    /// The same without its sections, which take the time.
    Document head() const;
};

struct RecordPlan {
    int documents = -1;  // so many for each person; -1 = the demo content
    quint32 seed = 1;
};

/// The citizens and their records.
class RecordStore {
  public:
    /// `library` must outlive the store.
    RecordStore(const Library& library, const RecordPlan& plan);

    /// Gives the person the demo record. Nothing happens if the person is known.
    void enrol(const Citizen& citizen, const QDateTime& now);
    /// Somebody who is acted for, with these documents and no more. Nothing happens if the person
    /// is known. The counts below leave dependents out.
    void addDependent(const Citizen& citizen, const std::vector<DocumentPtr>& documents,
                      const QDateTime& now);
    /// Somebody made up, with as many documents, all of them made up. Nothing happens if the person
    /// is known.
    void addStranger(const Citizen& citizen, const QDateTime& now);
    const Citizen& specimen() const { return library_.specimen; }
    Citizen* byCodiceFiscale(const QString& codiceFiscale);
    Citizen* byPatientId(const QString& patientId);

    /// Newest first; empty if there is no such patient.
    const std::vector<std::shared_ptr<Filed>>& record(const QString& patientId) const;
    std::shared_ptr<Filed> find(const QString& id) const;
    /// The same, null too if it is another person's or withheld: such a document answers as one
    /// that does not exist, so that nothing is told about it.
    std::shared_ptr<Filed> own(const QString& patientId, const QString& id) const;
    /// A new, unread document arrives: the content of the demo's newest at this date. Gives its id.
    QString arrive(const QString& patientId, const QDateTime& date, const QDateTime& now);

    int unread(const QString& patientId) const;
    int count(const QString& patientId) const;  // of documents in force
    /// The citizen's own choice (R80). A new version of the metadata.
    void setHidden(const QString& id, bool hide, const QDateTime& now);
    int unreadCount() const;  // of everybody
    qsizetype citizenCount() const;
    const std::vector<std::unique_ptr<Citizen>>& citizens() const { return citizens_; }
    qsizetype documentCount() const;
    void clear();

  private:
    using Record = std::vector<std::shared_ptr<Filed>>;
    void file(Record& record, Filed filed);
    void add(const Citizen& citizen, const std::vector<Filed>& plan, const QDateTime& now);
    std::vector<Filed> planned() const;
    void link(const Record& record);
    int wanted() const;
    Filed madeUp(const Turn& turn, const QDate& end) const;

    const Library& library_;
    RecordPlan plan_;
    std::vector<std::unique_ptr<Citizen>> citizens_;
    QHash<QString, Record> records_;  // by patient id
    QHash<QString, std::shared_ptr<Filed>> byId_;
    quint32 arrivals_ = 0;
};

/// A FHIR id that tells nothing about the person, the same at every start.
QString stableId(const QString& name);

/// Of the contact that a document names by `key` ("encounter" in its content).
QString encounterId(const QString& patientId, const QString& key);

}  // namespace mockportal
