// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/contact_reader.h"

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

std::optional<Contact::Kind> kindNamed(const QString& name) {
    static const QHash<QString, Contact::Kind> kinds{
        {QStringLiteral("visit"), Contact::Kind::visit},
        {QStringLiteral("emergency"), Contact::Kind::emergency},
        {QStringLiteral("stay"), Contact::Kind::stay}};
    const auto hit = kinds.constFind(name);
    return hit == kinds.cend() ? std::nullopt : std::optional(*hit);
}

QString whatIsMissing(const Contact& contact) {
    if (contact.id.isEmpty()) return QStringLiteral("no id");
    if (!contact.from.isValid() || contact.to < contact.from) return QStringLiteral("no period");
    return contact.facility.name.isEmpty() ? QStringLiteral("unknown facility") : QString();
}

std::expected<Contact, QString> contact(const QJsonObject& json, const Registry& registry) {
    Contact read;
    read.id = text(json, "id");
    read.from = QDateTime::fromString(text(json, "from"), Qt::ISODate);
    read.to = QDateTime::fromString(text(json, "to"), Qt::ISODate);
    read.facility = registry.facilities.value(text(json, "facility"));
    read.department = text(json, "department");
    read.what = text(json, "what");
    read.reason = text(json, "reason");
    read.order = text(json, "order");
    const auto kind = kindNamed(text(json, "kind"));
    if (!kind) return std::unexpected(read.id + QStringLiteral(": unknown kind of contact"));
    read.kind = *kind;
    if (const auto problem = whatIsMissing(read); !problem.isEmpty())
        return std::unexpected(QStringLiteral("contact ") + read.id + QStringLiteral(": ") +
                               problem);
    return read;
}

}  // namespace

std::expected<std::vector<Contact>, QString> contactsFromJson(const QJsonArray& json,
                                                              const Registry& registry) {
    std::vector<Contact> contacts;
    for (const auto item : json) {
        auto read = contact(item.toObject(), registry);
        if (!read) return std::unexpected(read.error());
        contacts.push_back(std::move(*read));
    }
    return contacts;
}

}  // namespace mockportal
