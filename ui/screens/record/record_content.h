// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record_content/record_reader.h"
#include "ui/shell/services.h"

namespace ui {

/// The reader of the present session's record, with the words of PDFs. It begins when somebody
/// starts it. Only while there is a session.
std::shared_ptr<core::RecordReader> recordContent(const Context& context);

}  // namespace ui
