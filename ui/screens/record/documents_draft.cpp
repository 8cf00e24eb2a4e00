// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/documents_draft.h"

namespace ui {
namespace {

const auto searchKey = QStringLiteral("search");
const auto kindKey = QStringLiteral("kind");
const auto fromKey = QStringLiteral("from");
const auto toKey = QStringLiteral("to");
const auto facilityKey = QStringLiteral("facility");
const auto unreadKey = QStringLiteral("unreadOnly");
const auto selectedKey = QStringLiteral("selected");

}  // namespace

core::FormValues documentsDraft(const core::DocumentFilter& filter, const QString& selected) {
    return {{searchKey, filter.text},
            {kindKey, filter.kind ? QString::number(int(*filter.kind)) : QString()},
            {fromKey, filter.from.toString(Qt::ISODate)},
            {toKey, filter.to.toString(Qt::ISODate)},
            {facilityKey, filter.facility},
            {unreadKey, filter.unreadOnly ? QStringLiteral("yes") : QString()},
            {selectedKey, selected}};
}

core::DocumentFilter draftFilter(const core::FormValues& draft) {
    core::DocumentFilter filter{.text = draft[searchKey],
                                .from = QDate::fromString(draft[fromKey], Qt::ISODate),
                                .to = QDate::fromString(draft[toKey], Qt::ISODate),
                                .facility = draft[facilityKey],
                                .unreadOnly = !draft[unreadKey].isEmpty()};
    if (!draft[kindKey].isEmpty())
        filter.kind = static_cast<core::DocumentKind>(draft[kindKey].toInt());
    return filter;
}

QString draftSelected(const core::FormValues& draft) {
    return draft[selectedKey];
}

}  // namespace ui
