// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "core/contacts/contact.h"
#include "ui/print/print_job.h"

namespace ui {

/// R17: the whole list, not what the screen shows.
PrintJob::Contents printedContacts(const QVector<core::Contact>& contacts);

}  // namespace ui
