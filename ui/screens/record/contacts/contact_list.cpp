// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_list.h"

namespace ui {

ContactList::ContactList(core::ContactGateway& gateway, core::ContactQuery query)
    : gateway_(gateway), query_(query) {}

void ContactList::setKind(std::optional<core::ContactKind> kind) {
    if (kind == query_.kind) return;
    clear();
    query_.kind = kind;
    load();
}

}  // namespace ui
