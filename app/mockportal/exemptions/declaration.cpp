// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/declaration.h"

#include "app/mockportal/base/random_token.h"

namespace mockportal {

QString PreparedDeclarations::add(PreparedDeclaration prepared) {
    if (waiting_.size() >= most) waiting_.clear();  // a mock need not grow for ever
    const auto nonce = QString::fromLatin1(randomToken());
    waiting_.insert(nonce, std::move(prepared));
    return nonce;
}

const PreparedDeclaration* PreparedDeclarations::find(const QString& nonce) const {
    const auto hit = waiting_.constFind(nonce);
    return hit == waiting_.cend() ? nullptr : &*hit;
}

}  // namespace mockportal
