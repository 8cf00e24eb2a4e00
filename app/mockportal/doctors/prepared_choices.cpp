// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/prepared_choices.h"

namespace mockportal {

void PreparedChoices::add(const QString& nonce, const PreparedChoiceText& prepared) {
    if (waiting_.size() >= most) waiting_.clear();
    waiting_.insert(nonce, prepared);
}

const PreparedChoiceText* PreparedChoices::find(const QString& nonce) const {
    const auto hit = waiting_.constFind(nonce);
    return hit == waiting_.cend() ? nullptr : &*hit;
}

}  // namespace mockportal
