// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/contact_book.h"

#include <algorithm>

#include "app/mockportal/record/content_of.h"

namespace mockportal {
namespace {

constexpr quint32 documentsPerContact = 3;

std::optional<Contact::Kind> kindOf(const Kind& kind) {
    using Names = QStringList;
    static const Names visits{"laboratory", "radiology", "specialist", "pathology"};
    const auto name = QString::fromLatin1(kind.name);
    if (visits.contains(name)) return Contact::Kind::visit;
    if (name == QLatin1String("emergency")) return Contact::Kind::emergency;
    if (name == QLatin1String("discharge")) return Contact::Kind::stay;
    return std::nullopt;
}

QString whatFor(const Document& document) {
    switch (*kindOf(*document.kind)) {
        case Contact::Kind::emergency:
            return QStringLiteral("Accesso al Pronto Soccorso");
        case Contact::Kind::stay:
            return QStringLiteral("Ricovero");
        case Contact::Kind::visit:
            break;
    }
    return document.kind->isLaboratory() ? QStringLiteral("Esami del sangue")
                                         : QStringLiteral("Visita o esame: ") + document.department;
}

/// The stay is as long as the one of the document it is made of; a visit takes half an hour.
Contact madeFrom(const Filed& filed) {
    const auto& base = *filed.base;
    const qint64 length = base.since.isValid() ? base.since.secsTo(base.date) : qint64(30) * 60;
    Contact contact{.id = filed.encounter, .kind = *kindOf(*base.kind)};
    contact.from = filed.date.addSecs(-length);
    contact.to = filed.date;
    contact.facility = base.facility;
    contact.department = base.department;
    contact.what = whatFor(base);
    return contact;
}

bool newerFirst(const Contact& a, const Contact& b) {
    return a.from != b.from ? a.from > b.from : a.id < b.id;
}

}  // namespace

bool makesContact(const Filed& filed) {
    return filed.variation > 0 && filed.variation % documentsPerContact == 0 &&
           kindOf(*filed.base->kind).has_value();
}

/// As far back as the record goes: one that was cut short has no contacts from before it.
std::vector<Contact> ContactBook::told(const Citizen& citizen,
                                       const std::vector<std::shared_ptr<Filed>>& record) const {
    std::vector<Contact> contacts;
    if (record.empty()) return contacts;
    const auto oldest = record.back()->date.date();
    for (auto contact : contentOf(library_, citizen, record).contacts) {
        if (contact.to.date() < oldest) continue;
        contact.id = encounterId(citizen.patientId, contact.id);
        contacts.push_back(std::move(contact));
    }
    return contacts;
}

std::vector<Contact> ContactBook::contacts(
    const Citizen& citizen, const std::vector<std::shared_ptr<Filed>>& record) const {
    auto contacts = told(citizen, record);
    for (const auto& filed : record)
        if (filed->variation > 0 && !filed->encounter.isEmpty())
            contacts.push_back(madeFrom(*filed));
    std::erase_if(contacts, [&](const Contact& contact) {
        return citizen.birthDate.isValid() && contact.from.date() < citizen.birthDate;
    });
    std::ranges::sort(contacts, newerFirst);
    return contacts;
}

}  // namespace mockportal
