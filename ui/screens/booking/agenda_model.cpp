// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/agenda_model.h"

#include "core/base/rome_time.h"
#include "core/booking/booking_rules.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/shell/format.h"
#include "ui/widgets/document_row.h"

namespace ui {
namespace {

constexpr int skeletonRows = 5;

QString joined(QStringList parts, const char* between) {
    parts.removeAll(QString());
    return parts.join(QString::fromUtf8(between));
}

QString dayOf(const core::Agenda& agenda) {
    return agenda.firstFree.isValid() ? shortDate(core::inRome(agenda.firstFree).date())
                                      : QString();
}

}  // namespace

void AgendaModel::setAgendas(const core::AgendaList& list) {
    beginResetModel();
    list_ = list;
    waiting_ = false;
    endResetModel();
}

void AgendaModel::setWaiting() {
    beginResetModel();
    list_ = {};
    waiting_ = true;
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return waiting_ ? skeletonRows : int(list_.agendas.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (waiting_) return role == rowSkeleton ? QVariant(true) : QVariant();
    return index.row() < list_.agendas.size() ? valueOf(list_.agendas[index.row()], role)
                                              : QVariant();
}

QVariant AgendaModel::valueOf(const core::Agenda& agenda, int role) const {
    const auto& facility = agenda.facility;
    switch (role) {
        case Qt::DisplayRole:
            return facility.name;
        case rowSecondary:
            return joined({distanceWords(agenda.distanceKm), facility.body, facility.address()},
                          " · ");
        case rowIcon:
            return int(Icon::hospital);
        case rowDate:
            return dayOf(agenda);
        case rowBadge:
            return waitingWords(core::daysOfWaiting(agenda, list_.updated));
        case rowBadgeTone:
            return int(agenda.firstFree.isValid() ? Tone::info : Tone::neutral);
        case rowId:
            return agenda.id;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spoken(agenda);
        default:
            return {};
    }
}

QString AgendaModel::spoken(const core::Agenda& agenda) const {
    const QString first =
        agenda.firstFree.isValid() ? tr("primo posto libero %1").arg(dayOf(agenda)) : QString();
    return joined({agenda.facility.name, agenda.facility.body, agenda.facility.address(),
                   distanceWords(agenda.distanceKm), first,
                   waitingWords(core::daysOfWaiting(agenda, list_.updated))},
                  ", ");
}

}  // namespace ui
