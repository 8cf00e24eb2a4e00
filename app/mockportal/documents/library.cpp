// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/library.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "app/mockportal/documents/contact_reader.h"
#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/documents/generator/templates.h"
#include "app/mockportal/documents/privacy_reader.h"
#include "app/mockportal/documents/vaccination_reader.h"
#include "app/mockportal/prescriptions/prescription_reader.h"

namespace mockportal {
namespace {

std::expected<QJsonObject, QString> readObject(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(path + QStringLiteral(": cannot be read"));
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return std::unexpected(path + QStringLiteral(": ") + problem.errorString());
    return json.object();
}

/// Content that a folder may do without.
std::expected<QJsonObject, QString> readOptional(const QString& path) {
    return QFile::exists(path) ? readObject(path) : QJsonObject();
}

std::expected<DocumentPtr, QString> document(const QString& path, const QJsonObject& json,
                                             const Registry& registry) {
    const auto read = documentFromJson(json, registry);
    if (!read) return std::unexpected(path + QStringLiteral(": ") + read.error());
    return std::make_shared<const Document>(*read);
}

/// Contacts and vaccinations of the specimen or of a person. Empty: done; else what is wrong.
template <typename Owner>
QString readVisits(const QJsonObject& json, const Registry& registry, Owner& owner) {
    auto contacts = contactsFromJson(json.value(QLatin1String("contacts")).toArray(), registry);
    if (!contacts) return contacts.error();
    auto vaccinations =
        vaccinationsFromJson(json.value(QLatin1String("vaccinations")).toObject(), registry);
    if (!vaccinations) return vaccinations.error();
    owner.contacts = std::move(*contacts);
    owner.vaccinations = std::move(*vaccinations);
    return {};
}

std::expected<Prescription, QString> prescription(const QString& path, const QJsonObject& json,
                                                  const Registry& registry,
                                                  const std::vector<DocumentPtr>& documents) {
    auto read = prescriptionFromJson(json, registry, documents);
    if (!read) return std::unexpected(path + QStringLiteral(": ") + read.error());
    return read;
}

std::expected<LibraryPerson, QString> person(const QString& path, const QJsonObject& json,
                                             const Registry& registry) {
    LibraryPerson result{citizenFromJson(json.value(QLatin1String("citizen")).toObject()),
                         json.value(QLatin1String("relation")).toString(),
                         json.value(QLatin1String("years")).toInt(),
                         json.value(QLatin1String("scope")).toVariant().toStringList(),
                         {},
                         {}};
    for (const auto item : json.value(QLatin1String("documents")).toArray()) {
        const auto read = document(path, item.toObject(), registry);
        if (!read) return std::unexpected(read.error());
        result.documents.push_back(*read);
    }
    const auto problem = readVisits(json, registry, result);
    if (!problem.isEmpty()) return std::unexpected(path + QStringLiteral(": ") + problem);
    for (const auto item : json.value(QLatin1String("prescriptions")).toArray()) {
        auto read = prescription(path, item.toObject(), registry, result.documents);
        if (!read) return std::unexpected(read.error());
        result.prescriptions.push_back(std::move(*read));
    }
    return result;
}

/// What `read` makes of each file of a folder, in the order of their names.
template <typename Item, typename Read>
std::expected<std::vector<Item>, QString> readAll(const QString& folder, const Registry& registry,
                                                  Read read) {
    const QDir files(folder);
    std::vector<Item> items;
    for (const auto& name : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto path = files.filePath(name);
        const auto json = readObject(path);
        if (!json) return std::unexpected(json.error());
        auto item = read(path, *json, registry);
        if (!item) return std::unexpected(item.error());
        items.push_back(std::move(*item));
    }
    return items;
}

/// Takes out what no list of the record in force shows.
std::vector<DocumentPtr> takeUnlisted(std::vector<DocumentPtr>& documents) {
    QStringList replaced;
    for (const auto& document : documents) replaced << document->replaces;
    const auto rest = std::ranges::stable_partition(documents, [&](const DocumentPtr& document) {
        return !document->withheld && !replaced.contains(document->id);
    });
    std::vector<DocumentPtr> unlisted(rest.begin(), rest.end());
    documents.erase(rest.begin(), rest.end());
    return unlisted;
}

/// Rules and agenda. Empty: done; else what is wrong.
QString readBooking(const QString& folder, Library& library) {
    const auto rules = readOptional(folder + QStringLiteral("/rules.json"));
    if (!rules) return rules.error();
    auto book = RuleBook::fromJson(*rules);
    if (!book) return QStringLiteral("rules.json: ") + book.error();
    const auto json = readOptional(folder + QStringLiteral("/agenda.json"));
    if (!json) return json.error();
    auto agenda = agendaFromJson(*json);
    if (!agenda) return QStringLiteral("agenda.json: ") + agenda.error();
    const auto told = readOptional(folder + QStringLiteral("/appointments.json"));
    if (!told) return told.error();
    auto appointments = demoAppointmentsFromJson(*told, *agenda);
    if (!appointments) return QStringLiteral("appointments.json: ") + appointments.error();
    library.rules = std::move(*book);
    library.agenda = std::move(*agenda);
    library.appointments = std::move(*appointments);
    return {};
}

bool newerFirst(const DocumentPtr& a, const DocumentPtr& b) {
    return a->date > b->date;
}

}  // namespace

std::expected<Library, QString> readLibrary(const QString& folder) {
    const auto json = readObject(folder + QStringLiteral("/registry.json"));
    if (!json) return std::unexpected(json.error());
    auto registry = registryFromJson(*json);
    auto visits = readOptional(folder + QStringLiteral("/contacts.json"));
    const auto vaccinations = readOptional(folder + QStringLiteral("/vaccinations.json"));
    if (!visits) return std::unexpected(visits.error());
    if (!vaccinations) return std::unexpected(vaccinations.error());
    const auto choices = readOptional(folder + QStringLiteral("/privacy.json"));
    if (!choices) return std::unexpected(choices.error());
    visits->insert("vaccinations", vaccinations->value(QLatin1String("vaccinations")));
    registry.vaccines = vaccinesFromJson(vaccinations->value(QLatin1String("vaccines")).toObject());
    const auto citizen = json->value(QLatin1String("citizen")).toObject();
    Library library{citizenFromJson(citizen),
                    citizen.value(QLatin1String("cardNumber")).toString()};
    auto documents =
        readAll<DocumentPtr>(folder + QStringLiteral("/documents"), registry, document);
    if (!documents) return std::unexpected(documents.error());
    auto people = readAll<LibraryPerson>(folder + QStringLiteral("/people"), registry, person);
    if (!people) return std::unexpected(people.error());
    const auto problem = readVisits(*visits, registry, library);
    if (!problem.isEmpty()) return std::unexpected(folder + QStringLiteral(": ") + problem);
    library.office =
        officeFromJson(vaccinations->value(QLatin1String("office")).toObject(), registry);
    auto privacy = privacyFromJson(*choices, registry);
    if (!privacy) return std::unexpected(privacy.error());
    library.privacy = std::move(*privacy);
    library.documents = std::move(*documents);
    library.unlisted = takeUnlisted(library.documents);
    library.people = std::move(*people);
    auto prescriptions = readAll<Prescription>(
        folder + QStringLiteral("/prescriptions"), registry,
        [&](const QString& path, const QJsonObject& content, const Registry& known) {
            return prescription(path, content, known, library.documents);
        });
    if (!prescriptions) return std::unexpected(prescriptions.error());
    library.prescriptions = std::move(*prescriptions);
    if (const auto wrong = readBooking(folder, library); !wrong.isEmpty())
        return std::unexpected(wrong);
    std::ranges::stable_sort(library.documents, newerFirst);
    library.templates = templatesFrom(library.documents, registry);
    return library;
}

}  // namespace mockportal
