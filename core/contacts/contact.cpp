// SPDX-License-Identifier: EUPL-1.2
#include "core/contacts/contact.h"

#include <QCoreApplication>

namespace core {

QString contactKindName(ContactKind kind) {
    switch (kind) {
        case ContactKind::emergency:
            return QCoreApplication::translate("core::Contact", "Pronto Soccorso");
        case ContactKind::stay:
            return QCoreApplication::translate("core::Contact", "Ricovero");
        case ContactKind::visit:
            break;
    }
    return QCoreApplication::translate("core::Contact", "Visite ed esami");
}

}  // namespace core
