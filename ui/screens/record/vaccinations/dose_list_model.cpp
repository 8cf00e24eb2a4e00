// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/dose_list_model.h"

#include <algorithm>
#include <utility>

#include "ui/screens/record/vaccinations/vaccination_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int skeletonRows = 4;

QString joined(QStringList parts, const QString& by) {
    parts.removeAll(QString());
    return parts.join(by);
}

}  // namespace

void DoseListModel::setEntries(QVector<core::Vaccination> entries, const QDate& birthDate) {
    beginResetModel();
    entries_ = std::move(entries);
    birthDate_ = birthDate;
    skeletons_ = 0;
    endResetModel();
}

void DoseListModel::showWaiting() {
    setEntries({}, {});
    beginInsertRows({}, 0, skeletonRows - 1);
    skeletons_ = skeletonRows;
    endInsertRows();
}

void DoseListModel::clear() {
    setEntries({}, {});
}

const core::Vaccination* DoseListModel::entry(const QString& id) const {
    const auto found = std::ranges::find(entries_, id, &core::Vaccination::id);
    return found == entries_.end() ? nullptr : &*found;
}

int DoseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(entries_.size()) + skeletons_;
}

Qt::ItemFlags DoseListModel::flags(const QModelIndex& index) const {
    return index.row() < entries_.size() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                         : Qt::NoItemFlags;
}

QVariant DoseListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (index.row() < entries_.size()) return entryData(entries_[index.row()], role);
    return role == rowSkeleton ? QVariant(true) : QVariant();
}

QVariant DoseListModel::entryData(const core::Vaccination& entry, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return doseName(entry.name, entry.dose);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spoken(entry);
        case rowSecondary:
            return secondary(entry);
        case rowIcon:
            return int(Icon::syringe);
        case rowDate:
            return shortDate(entry.date);
        case rowBadge:
            return stateName(entry.state);
        case rowBadgeTone:
            return int(stateTone(entry.state));
        case rowId:
            return entry.id;
        default:
            return {};
    }
}

QString DoseListModel::secondary(const core::Vaccination& entry) const {
    const QString age = ageOn(birthDate_, entry.date);
    const QString why = entry.state == core::VaccinationState::given ? entry.place : entry.reason;
    return joined({age.isEmpty() ? age : tr("A %1").arg(age), why}, QStringLiteral(" · "));
}

QString DoseListModel::spoken(const core::Vaccination& entry) const {
    const QString until = entry.postponedUntil.isValid()
                              ? elided(tr("fino al %1").arg(shortDate(entry.postponedUntil)))
                              : QString();
    return joined({doseName(entry.name, entry.dose), stateName(entry.state), until,
                   shortDate(entry.date), secondary(entry)},
                  QStringLiteral(", "));
}

}  // namespace ui
