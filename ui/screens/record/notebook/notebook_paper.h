// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>
#include <QVector>
#include <memory>

#include "core/notebook/notebook_entry.h"

namespace ui {

/// The entries for paper (R17): all of them, black on white, with the sentence of R14 on top.
std::unique_ptr<QTextDocument> notebookPaper(const QVector<core::NotebookEntry>& entries);

}  // namespace ui
