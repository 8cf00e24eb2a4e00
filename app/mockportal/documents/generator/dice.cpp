// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/generator/dice.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace mockportal {

Dice::Dice(const QString& name) : random_(numberOf(name)) {}

quint32 numberOf(const QString& name) {
    // Not qHash: it is another one on another machine.
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint32>(hash.constData());
}

}  // namespace mockportal
