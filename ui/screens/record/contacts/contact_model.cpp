// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_model.h"

#include <algorithm>

#include "ui/screens/record/contacts/contact_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int skeletonRows = 4;

}  // namespace

ContactModel::ContactModel(ContactList& list, Style style, int limit, QObject* parent)
    : QAbstractListModel(parent), list_(&list), style_(style), limit_(limit) {
    connect(&list, &ContactList::changed, this, &ContactModel::refresh);
    refresh();
}

void ContactModel::setSearch(const QString& search) {
    search_ = search.trimmed();
    refresh();
}

void ContactModel::clear() {
    if (list_) disconnect(list_, nullptr, this, nullptr);
    list_ = nullptr;
    search_.clear();
    refresh();
}

const core::Contact* ContactModel::contact(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rows_.size()) return nullptr;
    const int number = rows_[index.row()].contact;
    return number < 0 ? nullptr : &contacts_[number];
}

QModelIndex ContactModel::indexOf(const QString& id) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (const auto* found = contact(index(row)); found && found->id == id) return index(row);
    return {};
}

QModelIndex ContactModel::firstContact() const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_[row].contact >= 0) return index(row);
    return {};
}

int ContactModel::contactCount() const {
    return int(std::ranges::count_if(rows_, [](const Row& row) { return row.contact >= 0; }));
}

bool ContactModel::matches(const core::Contact& contact) const {
    const QStringList texts{contact.what,         core::contactKindName(contact.kind),
                            contact.organization, contact.facility,
                            contact.department,   contact.reason};
    return search_.isEmpty() || std::ranges::any_of(texts, [this](const QString& text) {
               return text.contains(search_, Qt::CaseInsensitive);
           });
}

QVector<ContactModel::Row> ContactModel::makeRows() const {
    QVector<Row> rows;
    if (!list_) return rows;
    if (contacts_.isEmpty() && list_->state() == ContactList::State::loading)
        rows.fill({}, skeletonRows);
    int year = 0;
    for (int i = 0; i < contacts_.size() && (limit_ == 0 || i < limit_); ++i) {
        if (!matches(contacts_[i])) continue;
        const int its = contacts_[i].from.date().year();
        if (style_ == Style::page && its != year) rows << Row{-1, QString::number(its)};
        year = its;
        rows << Row{i, {}};
    }
    return rows;
}

// The selection is the page's own (ContactStore::Choices), so a reset costs nothing.
void ContactModel::refresh() {
    beginResetModel();
    contacts_ = list_ ? list_->contacts() : QVector<core::Contact>();
    rows_ = makeRows();
    endResetModel();
}

int ContactModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

Qt::ItemFlags ContactModel::flags(const QModelIndex& index) const {
    return contact(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant ContactModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_.size()) return {};
    if (const auto* shown = contact(index)) return contactData(*shown, role);
    const QString& header = rows_[index.row()].header;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return header;
    if (role == rowHeader) return !header.isEmpty();
    if (role == rowSkeleton) return header.isEmpty();
    return {};
}

QVariant ContactModel::contactData(const core::Contact& contact, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return style_ == Style::panel ? core::contactKindName(contact.kind)
                                          : contactTitle(contact);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spoken(contact);
        case rowSecondary:
            return secondary(contact);
        case rowIcon:
            return int(contactIcon(contact.kind));
        case rowDate:
            return shortDate(contact.from.date());
        case rowId:
            return contact.id;
        default:
            return {};
    }
}

QString ContactModel::secondary(const core::Contact& contact) const {
    if (style_ == Style::panel) return contactPlace(contact);
    return core::contactKindName(contact.kind) + QStringLiteral(" · ") +
           (contact.facility.isEmpty() ? contact.organization : contact.facility);
}

QString ContactModel::spoken(const core::Contact& contact) const {
    QStringList parts{core::contactKindName(contact.kind), contact.what, contactPlace(contact),
                      contactTime(contact)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace ui
