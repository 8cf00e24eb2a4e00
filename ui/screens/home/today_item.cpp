// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/today_item.h"

#include <algorithm>

namespace ui {
namespace {

bool isBefore(const TodayItem& one, const TodayItem& other) {
    if (one.group != other.group) return one.group < other.group;
    if (one.when.isNull() != other.when.isNull()) return other.when.isNull();
    if (one.when.isNull()) return false;
    return one.group == TodayItem::Group::news ? one.when > other.when : one.when < other.when;
}

}  // namespace

void sortItems(TodayItems& items) {
    std::ranges::stable_sort(items, isBefore);
}

TodayItems itemsOf(const TodayItems& items, TodayItem::Group group) {
    TodayItems some;
    std::ranges::copy_if(items, std::back_inserter(some),
                         [group](const TodayItem& item) { return item.group == group; });
    return some;
}

}  // namespace ui
